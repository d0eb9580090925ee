// SPDX-License-Identifier: MIT
#include "views/overviewview.h"

#include "lists/daychart.h"
#include "lists/listwords.h"
#include "lists/tile.h"
#include "session/session.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownDays = 30;

} // namespace

OverviewView::OverviewView(QWidget *parent)
    : View(parent),
      m_users(new Tile(this)),
      m_verified(new Tile(this)),
      m_tokens(new Tile(this)),
      m_mails(new Tile(this)),
      m_chartName(new QLabel(this)),
      m_chart(new DayChart(this)),
      m_chartNote(new QLabel(this))
{
    setObjectName(u"overview"_s);
    auto *tiles = new QHBoxLayout;
    for (Tile *tile : {m_users, m_verified, m_tokens, m_mails})
        tiles->addWidget(tile, 1);
    auto *rows = new QVBoxLayout(this);
    rows->addLayout(tiles);
    rows->addSpacing(8);
    rows->addWidget(m_chartName);
    rows->addWidget(m_chart, 1);
    rows->addWidget(m_chartNote);
    QFont heading = m_chartName->font();
    heading.setBold(true);
    m_chartName->setFont(heading);
    m_chartName->setBuddy(m_chart);
    m_chartNote->setWordWrap(true);
    m_chartNote->setForegroundRole(QPalette::PlaceholderText);
    open(m_users, Place::Users, QString());
    open(m_verified, Place::Users, u"is:verified"_s);
    open(m_tokens, Place::Tokens, u"is:active"_s);
    open(m_mails, Place::Mail, u"is:failed"_s);
    retranslateUi();
}

OverviewView::~OverviewView()
{
    Session::release(std::move(m_session));
}

void OverviewView::open(Tile *tile, Place place, const QString &filter)
{
    connect(tile, &Tile::clicked, this, [this, place, filter] { Q_EMIT wanted(place, filter); });
}

void OverviewView::setSession(std::shared_ptr<Session> session)
{
    Session::release(std::exchange(m_session, std::move(session)));
    m_userFigures = {};
    m_tokenCount = {};
    m_mailCount = {};
    m_dayCounts = {};
    refresh();
}

template<typename T, typename Work>
void OverviewView::ask(Work work, Asked<T> &into, const char *what)
{
    Auth::whenDone(m_session->run(std::move(work)), this,
                   [this, asked = m_asked, &into, what](const Auth::Result<T> &answer) {
                       if (asked != m_asked)
                           return;
                       into.answer = answer;
                       if (!answer)
                           Q_EMIT failed(tr(what), ListWords::why(answer.error()), ListWords::whatNow(answer.error()));
                       retranslateUi();
                   });
}

// The figures of before stay until the new ones are there.
void OverviewView::refresh()
{
    ++m_asked;
    retranslateUi();
    if (!m_session)
        return;
    ask(&countUsers, m_userFigures, QT_TR_NOOP("The users could not be counted."));
    ask(&countFailedMails, m_mailCount, QT_TR_NOOP("The failed mails could not be counted."));
    ask(&countActiveTokens, m_tokenCount, QT_TR_NOOP("The tokens could not be counted."));
    ask([last = QDate::currentDate()](
                Gatehouse::Domain &domain) { return countRegistrations(domain, last, shownDays); },
        m_dayCounts, QT_TR_NOOP("The new users could not be counted."));
}

QString OverviewView::pending(bool isAnswered) const
{
    if (!m_session)
        return u"–"_s;
    return isAnswered ? tr("unknown") : tr("counting…");
}

void OverviewView::showUsers()
{
    const auto &answer = m_userFigures.answer;
    QString all = pending(answer.has_value());
    QString share = all;
    QString note;
    if (answer && *answer) {
        const UserFigures &figures = **answer;
        const QString number = QLocale().toString(figures.all.value);
        all = figures.all.isExact ? number : tr("about %1").arg(number);
        const auto percent = figures.verifiedPercent();
        share = percent ? tr("%1 %").arg(QLocale().toString(*percent, 'f', 1)) : u"–"_s;
        note = tr("%1 have proven their address").arg(QLocale().toString(figures.verified.value));
    }
    m_users->setTexts(tr("Users"), all, tr("Show all users"));
    m_verified->setTexts(tr("Verified"), share, note);
}

void OverviewView::showCount(Tile *tile, const QString &name, const Asked<BoundedCount> &count, const QString &note)
{
    const auto &answer = count.answer;
    tile->setTexts(name,
                   answer && *answer ? ListWords::count((*answer)->value, (*answer)->ceiling)
                                     : pending(answer.has_value()),
                   note);
}

void OverviewView::showDays()
{
    const auto &answer = m_dayCounts.answer;
    const bool isThere = answer && *answer;
    m_chart->setPlaceholder(isThere ? tr("Nobody registered in these %Ln day(s).", nullptr, shownDays)
                                    : pending(answer.has_value()));
    m_chart->setDays(isThere ? **answer : QList<DayCount>());
}

void OverviewView::retranslateUi()
{
    showUsers();
    showCount(m_tokens, tr("Active tokens"), m_tokenCount, tr("Stored ones; JSON Web Tokens are not counted"));
    showCount(m_mails, tr("Failed mails"), m_mailCount, tr("Given up after their last try"));
    showDays();
    m_chartName->setText(tr("New users per day"));
    m_chart->setAccessibleName(tr("New users per day"));
    m_chartNote->setText(tr("Counted since Gatehouse writes down when somebody registers, without imported users and "
                            "those whom another program made."));
}

void OverviewView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslateUi();
    View::changeEvent(event);
}

} // namespace GatehouseAdmin
