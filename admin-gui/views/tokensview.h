// SPDX-License-Identifier: MIT
#pragma once

#include "lists/listview.h"
#include "lists/tokentablemodel.h"

namespace GatehouseAdmin {

//! \brief Access tokens that are stored, of all users or of one. Shows none of them whole.
class TokensView final : public ListView
{
    Q_OBJECT

public:
    explicit TokensView(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QList<Choice> choicesOf(const QString &key) const override;
    [[nodiscard]] QString applyFilter(const ListFilter &filter) override;
    void updateCommands() override;
    void retranslateUi() override;
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] QString countText(int count) const override;
    [[nodiscard]] QString listFailedText() const override;

private:
    //! The user of all rows that are chosen; null when they are of several.
    [[nodiscard]] Auth::UserId chosenUser() const;
    void revokeChosen();
    void revokeAllOfUser();
    void purgeExpired();
    void purge(std::chrono::seconds lifetime);
    void showUser();

    TokenTableModel *const m_model;
    QAction *const m_revoke;
    QAction *const m_revokeAll;
    QAction *const m_purge;
    QAction *const m_showUser;
};

} // namespace GatehouseAdmin
