// SPDX-License-Identifier: MIT
#pragma once

#include <QGuiApplication>
#include <QString>

namespace GatehouseAdmin {

//! \brief \a text, which is somebody's or a server's, so that it neither turns round in a sentence that is read from
//! the right, nor turns the sentence (Unicode UAX #9, FSI and PDI). In one that is read from the left it stays as it
//! is. \note Any thread.
[[nodiscard]] inline QString isolated(const QString &text, bool isReadFromTheRight)
{
    constexpr QChar begin(0x2068);
    constexpr QChar end(0x2069);
    return text.isEmpty() || !isReadFromTheRight ? text : begin + text + end;
}

//! The same, in a sentence of the window. \note GUI thread.
[[nodiscard]] inline QString isolated(const QString &text)
{
    return isolated(text, QGuiApplication::isRightToLeft());
}

//! \a text as a line of its own: it begins where the lines of the window do, whatever letters it has.
[[nodiscard]] inline QString lineOf(const QString &text)
{
    constexpr QChar fromTheRight(0x200f);
    return QGuiApplication::isRightToLeft() ? fromTheRight + isolated(text) : text;
}

//! \a name as the label of a field: the colon stands behind it in the direction of the window, whatever letters it has.
[[nodiscard]] inline QString labelOf(const QString &name)
{
    constexpr QChar fromTheRight(0x200f);
    return QGuiApplication::isRightToLeft() ? fromTheRight + name + u':' : name + u':';
}

} // namespace GatehouseAdmin
