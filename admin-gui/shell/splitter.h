// SPDX-License-Identifier: MIT
#pragma once

#include <QEvent>
#include <QSplitter>

namespace GatehouseAdmin {

//! \brief Parts beside each other that are whole where people read from the right, too: there QSplitter moves each of
//! them a pixel too far, and the edge of the first is lost (QSplitterPrivate::setGeo() of Qt 6).
//! \note GUI thread.
class Splitter final : public QSplitter
{
public:
    explicit Splitter(QWidget *parent = nullptr) : QSplitter(parent) { leaveRoom(); }

protected:
    void changeEvent(QEvent *event) override
    {
        QSplitter::changeEvent(event);
        if (event->type() == QEvent::LayoutDirectionChange)
            leaveRoom();
    }

private:
    void leaveRoom() { setContentsMargins(0, 0, isRightToLeft() ? 1 : 0, 0); }
};

} // namespace GatehouseAdmin
