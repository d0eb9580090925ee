// SPDX-License-Identifier: MIT
#include "mail/mailtemplate.h"

#include "configuration/suggestion.h"

#include <QUrl>

#include <algorithm>
#include <optional>

namespace Gatehouse {

using namespace Qt::StringLiterals;

namespace {

bool isUrlAttribute(const QString &name)
{
    return u"|href|src|action|background|cite|formaction|poster|"_s.contains(u'|' + name + u'|');
}

QString onOneLine(QString text)
{
    const auto breaks = [](QChar c) {
        return c.category() == QChar::Other_Control || c == u'\u2028' || c == u'\u2029';
    };
    std::replace_if(text.begin(), text.end(), breaks, u' ');
    return text;
}

} // namespace

//! Follows HTML as far as it takes to know where a placeholder stands: between tags, in an attribute, or in a place
//! where none may be.
class MailTemplateParser
{
public:
    using Problem = MailTemplate::Problem;
    using Place = MailTemplate::Place;

    MailTemplateParser(const QString &text, MailTemplate::Format format, const MailTemplate::Names &names)
        : m_text(text), m_names(names), m_isHtml(format == MailTemplate::Format::Html)
    {}

    [[nodiscard]] tl::expected<MailTemplate, Problem> parse();

private:
    enum class State : quint8 { Between, Tag, Attribute, Raw };

    void follow(QChar c);
    void followTag(QChar c);
    void beginRaw(const QString &end);
    [[nodiscard]] bool startsWith(const QString &word) const
    {
        return QStringView(m_text).sliced(m_at).startsWith(word, Qt::CaseInsensitive);
    }
    [[nodiscard]] std::optional<Problem> takePlaceholder();
    [[nodiscard]] tl::expected<Place, QString> placeOf(const QString &name) const;
    [[nodiscard]] QStringList known() const { return m_names.plain + m_names.urls + m_names.markup; }
    [[nodiscard]] Problem problem(const QString &message, qsizetype at) const;

