// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QMap>

namespace GatehouseAdmin {

//! A key of a list's search box, and the values that make sense; none given: any does.
struct ListKey
{
    QString name;
    QStringList values = {};
};

//! \brief What stands in the search box of a list: `key:value` pairs, and words without a key, parted by blanks.
//! \note A value; pure functions.
class ListFilter
{
    Q_DECLARE_TR_FUNCTIONS(GatehouseAdmin::ListFilter)

public:
    ListFilter(const QString &text, const QList<ListKey> &keys);

    //! Empty when the key is not there; of a key that is there twice, the last one.
    [[nodiscard]] QString value(const QString &key) const { return m_values.value(key); }
    //! The words without a key.
    [[nodiscard]] const QString &words() const noexcept { return m_words; }
    //! A sentence about what is not understood; empty when all is.
    [[nodiscard]] const QString &complaint() const noexcept { return m_complaint; }

    //! \a text with this value for \a key, in the place of another; with an empty one, without the key.
    [[nodiscard]] static QString with(const QString &text, const QString &key, const QString &value);

private:
    void take(const QString &word, const QList<ListKey> &keys);

    QMap<QString, QString> m_values;
    QString m_words;
    QString m_complaint;
};

} // namespace GatehouseAdmin
