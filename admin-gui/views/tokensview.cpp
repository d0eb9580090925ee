// SPDX-License-Identifier: MIT
#include "views/tokensview.h"

#include "domain.h"
#include "lists/listwords.h"

#include <QAction>
#include <QInputDialog>
#include <QLineEdit>
#include <QTableView>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;
using TokenStore = TokenFilter::Store;
using Days = std::chrono::duration<int, std::ratio<86400>>;

TokensView::TokensView(QWidget *parent)
    : ListView(parent),
      m_model(new TokenTableModel(this)),
      m_revoke(addCommand(u"ban"_s, QKeySequence::Delete)),
      m_revokeAll(addCommand(u"ban"_s)),
      m_purge(addCommand(u"delete"_s)),
      m_showUser(addCommand(u"user"_s, Qt::CTRL | Qt::Key_U))
{
    setObjectName(u"tokens"_s);
    connect(m_revoke, &QAction::triggered, this, &TokensView::revokeChosen);
    connect(m_revokeAll, &QAction::triggered, this, &TokensView::revokeAllOfUser);
    connect(m_purge, &QAction::triggered, this, &TokensView::purgeExpired);
    connect(m_showUser, &QAction::triggered, this, &TokensView::showUser);
    connect(&table(), &QTableView::activated, this, &TokensView::showUser);
    addChoices(u"store"_s);
    addChoices(u"is"_s);
    setUp(m_model, {{u"user"_s},
                    {u"store"_s, {u"database"_s, u"redis"_s}},
                    {u"is"_s, {u"active"_s, u"expired"_s}},
                    {u"older"_s},
                    {u"newer"_s}});
}

QList<ListView::Choice> TokensView::choicesOf(const QString &key) const
{
    if (key == u"store")
        return {{{}, tr("Database and Redis")}, {u"database"_s, tr("Database")}, {u"redis"_s, tr("Redis")}};
    return {{{}, tr("Active and expired")}, {u"active"_s, tr("Active")}, {u"expired"_s, tr("Expired")}};
}

QString TokensView::applyFilter(const ListFilter &filter)
{
    TokenFilter wanted;
    wanted.user = filter.value(u"user"_s).isEmpty() ? filter.words() : filter.value(u"user"_s);
    if (const QString store = filter.value(u"store"_s); !store.isEmpty())
        wanted.store = store == u"redis" ? TokenStore::Redis : TokenStore::Database;
    if (const QString is = filter.value(u"is"_s); !is.isEmpty())
        wanted.isActive = is == u"active";
    for (const auto &[key, age] :
         {std::pair(u"older"_s, &wanted.olderThan), std::pair(u"newer"_s, &wanted.newerThan)}) {
        const QString value = filter.value(key);
        if (value.isEmpty())
            continue;
        *age = ListWords::age(value);
        if (!*age)
            return tr("After “%1:” comes an age, such as 30d, 12h or 45m.").arg(key);
    }
    m_model->setFilter(wanted);
    return {};
}

Auth::UserId TokensView::chosenUser() const
{
    Auth::UserId user;
    const QList<int> rows = selectedRows();
    for (const int row : rows) {
        const Auth::UserId &owner = m_model->row(row).token.userId;
        if (!user.isNull() && !(owner == user))
            return {};
        user = owner;
    }
    return user;
}

void TokensView::updateCommands()
{
    const bool isOfOne = !chosenUser().isNull();
    m_revoke->setEnabled(canWrite() && !selectedRows().isEmpty());
    m_revokeAll->setEnabled(canWrite() && isOfOne);
    m_purge->setEnabled(canWrite());
    m_showUser->setEnabled(isOfOne);
}

void TokensView::retranslateUi()
{
    ListView::retranslateUi();
    table().setAccessibleName(tr("Access tokens"));
    search().setPlaceholderText(tr("Address or id of a user, older:30d, newer:1h, store:redis, is:expired"));
    m_revoke->setText(tr("&Revoke…"));
    m_revoke->setStatusTip(tr("End the chosen tokens: whoever has one is logged out at once"));
    m_revokeAll->setText(tr("Revoke &all of this user…"));
    m_revokeAll->setStatusTip(tr("End all tokens of the user whose token is chosen"));
    m_purge->setText(tr("Remove e&xpired…"));
    m_purge->setStatusTip(tr("Remove tokens from the database that nobody can use any more"));
    m_showUser->setText(tr("Show &user"));
    m_showUser->setStatusTip(tr("Go to the user whose token is chosen"));
}

