// SPDX-License-Identifier: MIT
#include "views/mailview.h"

#include "lists/listwords.h"
#include "lists/templatepreview.h"
#include "session/isolated.h"

#include "core/emailaddress.h"

#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;
using Auth::OutboxEntry;
using MailState = OutboxEntry::State;

MailView::MailView(QWidget *parent)
    : ListView(parent),
      m_model(new MailTableModel(this)),
      m_retry(addCommand(u"refresh"_s, Qt::CTRL | Qt::Key_R)),
      m_retryAll(addCommand(u"refresh"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_R)),
      m_showUser(addCommand(u"user"_s, Qt::CTRL | Qt::Key_U)),
      m_tabs(new QTabWidget(this)),
      m_preview(new TemplatePreview(m_tabs)),
      m_answer(new QPlainTextEdit(page()))
{
    setObjectName(u"mail"_s);
    m_answer->setReadOnly(true);
    m_answer->setMaximumHeight(m_answer->fontMetrics().height() * 4);
    page()->layout()->addWidget(m_answer);
    page()->layout()->setContentsMargins(0, page()->layout()->spacing(), 0, 0); // below the tabs
    layout()->removeWidget(page());
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(page(), QString());
    m_tabs->addTab(m_preview, QString());
    layout()->addWidget(m_tabs);
    connect(m_retry, &QAction::triggered, this, &MailView::retryChosen);
    connect(m_retryAll, &QAction::triggered, this, &MailView::retryAllFailed);
    connect(m_showUser, &QAction::triggered, this, &MailView::showUser);
    connect(m_preview, &TemplatePreview::failed, this, [this](const Auth::Error &error) {
        Q_EMIT failed(tr("The mails cannot be shown."), ListWords::why(error),
                      tr("Mend the files in the folder that “mail.templates_directory” names, then refresh with F5."));
    });
    addChoices(u"is"_s);
    setUp(m_model, {{u"to"_s}, {u"is"_s, {u"waiting"_s, u"sent"_s, u"failed"_s}}});
}

void MailView::setSession(std::shared_ptr<Session> session)
{
    ListView::setSession(std::move(session));
    m_preview->setSession(ListView::session());
}

void MailView::refresh()
{
    ListView::refresh();
    m_preview->refresh();
}

void MailView::setFilter(const QString &text)
{
    m_tabs->setCurrentWidget(page());
    ListView::setFilter(text);
}

QList<ListView::Choice> MailView::choicesOf(const QString &) const
{
    return {{{}, tr("All mails")},
            {u"waiting"_s, MailWords::state(MailState::Queued)},
            {u"sent"_s, MailWords::state(MailState::Sent)},
            {u"failed"_s, MailWords::state(MailState::Failed)}};
}

QString MailView::applyFilter(const ListFilter &filter)
{
    MailFilter wanted;
    const QString typed = filter.value(u"to"_s).isEmpty() ? filter.words() : filter.value(u"to"_s);
    wanted.recipient = Auth::normalizedEmail(typed).value_or(typed);
    const QString is = filter.value(u"is"_s);
    if (is == u"waiting")
        wanted.state = MailState::Queued;
    else if (!is.isEmpty())
        wanted.state = OutboxEntry::stateFromName(is);
    m_model->setFilter(wanted);
    return {};
}

QStringList MailView::chosenToRetry() const
{
    QStringList ids;
    const QList<int> rows = selectedRows();
    for (const int row : rows) {
        if (m_model->row(row).state != MailState::Sent)
            ids << m_model->row(row).id;
    }
    return ids;
}

void MailView::updateCommands()
{
    const QList<int> rows = selectedRows();
    m_retry->setEnabled(canWrite() && !chosenToRetry().isEmpty());
    m_retryAll->setEnabled(canWrite());
    m_showUser->setEnabled(rows.size() == 1);
    showAnswer();
}

