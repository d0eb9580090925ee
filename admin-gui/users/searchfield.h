// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace GatehouseAdmin {

//! \brief The search box of the users: completes the word that is typed, and says what was typed once that rests.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    //! Names of OAuth clients, to complete.
    void setProviders(const QStringList &names) { m_providers = names; }
    //! Does not wait.
    void search(const QString &text);

Q_SIGNALS:
    //! The text has changed, and nobody has typed for a moment; or Enter was pressed.
    void searched(const QString &text);
    //! Arrow down: to the list of those who were found.
    void leftDownwards();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void complete();
    void take(const QString &completion);
    void settle();

    QCompleter *m_completer;
    QStringListModel *m_candidates;
    QTimer *m_rest;
    QStringList m_providers;
    QString m_searched;
};

} // namespace GatehouseAdmin
