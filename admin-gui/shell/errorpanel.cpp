// SPDX-License-Identifier: MIT
#include "shell/errorpanel.h"

#include "shell/icons.h"
#include "shell/tone.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;

ErrorPanel::ErrorPanel(QWidget *parent)
    : QFrame(parent),
      m_picture(new QLabel),
      m_what(new QLabel),
      m_why(new QLabel),
      m_more(new QLabel),
      m_ways(new QHBoxLayout),
      m_read(new QToolButton),
      m_readAll(new QToolButton)
{
    QFont bold = font();
    bold.setBold(true);
    m_what->setFont(bold);
    for (QLabel *label : {m_what, m_why}) {
        label->setWordWrap(true);
        // What a server says can be copied into a report.
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    auto *sentences = new QVBoxLayout;
    sentences->addWidget(m_what);
    sentences->addWidget(m_why);
    sentences->addLayout(m_ways);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_read, 0, Qt::AlignTrailing);
    buttons->addWidget(m_readAll, 0, Qt::AlignTrailing);
    buttons->addWidget(m_more, 0, Qt::AlignTrailing);
    buttons->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 10, 12, 10);
    layout->setSpacing(12);
    layout->addWidget(m_picture, 0, Qt::AlignTop);
    layout->addLayout(sentences, 1);
    layout->addLayout(buttons);
    m_read->setIcon(icon(u"check"_s));
    m_read->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_read, &QToolButton::clicked, this, &ErrorPanel::dismiss);
    connect(m_readAll, &QToolButton::clicked, this, &ErrorPanel::dismissAll);
    retranslateUi();
}

void ErrorPanel::add(const Failure &failure)
{
    m_failures.removeAll(failure);
    m_failures << failure;
    if (m_failures.size() > maximumFailures)
        m_failures.removeFirst();
    update();
}

void ErrorPanel::dismiss()
{
    if (!m_failures.isEmpty())
        m_failures.removeLast();
    update();
}

void ErrorPanel::dismissAll()
{
    m_failures.clear();
    update();
}

void ErrorPanel::update()
{
    setVisible(!m_failures.isEmpty());
    if (!m_failures.isEmpty())
        show(m_failures.last());
    const auto behind = static_cast<int>(m_failures.size()) - 1;
    m_more->setText(tr("%Ln more", "failures that are behind this one", behind));
    m_more->setVisible(behind > 0);
    m_readAll->setVisible(behind > 0);
    Q_EMIT changed();
}

void ErrorPanel::show(const Failure &failure)
{
    const int side = fontMetrics().height() * 3 / 2;
    QPalette red = palette();
    red.setColor(QPalette::ButtonText, toneColor(Tone::Bad, red));
    m_picture->setPixmap(icon(u"error"_s, red).pixmap(QSize(side, side), devicePixelRatioF()));
    m_what->setText(failure.what);
    m_why->setText(QStringList{failure.why, failure.whatNow}.filter(QRegularExpression(u"."_s)).join(u'\n'));
    m_why->setHidden(m_why->text().isEmpty());
    setAccessibleDescription(failure.what + u'\n' + m_why->text());
    while (QLayoutItem *item = m_ways->takeAt(0)) {
        if (QWidget *button = item->widget()) {
            button->hide();        // at once, or it shines through those that follow
            button->deleteLater(); // it may be the one that was just pressed
        }
        delete item;
    }
    for (QAction *way : failure.ways) {
        if (!way)
            continue;
        auto *button = new QToolButton;
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setDefaultAction(way);
        connect(button, &QToolButton::clicked, this, [this, failure] {
            m_failures.removeAll(failure);
            update();
        });
        m_ways->addWidget(button);
    }
    m_ways->addStretch();
}

void ErrorPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTone(painter, rect(), Tone::Bad, *this);
}

void ErrorPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        update();
    QFrame::changeEvent(event);
}

void ErrorPanel::retranslateUi()
{
    setAccessibleName(tr("What went wrong"));
    m_picture->setAccessibleName(tr("Error"));
    m_what->setAccessibleName(tr("What went wrong"));
    m_why->setAccessibleName(tr("Why, and what to do"));
    m_read->setText(tr("Read"));
    m_read->setToolTip(tr("I have read this: close it (Esc)"));
    m_readAll->setText(tr("Read all"));
    m_readAll->setToolTip(tr("Close all of them"));
    update();
}

} // namespace GatehouseAdmin