    const QString m_text;
    const MailTemplate::Names &m_names;
    const bool m_isHtml;
    qsizetype m_at = 0;
    State m_state = State::Between;
    QString m_rawEnd;    // of a style, a script or a comment
    QString m_tag;       // the tag so far, without the values of attributes
    QString m_attribute; // its name
    qsizetype m_valueBegin = 0;
    QChar m_quote;
    QString m_literal;
    MailTemplate m_result;
};

MailTemplateParser::Problem MailTemplateParser::problem(const QString &message, qsizetype at) const
{
    const QStringView before = QStringView(m_text).first(at);
    return {static_cast<int>(before.count(u'\n')) + 1, static_cast<int>(at - before.lastIndexOf(u'\n')), message};
}

tl::expected<MailTemplate, MailTemplateParser::Problem> MailTemplateParser::parse()
{
    while (m_at < m_text.size()) {
        const QChar c = m_text[m_at];
        if (m_state == State::Raw || c != u'{') { // the braces of style sheets are their own
            follow(c);
            m_literal += c;
            ++m_at;
        } else if (startsWith(u"{{"_s)) {
            m_literal += c;
            m_at += 2;
        } else if (const auto wrong = takePlaceholder()) {
            return tl::unexpected(*wrong);
        }
    }
    m_result.m_pieces.append({m_literal, {}, Place::Line});
    for (const QString &name : m_names.required) {
        const bool isThere = std::any_of(m_result.m_pieces.begin(), m_result.m_pieces.end(),
                                         [&](const auto &piece) { return piece.name == name; });
        if (!isThere)
            return tl::unexpected(problem(u"{%1} is missing"_s.arg(name), 0));
    }
    return m_result;
}

void MailTemplateParser::follow(QChar c)
{
    if (!m_isHtml)
        return;
    switch (m_state) {
    case State::Between:
        if (startsWith(u"<!--"_s)) {
            beginRaw(u"-->"_s);
        } else if (c == u'<') {
            m_state = State::Tag;
            m_tag.clear();
        }
        break;
    case State::Tag: followTag(c); break;
    case State::Attribute:
        if (c == m_quote)
            m_state = State::Tag;
        break;
    case State::Raw:
        if (startsWith(m_rawEnd)) {
            m_state = m_rawEnd == u"-->"_s ? State::Between : State::Tag;
            m_tag.clear();
        }
        break;
    }
}

void MailTemplateParser::followTag(QChar c)
{
    if ((c == u'"' || c == u'\'') && m_tag.trimmed().endsWith(u'=')) {
        m_attribute = m_tag.trimmed().chopped(1).trimmed().section(u' ', -1).toLower();
        m_quote = c;
        m_valueBegin = m_at + 1;
        m_state = State::Attribute;
        m_tag += u"\"\" "_s;
    } else if (c == u'>') {
        const QString element = m_tag.section(u' ', 0, 0).toLower();
        m_state = State::Between;
        if (element == u"style"_s || element == u"script"_s)
            beginRaw(u"</"_s + element);
    } else {
        m_tag += c.isSpace() ? u' ' : c;
    }
}

void MailTemplateParser::beginRaw(const QString &end)
{
    m_state = State::Raw;
    m_rawEnd = end;
}

std::optional<MailTemplateParser::Problem> MailTemplateParser::takePlaceholder()
{
    qsizetype end = m_at + 1;
    while (end < m_text.size() && ((m_text[end] >= u'a' && m_text[end] <= u'z') || m_text[end] == u'_'))
        ++end;
    if (end == m_at + 1 || end == m_text.size() || m_text[end] != u'}')
        return problem(u"a { that begins no placeholder such as {%1}; write {{ for a brace"_s.arg(known().value(0)),
                       m_at);
    const QString name = m_text.sliced(m_at + 1, end - m_at - 1);
    if (!known().contains(name)) {
        const QString near = closestWord(name, known());
        const QString hint = near.isEmpty() ? u"; there are {"_s + known().join(u"} {"_s) + u'}'
                                            : u"; did you mean {%1}?"_s.arg(near);
        return problem(u"unknown placeholder {%1}"_s.arg(name) + hint, m_at);
    }
    const auto place = placeOf(name);
    if (!place)
        return problem(place.error().arg(name), m_at);
    m_result.m_pieces.append({std::exchange(m_literal, {}), name, *place});
    m_at = end + 1;
    return {};
}

tl::expected<MailTemplateParser::Place, QString> MailTemplateParser::placeOf(const QString &name) const
{
    if (m_names.markup.contains(name)) {
        if (m_state == State::Between)
            return Place::AsMarkup;
        return tl::unexpected(u"{%1} can stand between tags only"_s);
    }
    if (!m_isHtml)
        return Place::Line;
    if (m_state == State::Between)
        return Place::Between;
    if (m_state == State::Tag)
        return tl::unexpected(u"{%1} can stand between tags or inside a quoted attribute, not here"_s);
    if (m_attribute.startsWith(u"on"_s) || m_attribute == u"style"_s || m_attribute == u"srcset"_s)
        return tl::unexpected(u"{%1} cannot stand in a style, a script or a list of pictures"_s);
    if (!isUrlAttribute(m_attribute))
        return Place::Attribute;
    if (m_names.urls.contains(name) && m_at == m_valueBegin)
        return Place::Attribute;
    if (m_at == m_valueBegin) // it could begin with `javascript:`
        return tl::unexpected(u"{%1} is no URL, so a link cannot begin with it"_s);
    return Place::PartOfUrl;
}

tl::expected<MailTemplate, MailTemplate::Problem> MailTemplate::parse(const QString &text, Format format,
                                                                      const Names &names)
{
    const QString content = format == Format::Header ? text.trimmed() : text;
    if (format == Format::Header && content.contains(u'\n'))
        return tl::unexpected(Problem{2, 1, u"there must be one line only"_s});
    return MailTemplateParser(content, format, names).parse();
}

QString MailTemplate::escaped(const QString &value, Place place)
{
    switch (place) {
    case Place::Line: return onOneLine(value);
    case Place::Between:
    case Place::Attribute: return value.toHtmlEscaped().replace(u'\'', u"&#39;"_s);
    case Place::PartOfUrl: return QString::fromLatin1(QUrl::toPercentEncoding(value));
    case Place::AsMarkup: return value;
    }
    return {};
}

QString MailTemplate::filled(const MailValues &values) const
{
    QString text;
    for (const Piece &piece : m_pieces) {
        text += piece.text;
        const QString value = values.value(piece.name);
        text += piece.place == Place::AsMarkup ? value : escaped(value, piece.place);
    }
    return text;
}

QString harmless(const QString &text)
{
    QString result;
    for (const QChar c : onOneLine(text)) {
        const bool turns = c == u'\u061c' || c == u'\u200e' || c == u'\u200f' || (c >= u'\u202a' && c <= u'\u202e') ||
                           (c >= u'\u2066' && c <= u'\u2069');
        if (!turns)
            result += c;
    }
    return result;
}

} // namespace Gatehouse
