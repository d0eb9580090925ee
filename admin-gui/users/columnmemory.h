// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>

class QHeaderView;
class QMenu;

namespace GatehouseAdmin {

//! \brief Lets people choose and move the columns of a table, and remembers it by the columns' names: another database
//! with other fields does not mix them up.
class ColumnMemory final : public QObject
{
    Q_OBJECT

public:
    //! \param keyRole of the header's data: the name of a column that is the same in every language
    //! \param group of the settings \param always the column that cannot be hidden
    ColumnMemory(QHeaderView *header, int keyRole, QString group, int always);

    //! The columns are there, or others than before.
    void restore();
    //! Fills \a menu with a choice for each column.
    void fill(QMenu *menu);
    //! Pixels; of a column that was never changed.
    void setDefaultWidth(const QString &key, int width) { m_defaultWidths.insert(key, width); }

private:
    void save() const;
    [[nodiscard]] QString keyOf(int column) const;
    [[nodiscard]] QStringList keys() const;

    QHeaderView *const m_header;
    const int m_keyRole;
    const QString m_group;
    const int m_always;
    QHash<QString, int> m_defaultWidths;
    QStringList m_restored; // the columns that restore() has seen
    bool m_isRestoring = false;
};

} // namespace GatehouseAdmin
