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
            width = std::max(width, line.constLast().size());
        }
        cells << line;
    }
    QStringList lines;
    for (const QStringList &row : std::as_const(cells)) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? row[i].leftJustified(widths[i] + 2) : row[i];
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

QString instantText(std::chrono::microseconds sinceEpoch)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(sinceEpoch);
    return QDateTime::fromSecsSinceEpoch(seconds.count()).toUTC().toString(Qt::ISODate);
}

} // namespace Gatehouse
