// SPDX-License-Identifier: MIT
#include "configuration/suggestion.h"

#include <algorithm>
#include <vector>

namespace Gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuote = 80; // characters of a foreign text in a message

//! Optimal string alignment: Levenshtein's distance, with a swap of neighbours as one step.
int distance(const QString &a, const QString &b)
{
    const auto columns = static_cast<std::size_t>(b.size()) + 1;
    std::vector<int> beforeLast(columns);
    std::vector<int> last(columns);
    std::vector<int> row(columns);
    for (std::size_t j = 0; j < columns; ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        std::swap(beforeLast, last);
        std::swap(last, row);
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto column = static_cast<std::size_t>(j);
            const int change = a[i - 1] == b[j - 1] ? 0 : 1;
            row[column] = std::min({last[column] + 1, row[column - 1] + 1, last[column - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[column] = std::min(row[column], beforeLast[column - 2] + 1);
        }
    }
    return row.back();
}

} // namespace

QString closestWord(const QString &word, const QStringList &candidates)
{
    const QString asked = word.left(longestQuote).toLower(); // a hostile length must not cost a long search
    int best = std::max(1, static_cast<int>(asked.size()) / 3) + 1;
    QString closest;
    for (const QString &candidate : candidates) {
        const int steps = distance(asked, candidate);
        if (steps < best && steps < candidate.size()) {
            best = steps;
            closest = candidate;
        }
    }
    return closest;
}

QString didYouMean(const QString &word, const QStringList &candidates)
{
    const QString closest = closestWord(word, candidates);
    return closest.isEmpty() ? QString() : u"; did you mean %1?"_s.arg(closest);
}

QString alternatives(const QStringList &words, const QString &pattern)
{
    if (words.size() < 2)
        return words.join(QString());
    return pattern.arg(words.first(words.size() - 1).join(u", "_s), words.last());
}

QString printable(const QString &text)
{
    QString line = text.left(longestQuote);
    std::replace_if(
            line.begin(), line.end(), [](QChar c) { return !c.isPrint() && !c.isSurrogate(); }, u'?');
    return text.size() > longestQuote ? line + u'…' : line;
}

} // namespace Gatehouse