QString TokensView::emptyText() const
{
    return filterText().trimmed().isEmpty()
                   ? tr("There are no stored tokens. JSON Web Tokens are not stored: they end when they expire.")
                   : tr("No stored token is like this. Take words out of the search box to see more.");
}

QString TokensView::countText(int count) const
{
    return tr("%Ln token(s)", nullptr, count);
}

QString TokensView::listFailedText() const
{
    return tr("The tokens could not be listed.");
}

void TokensView::revokeChosen()
{
    QList<QByteArray> tokens;
    const QList<int> rows = selectedRows();
    for (const int row : rows)
        tokens << m_model->row(row).token.token;
    if (tokens.isEmpty())
        return;
    const auto revoke = [this, tokens] {
        write(
                [tokens](Gatehouse::Domain &domain) -> Auth::Result<TokensRevoked> {
                    return GatehouseAdmin::revokeTokens(domain, tokens);
                },
                [this, wanted = static_cast<int>(tokens.size())](const Auth::Result<TokensRevoked> &done) {
                    const auto error = done ? done->error : std::optional(done.error());
                    const int count = done ? done->count : 0;
                    if (error)
                        report(tr("%1 of %Ln token(s) were revoked, the others were not.", nullptr, wanted).arg(count),
                               *error);
                    else
                        Q_EMIT said(tr("%Ln token(s) revoked.", nullptr, count));
                    refresh();
                });
    };
    confirm(tr("Revoke tokens?"),
            tr("%Ln token(s) will be ended. Whoever uses one is logged out at once. This cannot be undone.", nullptr,
               static_cast<int>(tokens.size())),
            tr("Revoke"), revoke);
}

void TokensView::revokeAllOfUser()
{
    const Auth::UserId user = chosenUser();
    const QList<int> rows = selectedRows();
    if (user.isNull() || rows.isEmpty())
        return;
    const ListedToken &row = m_model->row(rows.constFirst());
    const QString name = row.email.isEmpty() ? user.toString() : row.email;
    if (row.email.isEmpty()) { // nobody is there to be revoked from; the rows can be
        report(tr("The tokens of %1 could not be revoked.").arg(name),
               {Auth::Error::UserNotExists, tr("The user is gone. Choose the tokens themselves and revoke them.")});
        return;
    }
    confirm(tr("Revoke all tokens of a user?"),
            tr("All stored tokens of %1 will be ended, those not listed here too. This cannot be undone.").arg(name),
            tr("Revoke all"), [this, user, name] {
                write([user](Gatehouse::Domain &domain) { return revokeTokensOf(domain, user); },
                      [this, name](const Auth::Result<qint64> &count) {
                          if (!count)
                              report(tr("The tokens of %1 could not be revoked.").arg(name), count.error());
                          else
                              Q_EMIT said(
                                      tr("%Ln token(s) of %1 revoked.", nullptr, static_cast<int>(*count)).arg(name));
                          refresh();
                      });
            });
}

void TokensView::purgeExpired()
{
    if (const auto lifetime = session()->domain().longestTokenLifetime()) {
        const QString hours = QLocale().toString(static_cast<double>(lifetime->count()) / 3600, 'f', 1);
        confirm(tr("Remove expired tokens?"),
                tr("Tokens in the database that were made more than %1 hours ago are expired, and will be removed. "
                   "Redis removes its own by itself.")
                        .arg(hours),
                tr("Remove"), [this, lifetime] { purge(*lifetime); });
        return;
    }
    // Only a gatehouse.toml says how long tokens are good.
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Remove expired tokens?"));
    dialog->setLabelText(tr("This connection does not say how long tokens are good. Those in the database that are "
                            "older than so many days will be removed, also when they are still good:"));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(1, 36'500);
    dialog->setIntValue(30);
    dialog->setOkButtonText(tr("Remove"));
    connect(dialog, &QInputDialog::intValueSelected, this, [this, asked = session().get()](int days) {
        if (asked == session().get() && canWrite())
            purge(Days(days));
    });
    dialog->open();
}

void TokensView::purge(std::chrono::seconds lifetime)
{
    write([lifetime](Gatehouse::Domain &domain) { return domain.manager().purgeTokens(lifetime); },
          [this](const Auth::Result<qint64> &count) {
              if (!count)
                  report(tr("Expired tokens could not be removed."), count.error());
              else
                  Q_EMIT said(tr("%Ln expired token(s) removed.", nullptr, static_cast<int>(*count)));
              refresh();
          });
}

void TokensView::showUser()
{
    if (const Auth::UserId user = chosenUser(); !user.isNull())
        Q_EMIT wanted(Place::Users, u"id:"_s + user.toString());
}

} // namespace GatehouseAdmin
