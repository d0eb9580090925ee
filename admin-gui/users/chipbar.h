// SPDX-License-Identifier: MIT
#pragma once

#include "users/usersearch.h"

#include <QWidget>

class QHBoxLayout;

namespace GatehouseAdmin {

class ToneLabel;

//! \brief What the search box was understood as: a button for each condition, which takes it away.
class ChipBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ChipBar(QWidget *parent = nullptr);

    void setSearch(const UserSearch &search);

Q_SIGNALS:
    //! The text of the search box without the condition.
    void removed(const QString &text);

private:
    QHBoxLayout *m_layout;
    ToneLabel *m_complaint;
    QList<QWidget *> m_chips;
};

} // namespace GatehouseAdmin
