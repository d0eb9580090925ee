// SPDX-License-Identifier: MIT
#include "mail/mailtexts.h"

#include "mail/maillanguage.h"

#include <QLocale>
#include <QUrl>

namespace Gatehouse {

using namespace Qt::StringLiterals;
using Kind = Auth::Notice::Kind;

namespace {

constexpr qsizetype longestDetail = 320; // characters; as long as an address may be

MailKind kindOf(Kind kind)
{
    switch (kind) {
    case Kind::VerifyEmail:
    case Kind::VerifyRequested:
    case Kind::ConfirmNewEmail: return MailKind::ConfirmNewEmail;
    case Kind::ResetPassword:
    case Kind::ResetRequested: return MailKind::Reset;
    case Kind::PasswordChanged: return MailKind::PasswordChanged;
    case Kind::EmailChanged: return MailKind::EmailChanged;
    case Kind::NewLogin: return MailKind::NewLogin;
    case Kind::AlreadyRegistered: return MailKind::AlreadyRegistered;
    }
    return MailKind::Test;
}

//! What came from outside, for a sentence. \return \a otherwise when there is nothing
QString detail(const QString &given, const QString &otherwise)
{
    const QString text = harmless(given).left(longestDetail).trimmed();
    return text.isEmpty() ? otherwise : text;
}

//! Between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (Unicode Standard Annex 9, section 2.4): a Latin name or
//! address keeps its order in a sentence from right to left, and so does what stands around it.
MailValues isolated(MailValues values)
{
    for (QString &value : values)
        value = u'\u2068' + value + u'\u2069';
    return values;
}

} // namespace

MailTexts::MailTexts(MailSettings settings, const QString &publicUrl, MailTemplates templates)
    : m_settings(std::move(settings)), m_publicUrl(publicUrl), m_templates(std::move(templates))
{}

tl::expected<MailTexts, QStringList> MailTexts::create(const MailSettings &settings, const QString &publicUrl)
{
    auto templates = MailTemplates::load(settings.templatesDirectory);
    if (!templates)
        return tl::unexpected(templates.error());
    return MailTexts(settings, publicUrl, *std::move(templates));
}

QString MailTexts::link(const QString &pattern, const Auth::Secret &token) const
{
    QString url = pattern;
    return url.replace(u"{public_url}"_s, m_publicUrl).replace(u"{token}"_s, QString::fromLatin1(token.reveal()));
}

QString MailTexts::serviceName() const
{
    if (!m_settings.serviceName.isEmpty())
        return m_settings.serviceName;
    QString name = m_settings.from.section(u'<', 0, -2).trimmed();
    if (name.size() >= 2 && name.startsWith(u'"') && name.endsWith(u'"'))
        name = name.sliced(1, name.size() - 2).replace(u"\\\""_s, u"\""_s);
    return name.isEmpty() ? QUrl(m_publicUrl).host() : name;
}

// Whoever changes another's account does not speak for the language of that person.
QString MailTexts::languageOf(const Auth::Notice &notice) const
{
    const std::optional<Auth::UserId> &actor = notice.context.actingUser;
    const bool isOwnRequest = !actor || notice.userId.isNull() || *actor == notice.userId;
    return mailLanguageFor(isOwnRequest ? notice.context.languages : QStringList(), m_settings.language);
}

QString MailTexts::instant(const QDateTime &happened, const QString &language) const
{
    const QLocale locale(language);
    const QDateTime utc = happened.toUTC();
    const auto pattern = MailTemplate::parse(translatedSentence(instantPattern(), language),
                                             MailTemplate::Format::Header, {.plain = {u"date"_s, u"clock"_s}});
    return pattern.value_or(MailTemplate())
            .filled({{u"date"_s, locale.toString(utc.date(), QLocale::LongFormat)},
                     {u"clock"_s, locale.toString(utc.time(), u"HH:mm"_s)}});
}

MailValues MailTexts::valuesOf(const Auth::Notice &notice, MailKind kind, const QString &language,
                               const QDateTime &happened) const
{
    const QDateTime time = QDateTime::fromString(notice.details.value(u"time"_s), Qt::ISODate);
    const QString unknown = translatedSentence(unknownDetail(), language);
    const auto detailOf = [&](const QString &name, const QString &ofRequest = {}) {
        return detail(notice.details.value(name, ofRequest), unknown);
    };
    MailValues values{{u"service"_s, harmless(serviceName())},
                      {u"public_url"_s, m_publicUrl},
                      {u"recipient"_s, detail(notice.recipient, unknown)},
                      {u"language"_s, language},
                      {u"direction"_s, isRightToLeft(language) ? u"rtl"_s : u"ltr"_s},
                      {u"time"_s, instant(time.isValid() ? time : happened, language)}};
    switch (kind) {
    case MailKind::Verify:
    case MailKind::ConfirmNewEmail: values.insert(u"link"_s, link(m_settings.verifyUrl, notice.token)); break;
    case MailKind::Reset: values.insert(u"link"_s, link(m_settings.resetUrl, notice.token)); break;
    case MailKind::EmailChanged: values.insert(u"new_email"_s, detailOf(u"new_email"_s)); break;
    case MailKind::NewLogin:
        values.insert(u"client_address"_s, detailOf(u"client_address"_s, notice.context.clientAddress));
        values.insert(u"user_agent"_s, detailOf(u"user_agent"_s, notice.context.userAgent));
        break;
    case MailKind::PasswordChanged:
    case MailKind::AlreadyRegistered:
    case MailKind::Test: break;
    }
    return values;
}

void MailTexts::addSentences(MailKind kind, const Auth::Notice &notice, MailValues &values) const
{
    const QString language = values.value(u"language"_s);
    const MailValues inSentence = isRightToLeft(language) ? isolated(values) : values;
    const MailTemplate::Names names{.plain = values.keys()};
    for (const MailSentence &sentence : commonSentences() + sentencesOf(kind)) {
        const bool isComplete =
                !sentence.neededDetail || !notice.details.value(QString::fromLatin1(sentence.neededDetail)).isEmpty();
        const char *source = isComplete ? sentence.source : sentence.withoutDetails;
        const auto parsed =
                MailTemplate::parse(translatedSentence(source, language), MailTemplate::Format::Header, names);
        values.insert(sentence.name, parsed.value_or(MailTemplate()).filled(inSentence));
    }
}

MailMessage MailTexts::rendered(const Auth::Notice &notice, MailKind kind, const QString &language,
                                const QDateTime &happened) const
{
    MailValues values = valuesOf(notice, kind, language, happened);
    addSentences(kind, notice, values);
    const auto inLayout = [&](const MailTemplate &layout, const MailTemplate &body) {
        MailValues all = values;
        all.insert(u"body"_s, body.filled(values));
        return layout.filled(all);
    };
    return {.from = m_settings.from,
            .to = notice.recipient,
            .subject = m_templates.subject(kind, language).filled(values),
            .text = inLayout(m_templates.textLayout(language), m_templates.text(kind, language)),
            .html = inLayout(m_templates.htmlLayout(language), m_templates.html(kind, language)),
            .language = language};
}

MailMessage MailTexts::compose(const Auth::Notice &notice, const QDateTime &happened) const
{
    return rendered(notice, kindOf(notice.kind), languageOf(notice), happened);
}

MailMessage MailTexts::composeTest(const QString &recipient, const QDateTime &happened) const
{
    Auth::Notice notice;
    notice.recipient = recipient;
    return rendered(notice, MailKind::Test, m_settings.language, happened);
}

MailMessage MailTexts::example(MailKind kind, const QString &language, const QDateTime &happened) const
{
    Auth::Notice notice;
    notice.recipient = u"ada.lovelace@example.org"_s;
    notice.token = Auth::Secret("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9."
                                "eyJzdWIiOiI1YjJlOGUxYyIsImF1ZCI6ImFuIGV4YW1wbGUsIG5vIHRva2VuIn0."
                                "bm8tc2lnbmF0dXJlLWJ1dC1hcy1sb25nLWFzLW9uZS1pcw");
    notice.details = {{u"new_email"_s, u"countess@example.com"_s},
                      {u"client_address"_s, u"192.0.2.17"_s},
                      {u"user_agent"_s, u"Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"_s}};
    return rendered(notice, kind, language, happened);
}

} // namespace Gatehouse
