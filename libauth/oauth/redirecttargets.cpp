// SPDX-License-Identifier: MIT
#include "oauth/redirecttargets.h"

#include "core/httporigin.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Auth {

using namespace Qt::StringLiterals;

namespace {

//! The characters of RFC 3986, section 2, and whole percent escapes. Browsers drop tabs and line breaks, take `\` for a
//! slash and guess at the rest.
bool isWellFormed(const QString &text)
{
    static const QRegularExpression form(
            QRegularExpression::anchoredPattern(uR"((?:[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+)"_s));
    // Escaped controls mean nothing good to whoever decodes them behind us.
    static const QRegularExpression control(uR"(%(?:[01][0-9A-Fa-f]|7[Ff]))"_s);
    return form.match(text).hasMatch() && !control.match(text).hasMatch();
}

//! A path that every reader takes for the same one: no dot segments, no empty first segment, and no escape that
//! becomes a dot or a slash.
bool isPlainPath(QStringView path)
{
    static const QRegularExpression doubtful(uR"(%(?:2[EeFf]|5[Cc]))"_s);
    if (path.startsWith(u"//") || doubtful.match(path.toString()).hasMatch())
        return false;
    const auto segments = path.split(u'/');
    return std::none_of(segments.begin(), segments.end(),
                        [](QStringView segment) { return segment == u"." || segment == u".."; });
}

struct Parts
{
    QStringView origin; //!< empty: a path alone
    QStringView path;   //!< without query and fragment
};

Parts partsOf(QStringView url)
{
    const auto until = [](QStringView text, QStringView ends) {
        const auto end = std::find_if(text.begin(), text.end(), [ends](QChar c) { return ends.contains(c); });
        return text.first(end - text.begin());
    };
    const qsizetype scheme = url.startsWith(u'/') ? -1 : url.indexOf(u"://");
    const qsizetype authority = scheme < 0 ? 0 : scheme + 3;
    const QStringView origin =
            scheme < 0 ? QStringView() : url.first(authority + until(url.sliced(authority), u"/?#").size());
    return {origin, until(url.sliced(origin.size()), u"?#")};
}

} // namespace

Result<RedirectTargets> RedirectTargets::fromUrls(const QStringList &urls)
{
    RedirectTargets targets;
    for (const QString &url : urls) {
        const Parts parts = partsOf(url);
        const QByteArray origin = httpOrigin(parts.origin);
        const bool isWhole = parts.origin.size() + parts.path.size() == url.size(); // no query, no fragment
        if (origin.isEmpty() || !isWhole || !isWellFormed(url) || !isPlainPath(parts.path))
            return failure({Error::InvalidConfiguration, u"\"%1\" is no origin with a path."_s.arg(url)});
        QString path = parts.path.toString();
        while (path.endsWith(u'/'))
            path.chop(1);
        targets.m_targets << Target{origin, path};
    }
    return targets;
}

bool RedirectTargets::allows(const QString &next) const
{
    if (next.size() > longest || !isWellFormed(next))
        return false;
    const Parts parts = partsOf(next);
    if (!isPlainPath(parts.path))
        return false;
    if (parts.origin.isEmpty())
        return parts.path.startsWith(u'/');
    const QByteArray origin = httpOrigin(parts.origin);
    return std::any_of(m_targets.begin(), m_targets.end(), [&](const Target &target) {
        const bool isBelow = parts.path.startsWith(target.path) &&
                             (parts.path.size() == target.path.size() || parts.path[target.path.size()] == u'/');
        return target.origin == origin && isBelow;
    });
}

QByteArray RedirectTargets::withError(const QString &next, const QByteArray &code)
{
    const qsizetype hash = next.indexOf(u'#');
    const QString beforeFragment = next.left(hash);
    return beforeFragment.toLatin1() + (beforeFragment.contains(u'?') ? '&' : '?') +
           "error=" + code.toPercentEncoding() + (hash < 0 ? QByteArray() : next.mid(hash).toLatin1());
}

} // namespace Auth
