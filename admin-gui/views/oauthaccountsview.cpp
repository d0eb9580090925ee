// SPDX-License-Identifier: MIT
#include "views/oauthaccountsview.h"

#include <QAction>
#include <QLineEdit>
#include <QTableView>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;
using Auth::OAuthUnlinking;

OAuthAccountsView::OAuthAccountsView(QWidget *parent)
    : ListView(parent),
      m_model(new OAuthAccountTableModel(this)),
      m_unlink(addCommand(u"unlink"_s, QKeySequence::Delete)),
      m_showUser(addCommand(u"user"_s, Qt::CTRL | Qt::Key_U))
{
    setObjectName(u"oauthAccounts"_s);
    connect(m_unlink, &QAction::triggered, this, &OAuthAccountsView::unlinkChosen);
    connect(m_showUser, &QAction::triggered, this, &OAuthAccountsView::showUser);
    connect(&table(), &QTableView::activated, this, &OAuthAccountsView::showUser);
    addChoices(u"is"_s);
    setUp(m_model, {{u"user"_s}, {u"provider"_s}, {u"is"_s, {u"expired"_s}}});
}

QList<ListView::Choice> OAuthAccountsView::choicesOf(const QString &) const
{
    return {{{}, tr("All accounts")}, {u"expired"_s, tr("Expired provider tokens")}};
}

QString OAuthAccountsView::applyFilter(const ListFilter &filter)
{
    m_model->setFilter({.user = filter.value(u"user"_s).isEmpty() ? filter.words() : filter.value(u"user"_s),
                        .provider = filter.value(u"provider"_s),
                        .isExpired = !filter.value(u"is"_s).isEmpty()});
    return {};
}

QList<ListedOAuthAccount> OAuthAccountsView::chosen() const
{
    QList<ListedOAuthAccount> accounts;
    const QList<int> rows = selectedRows();
    for (const int row : rows)
        accounts << m_model->row(row);
    return accounts;
}

void OAuthAccountsView::updateCommands()
{
    const qsizetype count = selectedRows().size();
    m_unlink->setEnabled(canWrite() && count > 0);
    m_showUser->setEnabled(count == 1);
}

void OAuthAccountsView::retranslateUi()
{
    ListView::retranslateUi();
    table().setAccessibleName(tr("OAuth accounts"));
    search().setPlaceholderText(tr("Address or id of a user, provider:github, is:expired"));
    m_unlink->setText(tr("Un&link…"));
    m_unlink->setStatusTip(tr("Take the chosen accounts away from their users"));
    m_showUser->setText(tr("Show &user"));
    m_showUser->setStatusTip(tr("Go to the user of the chosen account"));
}

QString OAuthAccountsView::emptyText() const
{
    return filterText().trimmed().isEmpty()
                   ? tr("Nobody has linked an account of a provider.")
                   : tr("No linked account is like this. Take words out of the search box to see more.");
}

QString OAuthAccountsView::countText(int count) const
{
    return tr("%Ln account(s)", nullptr, count);
}

QString OAuthAccountsView::listFailedText() const
{
    return tr("The OAuth accounts could not be listed.");
}

void OAuthAccountsView::unlinkChosen()
{
    const QList<ListedOAuthAccount> accounts = chosen();
    if (accounts.isEmpty())
        return;
    confirm(tr("Unlink accounts?"),
            tr("%Ln account(s) will be taken away from their users, who cannot log in with them any more until they "
               "link "
               "them again.",
               nullptr, static_cast<int>(accounts.size())),
            tr("Unlink"), [this, accounts] { unlink(accounts, OAuthUnlinking::KeepsAWayIn); });
}

void OAuthAccountsView::unlink(const QList<ListedOAuthAccount> &accounts, OAuthUnlinking unlinking)
{
    write(
            [accounts, unlinking](Gatehouse::Domain &domain) -> Auth::Result<AccountsUnlinked> {
                return unlinkAccounts(domain, accounts, unlinking);
            },
            [this](const Auth::Result<AccountsUnlinked> &done) {
                tell(done ? *done : AccountsUnlinked{.error = done.error()});
                refresh();
            });
}

void OAuthAccountsView::tell(const AccountsUnlinked &unlinked)
{
    if (unlinked.error)
        report(tr("%Ln account(s) were unlinked, the others were not.", nullptr, unlinked.count), *unlinked.error);
    else if (unlinked.count > 0)
        Q_EMIT said(tr("%Ln account(s) unlinked.", nullptr, unlinked.count));
    if (unlinked.lastWaysIn.isEmpty() || !canWrite())
        return;
    constexpr qsizetype mostNames = 5;
    QStringList names;
    for (const ListedOAuthAccount &account : unlinked.lastWaysIn.first(std::min(mostNames, unlinked.lastWaysIn.size())))
        names << tr("%1 (%2)").arg(account.email, account.provider);
    if (unlinked.lastWaysIn.size() > mostNames)
        names << u"…"_s;
    confirm(tr("Unlink the last way in?"),
            tr("%Ln account(s) are the only way in of their users, who have no password and no other account that this "
               "connection knows of. Without it they cannot log in, unless a mail lets them set a password:",
               nullptr, static_cast<int>(unlinked.lastWaysIn.size())) +
                    u"\n\n"_s + names.join(u'\n'),
            tr("Unlink all the same"),
            [this, accounts = unlinked.lastWaysIn] { unlink(accounts, OAuthUnlinking::Forced); });
}

void OAuthAccountsView::showUser()
{
    const QList<ListedOAuthAccount> accounts = chosen();
    if (accounts.size() == 1)
        Q_EMIT wanted(Place::Users, u"id:"_s + accounts.constFirst().userId.toString());
}

} // namespace GatehouseAdmin
