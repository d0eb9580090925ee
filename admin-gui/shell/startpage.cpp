// SPDX-License-Identifier: MIT
#include "shell/startpage.h"

#include "session/isolated.h"
#include "shell/icons.h"

#include "database/sql/sqlserveroptions.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;

namespace {

//! \brief A connection to press on: what it is called, and below where it leads. As QCommandLinkButton, which is not
//! mirrored.
class ConnectionButton final : public QAbstractButton
{
public:
    ConnectionButton(const QString &name, const QString &place, const QIcon &picture) : m_place(place)
    {
        setText(name);
        setIcon(picture);
        setAccessibleDescription(place);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int width =
                std::max(QFontMetrics(nameFont()).horizontalAdvance(text()), fontMetrics().horizontalAdvance(m_place));
        return {width + iconSide() + 3 * margin, 2 * fontMetrics().lineSpacing() + 2 * margin};
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            return click(); // as Space does
        QAbstractButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool hasRing = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
        if (underMouse() || hasRing) {
            painter.setPen(hasRing ? QPen(palette().color(QPalette::Highlight), 2) : QPen(Qt::NoPen));
            painter.setBrush(palette().color(isDown() ? QPalette::AlternateBase : QPalette::Base));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        }
        const auto mirrored = [this](const QRect &place) {
            return QStyle::visualRect(layoutDirection(), rect(), place);
        };
        const int side = iconSide();
        icon().paint(&painter, mirrored({margin, (height() - side) / 2, side, side}));
        const QRect words = rect().adjusted(side + 2 * margin, margin, -margin, -margin);
        const auto begin = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading);
        painter.setFont(nameFont());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(mirrored(words), static_cast<int>(begin | Qt::AlignTop), text());
        painter.setFont(font());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(mirrored(words), static_cast<int>(begin | Qt::AlignBottom), m_place);
    }

private:
    static constexpr int margin = 8;

    [[nodiscard]] int iconSide() const { return fontMetrics().height() * 3 / 2; }
    [[nodiscard]] QFont nameFont() const
    {
        QFont bold = font();
        bold.setBold(true);
        return bold;
    }

    const QString m_place;
};

//! Enough to tell connections from each other: a whole path or address says more than fits.
QString placeOf(const ConnectionProfile &connection)
{
    if (connection.kind != ConnectionProfile::Kind::Server)
        return QFileInfo(connection.path).fileName();
    const auto options = Auth::SqlServerOptions::fromUrl(connection.url);
    if (!options)
        return {};
    const bool isMariaDb = options->kind == Auth::SqlServerOptions::Kind::MariaDb;
    return u"%1 · %2 · %3"_s.arg(isMariaDb ? u"MariaDB"_s : u"PostgreSQL"_s, options->host, options->database);
}

} // namespace

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
    m_hint->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_remembered->setFont(bold);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);

    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins({});
    choices->addSpacing(fontMetrics().height());
    choices->addWidget(m_remembered);
    choices->addLayout(m_connections);
    choices->addSpacing(fontMetrics().height() / 2);
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
    column->setMaximumWidth(fontMetrics().averageCharWidth() * 96);
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

void StartPage::setConnections(const QList<ConnectionProfile> &connections)
{
    m_profiles = connections;
    showConnections();
}

void StartPage::showConnections()
{
    while (QLayoutItem *item = m_connections->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const ConnectionProfile &connection : std::as_const(m_profiles)) {
        const QString name = connection.name;
        auto *button = new ConnectionButton(isolated(name), isolated(placeOf(connection)),
                                            icon(connection.isReadOnly ? u"readonly"_s : u"connection"_s));
        connect(button, &QAbstractButton::clicked, this, [this, name] { Q_EMIT connectionWanted(name); });
        m_connections->addWidget(button);
        button->show();
    }
    m_remembered->setVisible(!m_profiles.isEmpty());
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
    if (event->type() == QEvent::LanguageChange) {
        showConnections();
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

void StartPage::retranslateUi()
{
    const bool isOpening = !m_opening.isEmpty();
    m_title->setText(isOpening ? tr("Opening %1 …").arg(isolated(m_opening)) : tr("No database is open"));
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
