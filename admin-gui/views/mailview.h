// SPDX-License-Identifier: MIT
#pragma once

#include "lists/listview.h"
#include "lists/mailtablemodel.h"

class QPlainTextEdit;
class QTabWidget;

namespace GatehouseAdmin {

class TemplatePreview;

//! \brief The outbox: what is to be sent, was sent, and failed; and how the mails look.
class MailView final : public ListView
{
    Q_OBJECT

public:
    explicit MailView(QWidget *parent = nullptr);

    void setSession(std::shared_ptr<Session> session) override;
    void refresh() override;
    void setFilter(const QString &text) override;

protected:
    [[nodiscard]] QList<Choice> choicesOf(const QString &key) const override;
    [[nodiscard]] QString applyFilter(const ListFilter &filter) override;
    void updateCommands() override;
    void retranslateUi() override;
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] QString countText(int count) const override;
    [[nodiscard]] QString listFailedText() const override;

private:
    [[nodiscard]] QStringList chosenToRetry() const;
    void retryChosen();
    void retryAllFailed();
    void showUser();
    void showAnswer();

    MailTableModel *const m_model;
    QAction *const m_retry;
    QAction *const m_retryAll;
    QAction *const m_showUser;
    QTabWidget *const m_tabs;
    TemplatePreview *const m_preview;
    QPlainTextEdit *const m_answer;
};

} // namespace GatehouseAdmin
