// SPDX-License-Identifier: MIT
#include "lists/listfilter.h"

#include <algorithm>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const QString &text)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

} // namespace

ListFilter::ListFilter(const QString &text, const QList<ListKey> &keys)
{
    const QStringList all = wordsOf(text);
    for (const QString &word : all)
        take(word, keys);
}

void ListFilter::take(const QString &word, const QList<ListKey> &keys)
{
    const qsizetype colon = word.indexOf(u':');
    if (colon < 0) {
        m_words += (m_words.isEmpty() ? QString() : u" "_s) + word;
        return;
    }
    const QString name = word.first(colon).toLower();
    const QString value = word.sliced(colon + 1);
    const auto key = std::find_if(keys.begin(), keys.end(), [&](const ListKey &known) { return known.name == name; });
    if (key == keys.end()) {
        QStringList names;
        for (const ListKey &known : keys)
            names << known.name + u':';
        m_complaint = tr("“%1:” means nothing here. Use %2.").arg(name, names.join(u", "_s));
    } else if (value.isEmpty() || (!key->values.isEmpty() && !key->values.contains(value.toLower()))) {
        m_complaint = key->values.isEmpty() ? tr("Something must follow “%1:”.").arg(name)
                                            : tr("“%1:” takes one of these: %2.").arg(name, key->values.join(u", "_s));
    } else {
        m_values.insert(name, key->values.isEmpty() ? value : value.toLower());
    }
}

QString ListFilter::with(const QString &text, const QString &key, const QString &value)
{
    QStringList words = wordsOf(text);
    words.removeIf([&](const QString &word) { return word.startsWith(key + u':', Qt::CaseInsensitive); });
    if (!value.isEmpty())
        words << key + u':' + value;
    return words.join(u' ');
}

} // namespace GatehouseAdmin