void MailView::showAnswer()
{
    QTextOption towards = m_answer->document()->defaultTextOption();
    towards.setTextDirection(layoutDirection());
    towards.setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading));
    m_answer->document()->setDefaultTextOption(towards);
    const QList<int> rows = selectedRows();
    if (rows.size() != 1) {
        m_answer->setPlainText(tr("Choose a mail to read what the server said."));
        return;
    }
    const OutboxEntry &mail = m_model->row(rows.constFirst());
    m_answer->setPlainText(mail.answer.isEmpty() ? tr("The server has not said anything yet.") : isolated(mail.answer));
}

void MailView::retranslateUi()
{
    ListView::retranslateUi();
    table().setAccessibleName(tr("Mails"));
    m_tabs->setTabText(0, tr("&Outbox"));
    m_tabs->setTabText(1, tr("&Templates"));
    m_tabs->setAccessibleName(tr("Mails and their templates"));
    m_answer->setAccessibleName(tr("What the server said"));
    search().setPlaceholderText(tr("Address of the recipient, is:failed"));
    m_retry->setText(tr("&Try again"));
    m_retry->setStatusTip(tr("Send the chosen mails at once, or as soon as the service runs"));
    m_retryAll->setText(tr("Try all &failed again…"));
    m_retryAll->setStatusTip(tr("Send all mails that were given up, also those not listed here"));
    m_showUser->setText(tr("Show &user"));
    m_showUser->setStatusTip(tr("Go to the user to whom the chosen mail goes"));
    showAnswer();
}

QString MailView::emptyText() const
{
    return filterText().trimmed().isEmpty()
                   ? tr("The outbox is empty. Mails that were sent are removed from it after a while.")
                   : tr("No mail is like this. Take words out of the search box to see more.");
}

QString MailView::countText(int count) const
{
    return tr("%Ln mail(s)", nullptr, count);
}

QString MailView::listFailedText() const
{
    return tr("The mails could not be listed.");
}

void MailView::retryChosen()
{
    const QStringList ids = chosenToRetry();
    if (ids.isEmpty())
        return;
    write([ids](Gatehouse::Domain &domain) -> Auth::Result<MailsRetried> { return retryMails(domain, ids); },
          [this](const Auth::Result<MailsRetried> &done) {
              const auto error = done ? done->error : std::optional(done.error());
              const int count = done ? done->count : 0;
              if (error)
                  report(tr("%Ln mail(s) are tried again, the others are not.", nullptr, count), *error);
              else if (done->leftAlone > 0)
                  Q_EMIT said(tr("%Ln mail(s) are tried again.", nullptr, count) + u' ' +
                              tr("%Ln mail(s) went meanwhile.", nullptr, done->leftAlone));
              else
                  Q_EMIT said(tr("%Ln mail(s) are tried again.", nullptr, count));
              ListView::refresh();
          });
}

void MailView::retryAllFailed()
{
    confirm(tr("Try all failed mails again?"),
            tr("All mails that were given up are sent once more, also old ones and those that are not listed here."),
            tr("Try again"), [this] {
                write([](Gatehouse::Domain &domain) { return retryFailedMails(domain); },
                      [this](const Auth::Result<qint64> &count) {
                          if (!count)
                              report(tr("The failed mails could not be queued again."), count.error());
                          else
                              Q_EMIT said(tr("%Ln mail(s) are tried again.", nullptr, static_cast<int>(*count)));
                          ListView::refresh();
                      });
            });
}

void MailView::showUser()
{
    const QList<int> rows = selectedRows();
    if (rows.size() != 1)
        return;
    // Requests know the address alone.
    const Auth::Notice &notice = m_model->row(rows.constFirst()).notice;
    Q_EMIT wanted(Place::Users,
                  notice.userId.isNull() ? u"email:"_s + notice.recipient : u"id:"_s + notice.userId.toString());
}

} // namespace GatehouseAdmin
