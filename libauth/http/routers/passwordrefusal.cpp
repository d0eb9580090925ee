// SPDX-License-Identifier: MIT
#include "http/routers/passwordrefusal_p.h"

#include "http/answers_p.h"
#include "manager/passwordcomplaint_p.h"

namespace Auth::Internal {

using namespace Qt::StringLiterals;

namespace {

struct Reason
{
    QString text;
    QString language;
};

//! \a source in the language that the reader likes best of those that there are.
Reason inLanguageOf(const QStringList &wanted, const HttpAuth::Settings::Translator &translator,
                    const QByteArray &source, int number, const QString &english)
{
    for (const QString &tag : wanted) {
        const QString language = tag.section(u'-', 0, 0).toLower(); // RFC 4647, section 3.4
        if (language == u"en")
            break;
        const QString text = translator(source.constData(), number, language);
        if (!text.isEmpty())
            return {text, language};
    }
    return {english, u"en"_s};
}

} // namespace

HttpAnswer passwordRefusal(const HttpAuth &auth, const HttpRequest &request, QByteArrayView code, const Error &error,
                           const Secret &password)
{
    const HttpAuth::Settings::Translator &translator = auth.settings().translator;
    if (!translator)
        return detailWithReason(400, code, error.reason);
    const auto complaint = PasswordComplaint::of(password, auth.manager().settings().passwordPolicy);
    // An application's validatePassword() may have refused what the policy would not, or before it.
    const bool isOfPolicy = complaint && complaint->english == error.reason;
    const QByteArray source = isOfPolicy ? QByteArray(complaint->sentence) : error.reason.toUtf8();
    const Reason reason = inLanguageOf(request.context().languages, translator, source,
                                       isOfPolicy ? complaint->number : -1, error.reason);
    HttpAnswer answer = detailWithReason(400, code, reason.text);
    answer.headers.emplace_back("Content-Language", reason.language.toLatin1());
    answer.headers.emplace_back("Vary", "Accept-Language"); // RFC 9110, section 12.5.5
    return answer;
}

} // namespace Auth::Internal
