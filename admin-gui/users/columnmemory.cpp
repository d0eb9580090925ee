// SPDX-License-Identifier: MIT
#include "users/columnmemory.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;

ColumnMemory::ColumnMemory(QHeaderView *header, int keyRole, QString group, int always)
    : QObject(header), m_header(header), m_keyRole(keyRole), m_group(std::move(group)), m_always(always)
{
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionMoved, this, &ColumnMemory::save);
    connect(header, &QHeaderView::sectionResized, this, &ColumnMemory::save);
    connect(header, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        auto *menu = new QMenu(m_header);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fill(menu);
        menu->popup(m_header->mapToGlobal(place));
    });
}

QString ColumnMemory::keyOf(int column) const
{
    return m_header->model()->headerData(column, Qt::Horizontal, m_keyRole).toString();
}

QStringList ColumnMemory::keys() const
{
    QStringList keys;
    for (int column = 0; column < m_header->count(); ++column)
        keys << keyOf(column);
    return keys;
}

void ColumnMemory::save() const
{
    if (m_isRestoring || keys() != m_restored) // of other columns, the header says what nobody has chosen
        return;
    QSettings settings;
    settings.beginGroup(m_group);
    for (int column = 0; column < m_header->count(); ++column) {
        settings.beginGroup(keyOf(column));
        settings.setValue(u"place"_s, m_header->visualIndex(column));
        settings.setValue(u"hidden"_s, m_header->isSectionHidden(column));
        if (!m_header->isSectionHidden(column))
            settings.setValue(u"width"_s, m_header->sectionSize(column));
        settings.endGroup();
    }
}

void ColumnMemory::restore()
{
    const QScopedValueRollback rollback(m_isRestoring, true);
    QSettings settings;
    settings.beginGroup(m_group);
    QMap<int, int> places; // column by its place
    for (int column = 0; column < m_header->count(); ++column) {
        const QString key = keyOf(column);
        settings.beginGroup(key);
        constexpr int behindAll = 1000;
        const int place = settings.value(u"place"_s, behindAll).toInt();
        places.insert(place * behindAll + column, column);
        const int width = settings.value(u"width"_s, m_defaultWidths.value(key)).toInt();
        if (width > 0)
            m_header->resizeSection(column, width);
        const bool isHidden = settings.value(u"hidden"_s).toBool();
        m_header->setSectionHidden(column, isHidden && column != m_always);
        settings.endGroup();
    }
    int place = 0;
    for (const int column : std::as_const(places))
        m_header->moveSection(m_header->visualIndex(column), place++);
    m_restored = keys();
}

void ColumnMemory::fill(QMenu *menu)
{
    for (int place = 0; place < m_header->count(); ++place) {
        const int column = m_header->logicalIndex(place);
        QAction *action = menu->addAction(m_header->model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(column));
        action->setEnabled(column != m_always);
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            m_header->setSectionHidden(column, !isShown);
            save();
        });
    }
}

} // namespace GatehouseAdmin
