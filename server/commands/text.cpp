// SPDX-License-Identifier: MIT
#include "commands/text.h"

#include <QDateTime>

#include <algorithm>

namespace Gatehouse {

using namespace Qt::StringLiterals;

namespace {

bool isDangerous(char32_t c)
{
    constexpr char32_t zeroWidthNonJoiner = 0x200c;
    constexpr char32_t zeroWidthJoiner = 0x200d;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Surrogate: return true;
    case QChar::Other_Format: return c != zeroWidthNonJoiner && c != zeroWidthJoiner;
    default: return false;
    }
}

void appendEscape(QString &out, QStringView units)
{
    for (const QChar unit : units)
        out += u"\\u%1"_s.arg(static_cast<uint>(unit.unicode()), 4, 16, QLatin1Char('0'));
}

//! East_Asian_Width W and F (Unicode 15, EastAsianWidth.txt); blocks are taken whole.
bool isWide(char32_t c)
{
    constexpr std::pair<char32_t, char32_t> wide[] = {
            {0x1100, 0x115f},   {0x231a, 0x231b},   {0x23e9, 0x23ec},   {0x2e80, 0x303e},   {0x3041, 0x33ff},
            {0x3400, 0x4dbf},   {0x4e00, 0xa4cf},   {0xa960, 0xa97c},   {0xac00, 0xd7a3},   {0xf900, 0xfaff},
            {0xfe10, 0xfe19},   {0xfe30, 0xfe6b},   {0xff01, 0xff60},   {0xffe0, 0xffe6},   {0x16fe0, 0x18d08},
            {0x1aff0, 0x1b2fb}, {0x1f200, 0x1f265}, {0x1f300, 0x1f64f}, {0x1f680, 0x1f6fc}, {0x1f900, 0x1f9ff},
            {0x1fa70, 0x1faff}, {0x20000, 0x3fffd}};
    return std::any_of(std::begin(wide), std::end(wide),
                       [c](const auto &range) { return range.first <= c && c <= range.second; });
}

} // namespace

QString escaped(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0, length = 1; i < text.size(); i += length) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        length = isPair ? 2 : 1;
        const QStringView units = QStringView(text).sliced(i, length);
        if (isDangerous(isPair ? QChar::surrogateToUcs4(units[0], units[1]) : units[0].unicode()))
            appendEscape(out, units);
        else
            out += units;
    }
    return out;
}

qsizetype terminalWidth(const QString &text)
{
    qsizetype width = 0;
    for (const char32_t c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        const bool isMark = category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
                            category == QChar::Other_Format;
        width += isMark ? 0 : isWide(c) ? 2 : 1;
    }
    return width;
}

QString padded(const QString &text, qsizetype width)
{
    return text + QString(std::max<qsizetype>(0, width - terminalWidth(text)), u' ');
}

QStringList aligned(const QList<QStringList> &rows)
{
    QList<QStringList> cells;
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        QStringList line;
        for (const QString &cell : row) {
            line << escaped(cell);
            if (widths.size() < line.size())
                widths << 0;
            qsizetype &width = widths[line.size() - 1];
            width = std::max(width, terminalWidth(line.constLast()));
        }
        cells << line;
    }
    QStringList lines;
    for (const QStringList &row : std::as_const(cells)) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? padded(row[i], widths[i] + 2) : row[i];
        while (line.endsWith(u' '))
            line.chop(1);
        lines << line;
    }
    return lines;
}

QString counted(qint64 count, const QString &noun)
{
    return count == 1 ? u"1 "_s + noun : u"%1 %2s"_s.arg(QString::number(count), noun);
}

QString counted(qint64 count, const QString &noun, qint64 limit)
{
    return count < limit ? counted(count, noun) : u"%1 or more %2s"_s.arg(QString::number(count), noun);
}

QString yesOrNo(bool value)
{
    return value ? u"yes"_s : u"no"_s;
}

QString instantText(Auth::Instant instant)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(instant);
    return QDateTime::fromSecsSinceEpoch(seconds.count()).toUTC().toString(Qt::ISODate);
}

} // namespace Gatehouse
