// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace Gatehouse {

//! What stands in the place of `{name}`.
using MailValues = QHash<QString, QString>;

//! \brief A text with placeholders, `{name}`, each of which is filled in so that nothing in its value can mean anything
//! in that place: a value is never markup, never ends an attribute, a line of a header or a part of a URL, and is never
//! looked through for placeholders. `{{` is a brace.
//! \note A value; any thread.
class MailTemplate
{
public:
    enum class Format : quint8 {
        Text,   //!< lines; a value stands on one
        Header, //!< one line
        Html,   //!< values as text, in quoted attributes, and in URLs
    };
    //! The place of a mistake, from 1.
    struct Problem
    {
        int line = 1;
        int column = 1;
        QString message; //!< `unknown placeholder {lnk}; did you mean {link}?`
    };
    //! Which placeholders there are.
    struct Names
    {
        QStringList plain = {};    //!< text that may come from outside
        QStringList urls = {};     //!< whole HTTP URLs; they alone may begin the URL of a link
        QStringList markup = {};   //!< HTML of ours, put in as it is; only between tags
        QStringList required = {}; //!< must come once at least
    };

    //! \brief An empty one.
    MailTemplate() = default;
    [[nodiscard]] static tl::expected<MailTemplate, Problem> parse(const QString &text, Format format,
                                                                   const Names &names);

    //! \param values of all placeholders that parse() was told; one that is missing is empty
    [[nodiscard]] QString filled(const MailValues &values) const;

private:
    friend class MailTemplateParser;

    //! Where a placeholder stands.
    enum class Place : quint8 {
        Line,      //!< plain text
        Between,   //!< tags
        Attribute, //!< with quotes around; also a URL at the start of its attribute
        PartOfUrl, //!< any other place in the attribute of a URL
        AsMarkup,  //!< Names::markup
    };
    struct Piece
    {
        QString text; //!< what stands before the placeholder
        QString name; //!< empty: there is none, this is the end
        Place place = Place::Line;
    };

    [[nodiscard]] static QString escaped(const QString &value, Place place);

    QList<Piece> m_pieces;
};

//! \a text without what could fool a reader: line breaks and control characters become blanks, and marks that turn the
//! direction of what follows go (Unicode Technical Report 36, section 2.7).
[[nodiscard]] QString harmless(const QString &text);

} // namespace Gatehouse
