// SPDX-License-Identifier: MIT
#include "users/usersearch.h"

#include <algorithm>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;
using Auth::UserCondition;

QString SearchTerm::description() const
{
    switch (kind) {
    case Kind::Text: return isNegated ? tr("without “%1”").arg(value) : tr("contains “%1”").arg(value);
    case Kind::Email: return isNegated ? tr("e-mail is not %1").arg(value) : tr("e-mail is %1").arg(value);
    case Kind::EmailPrefix:
        return isNegated ? tr("e-mail does not begin with %1").arg(value) : tr("e-mail begins with %1").arg(value);
    case Kind::Id: return isNegated ? tr("id is not %1").arg(value) : tr("id is %1").arg(value);
    case Kind::Active: return isNegated ? tr("not active") : tr("active");
    case Kind::Verified: return isNegated ? tr("not verified") : tr("verified");
    case Kind::Superuser: return isNegated ? tr("no superuser") : tr("superuser");
    case Kind::Provider: return isNegated ? tr("not linked with %1").arg(value) : tr("linked with %1").arg(value);
    }
    Q_UNREACHABLE();
}

void SearchTerm::addTo(Auth::UserQuery &query) const
{
    const auto condition = [&](UserCondition::Kind what) {
        query.conditions << UserCondition{.kind = what, .value = value, .isNegated = isNegated};
    };
    // Twice the same flag, and once not: nobody is both.
    const auto flag = [&](std::optional<bool> &wanted) {
        if (wanted && *wanted == isNegated)
            query.conditions << UserCondition{.kind = UserCondition::Kind::Id, .value = u"-"_s};
        wanted = !isNegated;
    };
    switch (kind) {
    case Kind::Text: return condition(UserCondition::Kind::Text);
    case Kind::Email: return condition(UserCondition::Kind::Email);
    case Kind::EmailPrefix: return condition(UserCondition::Kind::EmailPrefix);
    case Kind::Id: return condition(UserCondition::Kind::Id);
    case Kind::Active: return flag(query.isActive);
    case Kind::Verified: return flag(query.isVerified);
    case Kind::Superuser: return flag(query.isSuperuser);
    case Kind::Provider: return condition(UserCondition::Kind::OAuthName);
    }
}

UserSearch::UserSearch(const QString &text) : m_text(text)
{
    read();
}

void UserSearch::read()
{
    qsizetype at = 0;
    while (at < m_text.size()) {
        if (m_text[at].isSpace()) {
            ++at;
            continue;
        }
        const qsizetype begin = at;
        QString word;
        bool isOpen = false;
        bool isQuoted = m_text[at] == u'"';
        for (; at < m_text.size() && (isOpen || !m_text[at].isSpace()); ++at) {
            if (m_text[at] == u'"')
                isOpen = !isOpen;
            else
                word += m_text[at];
        }
        if (!isQuoted && word.compare(u"not"_s, Qt::CaseInsensitive) == 0)
            m_not = m_not < 0 ? begin : -1; // twice is not at all
        else if (!word.isEmpty())
            take(word, isQuoted, begin, at);
    }
}

void UserSearch::take(const QString &word, bool isQuoted, qsizetype begin, qsizetype end)
{
    SearchTerm term;
    term.isNegated = m_not >= 0;
    term.begin = term.isNegated ? m_not : begin;
    term.length = end - term.begin;
    term.value = word;
    m_not = -1;
    const qsizetype at = word.indexOf(u'@');
    const qsizetype colon = isQuoted ? -1 : word.indexOf(u':');
    if (colon > 0 && takeKey(word.left(colon).toLower(), word.mid(colon + 1), term)) {
        if (!term.value.isEmpty())
            m_terms << term;
        return;
    }
    if (isQuoted && at > 0)
        term.kind = SearchTerm::Kind::Email;
    else if (at > 0)
        term.kind = SearchTerm::Kind::EmailPrefix; // half an address: the index finds it at once
    m_terms << term;
}

// False for a word with a colon that is none of ours.
bool UserSearch::takeKey(const QString &key, const QString &value, SearchTerm &term)
{
    using Kind = SearchTerm::Kind;
    term.value = value;
    if (key == u"email"_s) {
        term.kind = Kind::EmailPrefix;
        return true;
    }
    if (key == u"id"_s) {
        term.kind = Kind::Id;
        return true;
    }
    if (key == u"provider"_s) {
        term.kind = Kind::Provider;
        return true;
    }
    if (key == u"is"_s) {
        const QString state = value.toLower();
        const QList<std::pair<QString, Kind>> states{
                {u"active"_s, Kind::Active}, {u"verified"_s, Kind::Verified}, {u"superuser"_s, Kind::Superuser}};
        const auto known = std::find_if(states.begin(), states.end(), [&](const auto &s) { return s.first == state; });
        if (known != states.end()) {
            term.kind = known->second;
        } else { // while it is typed nothing is wrong yet
            const bool isBegun =
                    std::any_of(states.begin(), states.end(), [&](const auto &s) { return s.first.startsWith(state); });
            if (!isBegun) {
                m_complaint =
                        tr("“is:%1” is not known: a user can be is:active, is:verified or is:superuser.").arg(value);
            }
            term.value.clear();
        }
        return true;
    }
    term.value = key + u':' + value;
    return false;
}

Auth::UserQuery UserSearch::query() const
{
    Auth::UserQuery query;
    for (const SearchTerm &term : m_terms)
        term.addTo(query);
    return query;
}

bool UserSearch::isQuick() const
{
    return std::any_of(m_terms.begin(), m_terms.end(), [](const SearchTerm &term) {
        using Kind = SearchTerm::Kind;
        return !term.isNegated && (term.kind == Kind::EmailPrefix || term.kind == Kind::Email || term.kind == Kind::Id);
    });
}

QString UserSearch::without(const SearchTerm &term) const
{
    const QString before = m_text.left(term.begin).trimmed();
    const QString after = m_text.mid(term.begin + term.length).trimmed();
    return before.isEmpty() || after.isEmpty() ? before + after : before + u' ' + after;
}

QString UserSearch::lastWord(const QString &text)
{
    return text.mid(text.lastIndexOf(u' ') + 1);
}

QStringList UserSearch::completions(const QString &word, const QStringList &providers)
{
    QStringList all{u"is:active"_s, u"is:verified"_s, u"is:superuser"_s, u"email:"_s, u"id:"_s, u"not "_s};
    for (const QString &name : providers)
        all << u"provider:"_s + name;
    if (providers.isEmpty())
        all << u"provider:"_s;
    QStringList matching;
    for (const QString &candidate : std::as_const(all)) {
        if (candidate.startsWith(word, Qt::CaseInsensitive) && candidate != word)
            matching << candidate;
    }
    // A bare word is looked for everywhere; the beginning of an address is found at once.
    if (!word.isEmpty() && !word.contains(u':') && !word.contains(u'"') && !word.contains(u'@'))
        matching << u"email:"_s + word;
    return matching;
}

} // namespace GatehouseAdmin
