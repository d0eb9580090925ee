// SPDX-License-Identifier: MIT
#pragma once

#include "lists/listview.h"
#include "lists/oauthaccounttablemodel.h"

namespace GatehouseAdmin {

//! \brief Accounts at providers, by provider and user.
class OAuthAccountsView final : public ListView
{
    Q_OBJECT

public:
    explicit OAuthAccountsView(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QList<Choice> choicesOf(const QString &key) const override;
    [[nodiscard]] QString applyFilter(const ListFilter &filter) override;
    void updateCommands() override;
    void retranslateUi() override;
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] QString countText(int count) const override;
    [[nodiscard]] QString listFailedText() const override;

private:
    [[nodiscard]] QList<ListedOAuthAccount> chosen() const;
    void unlinkChosen();
    void unlink(const QList<ListedOAuthAccount> &accounts, Auth::OAuthUnlinking unlinking);
    void tell(const AccountsUnlinked &unlinked);
    void showUser();

    OAuthAccountTableModel *const m_model;
    QAction *const m_unlink;
    QAction *const m_showUser;
};

} // namespace GatehouseAdmin
