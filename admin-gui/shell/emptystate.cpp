// SPDX-License-Identifier: MIT
#include "shell/emptystate.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace GatehouseAdmin {

EmptyState::EmptyState(QWidget *parent) : QWidget(parent), m_sentence(new QLabel), m_showAll(new QPushButton)
{
    constexpr int margin = 24;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addStretch(1);
    layout->addWidget(m_sentence);
    layout->addWidget(m_showAll, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_showAll->hide();
    connect(m_showAll, &QPushButton::clicked, this, &EmptyState::allWanted);
    retranslateUi();
}

void EmptyState::setState(const QString &sentence, bool isSearched)
{
    m_sentence->setText(sentence);
    m_showAll->setVisible(isSearched);
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void EmptyState::retranslateUi()
{
    m_sentence->setAccessibleName(tr("What is shown"));
    m_showAll->setText(tr("Show all"));
}

} // namespace GatehouseAdmin
