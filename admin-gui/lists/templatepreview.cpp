// SPDX-License-Identifier: MIT
#include "lists/templatepreview.h"

#include "domain.h"
#include "lists/maillist.h"
#include "mail/maillanguage.h"
#include "mail/mailtexts.h"
#include "shell/languages.h"
#include "shell/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTextBrowser>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;
using Gatehouse::MailKind;
using Gatehouse::MailMessage;

namespace {

//! A mail is the word of somebody else: no picture is fetched for it and no file is read.
class MailBrowser final : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

Auth::Result<MailMessage> exampleOf(Gatehouse::Domain &domain, MailKind kind, const QString &language)
{
    const Gatehouse::Configuration &configuration = domain.configuration();
    const auto texts = Gatehouse::MailTexts::create(configuration.mail, configuration.server.publicUrl);
    if (!texts)
        return Auth::failure({Auth::Error::InvalidConfiguration, texts.error().join(u'\n')});
    return texts->example(kind, language, QDateTime::currentDateTimeUtc());
}

//! QTextBrowser paints the background of a box behind its lines only, which looks like stripes.
QString withoutBackgrounds(QString html)
{
    static const QRegularExpression ofBoxes(u"(<(?:body|div|ul)\\b[^>]*?)background-color:[^;\"]*;?"_s);
    return html.replace(ofBoxes, u"\\1"_s);
}

QString nameOf(const QString &language)
{
    for (const Languages::Language &one : Languages::all()) {
        if (one.code == language)
            return one.ownName;
    }
    return language;
}

} // namespace

TemplatePreview::TemplatePreview(QWidget *parent)
    : QWidget(parent),
      m_kind(new QComboBox(this)),
      m_language(new QComboBox(this)),
      m_kindLabel(new QLabel(this)),
      m_languageLabel(new QLabel(this)),
      m_subject(new QLabel(this)),
      m_bodies(new QTabWidget(this)),
      m_html(new MailBrowser(m_bodies)),
      m_text(new QPlainTextEdit(m_bodies))
{
    m_kindLabel->setBuddy(m_kind);
    m_languageLabel->setBuddy(m_language);
    m_subject->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_subject->setWordWrap(true);
    QFont bold = m_subject->font();
    bold.setBold(true);
    m_subject->setFont(bold);
    m_html->setOpenLinks(false);
    m_html->setPalette(Theme::lightPalette()); // a mail brings its own dark letters
    m_text->setReadOnly(true);
    for (QAbstractScrollArea *body :
         {static_cast<QAbstractScrollArea *>(m_html), static_cast<QAbstractScrollArea *>(m_text)})
        body->setFrameShape(QFrame::NoFrame); // the tabs have one
    m_bodies->addTab(m_html, QString());
    m_bodies->addTab(m_text, QString());
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_kindLabel);
    choices->addWidget(m_kind);
    choices->addWidget(m_languageLabel);
    choices->addWidget(m_language);
    choices->addStretch(1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, rows->spacing(), 0, 0); // below the tabs of the place
    rows->addLayout(choices);
    rows->addWidget(m_subject);
    rows->addWidget(m_bodies, 1);
    for (const QString &language : Gatehouse::mailLanguages())
        m_language->addItem(nameOf(language), language);
    for (const MailKind kind : Gatehouse::mailKinds())
        m_kind->addItem(QString(), static_cast<int>(kind));
    retranslateUi();
    chooseOwnLanguage();
    connect(m_kind, &QComboBox::activated, this, &TemplatePreview::refresh);
    connect(m_language, &QComboBox::activated, this, [this] {
        m_isChosen = true;
        refresh();
    });
}

void TemplatePreview::chooseOwnLanguage()
{
    const int own = m_language->findData(QLocale().name().section(u'_', 0, 0));
    if (own >= 0 && !m_isChosen)
        m_language->setCurrentIndex(own);
}

void TemplatePreview::setSession(const std::shared_ptr<Session> &session)
{
    m_session = session;
    refresh();
}

void TemplatePreview::clear(const QString &sentence)
{
    m_subject->setText(sentence);
    m_html->clear();
    m_text->clear();
}

void TemplatePreview::refresh()
{
    const quint64 asked = ++m_asked;
    const auto session = m_session.lock();
    if (!session) {
        clear(tr("No connection is open."));
        return;
    }
    const auto kind = static_cast<MailKind>(m_kind->currentData().toInt());
    const QString language = m_language->currentData().toString();
    auto future =
            session->run([kind, language](Gatehouse::Domain &domain) { return exampleOf(domain, kind, language); });
    Auth::whenDone(future, this, [this, asked](const Auth::Result<MailMessage> &mail) {
        if (asked != m_asked)
            return;
        if (!mail) {
            clear(tr("The templates have mistakes."));
            Q_EMIT failed(mail.error());
            return;
        }
        m_subject->setText(mail->subject);
        const Qt::LayoutDirection direction =
                Gatehouse::isRightToLeft(mail->language) ? Qt::RightToLeft : Qt::LeftToRight;
        for (QWidget *body : {static_cast<QWidget *>(m_html), static_cast<QWidget *>(m_text)})
            body->setLayoutDirection(direction);
        m_html->setHtml(withoutBackgrounds(mail->html));
        m_text->setPlainText(mail->text);
    });
}

void TemplatePreview::retranslateUi()
{
    m_kindLabel->setText(tr("&About:"));
    m_languageLabel->setText(tr("&Language:"));
    m_kind->setAccessibleName(tr("What the mail is about"));
    m_language->setAccessibleName(tr("Language of the mail"));
    m_subject->setAccessibleName(tr("Subject of the mail"));
    m_html->setAccessibleName(tr("The mail with its layout"));
    m_text->setAccessibleName(tr("The mail as plain text"));
    m_bodies->setTabText(0, tr("With &layout"));
    m_bodies->setTabText(1, tr("&Plain text"));
    m_bodies->setAccessibleName(tr("Forms of the mail"));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, MailWords::kind(static_cast<MailKind>(m_kind->itemData(i).toInt())));
}

void TemplatePreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        chooseOwnLanguage();
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace GatehouseAdmin
