// SPDX-License-Identifier: MIT
#include "shell/startpage.h"

#include "shell/icons.h"

#include <QAction>
#include <QCommandLinkButton>
#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;

StartPage::StartPage(const QList<QAction *> &ways, QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel),
      m_hint(new QLabel),
      m_progress(new QProgressBar),
      m_cancel(new QPushButton),
      m_choices(new QWidget),
      m_connections(new QVBoxLayout),
      m_remembered(new QLabel)
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    m_title->setFont(large);
    m_title->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);

    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins({});
    choices->addWidget(m_remembered);
    choices->addLayout(m_connections);
    auto *buttons = new QHBoxLayout;
    for (QAction *way : ways) {
        auto *button = new QToolButton;
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setDefaultAction(way);
        button->setFocusPolicy(Qt::StrongFocus);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    choices->addLayout(buttons);

    auto *column = new QWidget;
    column->setMaximumWidth(fontMetrics().averageCharWidth() * 80);
    auto *layout = new QVBoxLayout(column);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_hint, m_progress, m_choices})
        layout->addWidget(widget);
    layout->addWidget(m_cancel, 0, Qt::AlignLeading);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(1);
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(column, 6);
    across->addStretch(1);
    outer->addLayout(across);
    outer->addStretch(2);
    connect(m_cancel, &QPushButton::clicked, this, &StartPage::cancelWanted);
    retranslateUi();
}

void StartPage::setConnections(const QStringList &names)
{
    while (QLayoutItem *item = m_connections->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &name : names) {
        QString label = name;
        auto *button = new QCommandLinkButton(label.replace(u'&', u"&&"_s));
        button->setIcon(icon(u"connection"_s));
        button->setAutoDefault(true); // Enter opens it, as Space does
        connect(button, &QAbstractButton::clicked, this, [this, name] { Q_EMIT connectionWanted(name); });
        m_connections->addWidget(button);
    }
    m_remembered->setVisible(!names.isEmpty());
}

void StartPage::setOpening(const QString &name)
{
    m_opening = name;
    retranslateUi();
    if (!name.isEmpty())
        m_cancel->setFocus(Qt::OtherFocusReason);
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void StartPage::retranslateUi()
{
    const bool isOpening = !m_opening.isEmpty();
    m_title->setText(isOpening ? tr("Opening %1 …").arg(m_opening) : tr("No database is open"));
    m_hint->setText(isOpening
                            ? tr("The database is asked whether Gatehouse's tables are there.")
                            : tr("Open a database of Gatehouse or FastAPI Users, or the gatehouse.toml of a service."));
    m_remembered->setText(tr("Remembered connections"));
    m_progress->setAccessibleName(tr("The connection is being opened"));
    m_cancel->setText(tr("Cancel"));
    m_progress->setVisible(isOpening);
    m_cancel->setVisible(isOpening);
    m_choices->setVisible(!isOpening);
}

} // namespace GatehouseAdmin
