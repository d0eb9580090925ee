// SPDX-License-Identifier: MIT
#include "session/librarywords.h"

#include "session/isolated.h"
#include "session/librarysentences.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;
using Auth::Error;

namespace {

//! Of these the words of the server say more than the reason does; they are about it and not about a value.
bool isOfServer(Error::Code code)
{
    return code == Error::DatabaseUnavailable || code == Error::Internal || code == Error::SchemaMissing;
}

//! The number of the place at \a at, `%1` to `%9`; 0: none is there.
int placeAt(QStringView text, qsizetype at)
{
    const int number = text[at] == u'%' && at + 1 < text.size() ? text[at + 1].digitValue() : 0;
    return std::max(0, number);
}

//! \a text with the values in its places, in one go: a value may hold `%1` itself.
QString filled(const QString &text, const QStringList &values)
{
    QString whole;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const int place = placeAt(text, at);
        const bool isFilled = place > 0 && place <= values.size();
        whole += isFilled ? values[place - 1] : QString(text[at]);
        at += isFilled ? 1 : 0;
    }
    return whole;
}

//! A sentence with places, cut at them.
class Pattern
{
public:
    Pattern(const char *sentence, const QString &text) : m_sentence(sentence)
    {
        QString part;
        for (qsizetype at = 0; at < text.size(); ++at) {
            const int place = placeAt(text, at);
            if (place == 0) {
                part += text[at];
                continue;
            }
            m_parts << std::exchange(part, {});
            m_places << place;
            ++at;
        }
        m_parts << part;
    }

    [[nodiscard]] const char *sentence() const { return m_sentence; }
    [[nodiscard]] bool hasPlaces() const { return !m_places.isEmpty(); }

    //! How much of a text it says itself.
    [[nodiscard]] qsizetype letters() const { return m_parts.join(QString()).size(); }

    //! What stands in its places; nothing when \a text is another sentence.
    [[nodiscard]] std::optional<QStringList> valuesIn(const QString &text) const
    {
        // The first end that fits is taken: a later one would leave less for what follows.
        qsizetype at = m_parts.constFirst().size();
        if (!text.startsWith(m_parts.constFirst()) || !text.endsWith(m_parts.constLast()))
            return std::nullopt;
        QStringList values(*std::max_element(m_places.begin(), m_places.end()));
        for (qsizetype i = 0; i < m_places.size(); ++i) {
            const QString &next = m_parts[i + 1];
            const bool isLast = i + 1 == m_places.size();
            const qsizetype end = isLast ? text.size() - next.size() : text.indexOf(next, at);
            if (end < at)
                return std::nullopt;
            values[m_places[i] - 1] = text.sliced(at, end - at);
            at = end + next.size();
        }
        return values;
    }

private:
    const char *m_sentence;
    QStringList m_parts; //!< one more than there are places
    QList<int> m_places;
};

struct Known
{
    QHash<QString, const char *> whole;
    std::vector<Pattern> patterns; //!< first who says most
};

Known made()
{
    Known known;
    for (const char *sentence : librarySentences()) {
        const QString text = QString::fromLatin1(sentence);
        for (const QString &ending : {u"s"_s, u""_s, u"(s)"_s}) {
            const Pattern pattern(sentence, QString(text).replace(u"(s)"_s, ending));
            if (pattern.hasPlaces())
                known.patterns.push_back(pattern);
            else
                known.whole.insert(text, sentence);
            if (!text.contains(u"(s)"_s))
                break;
        }
    }
    std::ranges::stable_sort(known.patterns, std::greater(), &Pattern::letters);
    return known;
}

const Known &known()
{
    static const Known all = made();
    return all;
}

} // namespace

QString LibraryWords::translated(const QString &english)
{
    if (const auto whole = known().whole.constFind(english); whole != known().whole.constEnd())
        return tr(*whole);
    for (const Pattern &pattern : known().patterns) {
        auto values = pattern.valuesIn(english);
        if (!values)
            continue;
        const QString translation = tr(pattern.sentence());
        if (translation == QLatin1StringView(pattern.sentence()))
            return english; // the window speaks English
        if (pattern.sentence() == sentenceAroundAnother())
            values->first() = translated(values->constFirst());
        for (QString &value : *values)
            value = isolated(value, translation.isRightToLeft());
        return filled(translation, *values);
    }
    return english;
}

QString LibraryWords::reason(const Error &error)
{
    return translated(error.reason);
}

QString LibraryWords::why(const Error &error)
{
    QString text = reason(error);
    if (text.isEmpty() || error.detail.isEmpty() || !isOfServer(error.code))
        return text;
    //: %1: a sentence; %2: what a database server said, in its own words
    const QString both = tr("%1 The server says: %2");
    return both.arg(text, isolated(error.detail, both.isRightToLeft()));
}

} // namespace GatehouseAdmin
