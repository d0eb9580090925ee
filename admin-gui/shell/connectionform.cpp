// SPDX-License-Identifier: MIT
#include "shell/connectionform.h"

#include "session/connectionstore.h"
#include "session/librarywords.h"
#include "session/serverurl.h"
#include "shell/connectionband.h"
#include "shell/icons.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;
using Options = Auth::SqlServerOptions;
using Kind = ConnectionProfile::Kind;

ConnectionForm::ConnectionForm(QWidget *parent)
    : QWidget(parent),
      m_layout(new QFormLayout(this)),
      m_name(new QLineEdit),
      m_kind(new QComboBox),
      m_path(new QLineEdit),
      m_browse(new QPushButton),
      m_pathRow(new QWidget),
      m_host(new QLineEdit),
      m_port(new QSpinBox),
      m_database(new QLineEdit),
      m_user(new QLineEdit),
      m_password(new QLineEdit),
      m_tls(new QComboBox),
      m_authority(new QLineEdit),
      m_redis(new QLineEdit),
      m_redisPassword(new QLineEdit),
      m_readOnly(new QCheckBox),
      m_production(new QCheckBox),
      m_color(new QPushButton),
      m_passwordHint(new QLabel)
{
    setupFields();
    retranslateUi();
    setProfile({});
}

void ConnectionForm::setupFields()
{
    m_layout->setContentsMargins({});
    auto *path = new QHBoxLayout(m_pathRow);
    path->setContentsMargins({});
    path->addWidget(m_path, 1);
    path->addWidget(m_browse);
    auto *production = new QWidget;
    auto *row = new QHBoxLayout(production);
    row->setContentsMargins({});
    row->addWidget(m_production);
    row->addWidget(m_color);
    row->addStretch(1);
    m_kind->addItems(QStringList(4, QString()));
    m_tls->addItems(QStringList(5, QString()));
    m_port->setRange(0, 65535);
    m_port->setLocale(QLocale::c()); // as addresses are written everywhere
    m_password->setEchoMode(QLineEdit::Password);
    m_redisPassword->setEchoMode(QLineEdit::Password);
    m_passwordHint->setWordWrap(true);
    m_passwordHint->setForegroundRole(QPalette::PlaceholderText);
    m_port->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_color->setIconSize({16, 16});
    // The texts of the labels come with the language.
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_name, m_kind, m_pathRow, m_host, m_port, m_database, m_user, m_password,
                                          m_tls, m_authority, m_redis, m_redisPassword})
        m_layout->addRow(new QLabel, field); // of an empty text there would be no label
    for (QWidget *field : std::initializer_list<QWidget *>{m_passwordHint, m_readOnly, production})
        m_layout->addRow(QString(), field);
    connect(m_kind, &QComboBox::currentIndexChanged, this,
            [this](int index) { setChoice(static_cast<Choice>(index)); });
    connect(m_host, &QLineEdit::editingFinished, this, &ConnectionForm::takePastedUrl);
    connect(m_browse, &QPushButton::clicked, this, [this] {
        const bool isFile = choice() == Choice::SqliteFile;
        browse(m_path, isFile ? tr("Choose a database") : tr("Choose a configuration"),
               isFile ? tr("SQLite databases (*.db *.sqlite *.sqlite3);;All files (*)")
                      : tr("Configurations (*.toml);;All files (*)"));
    });
    connect(m_color, &QPushButton::clicked, this, &ConnectionForm::chooseColor);
    connect(m_production, &QCheckBox::toggled, m_color, &QWidget::setEnabled);
    for (QLineEdit *field : findChildren<QLineEdit *>())
        connect(field, &QLineEdit::textEdited, this, &ConnectionForm::edited);
    for (QComboBox *field : {m_kind, m_tls})
        connect(field, &QComboBox::activated, this, &ConnectionForm::edited);
    for (QCheckBox *field : {m_readOnly, m_production})
        connect(field, &QCheckBox::clicked, this, &ConnectionForm::edited);
    connect(m_port, &QSpinBox::valueChanged, this, &ConnectionForm::edited);
}

ConnectionForm::Choice ConnectionForm::choice() const
{
    return static_cast<Choice>(m_kind->currentIndex());
}

void ConnectionForm::setChoice(Choice choice)
{
    m_kind->setCurrentIndex(static_cast<int>(choice));
    const bool isServer = choice == Choice::PostgreSql || choice == Choice::MariaDb;
    const bool isConfiguration = choice == Choice::Configuration;
    const auto show = [this](QWidget *field, bool isShown) {
        field->setVisible(isShown);
        m_layout->labelForField(field)->setVisible(isShown);
    };
    show(m_pathRow, !isServer);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_host, m_port, m_database, m_user, m_password, m_tls, m_authority})
        show(field, isServer);
    for (QWidget *field : {m_redis, m_redisPassword}) // a configuration names its own
        show(field, !isConfiguration);
    m_passwordHint->setVisible(!isConfiguration);
    m_port->setSpecialValueText(choice == Choice::MariaDb ? u"3306"_s : u"5432"_s); // for 0
}

void ConnectionForm::setProfile(const ConnectionProfile &profile)
{
    const QSignalBlocker quiet(this);
    m_name->setText(profile.name);
    m_path->setText(profile.path);
    m_redis->setText(profile.redisUrl);
    m_password->clear();
    m_redisPassword->clear();
    m_readOnly->setChecked(profile.isReadOnly);
    m_production->setChecked(profile.isProduction);
    m_color->setEnabled(profile.isProduction);
    m_colorName = profile.color;
    showColor();
    const auto options = Options::fromUrl(profile.url);
    setServer(options.value_or(Options{}));
    if (!options && profile.kind == Kind::Server)
        m_host->setText(profile.url); // nothing is lost, and saving it is complained about
    if (profile.kind == Kind::SqliteFile)
        setChoice(Choice::SqliteFile);
    else if (profile.kind == Kind::Configuration)
        setChoice(Choice::Configuration);
    else
        setChoice(m_shown.kind == Options::Kind::MariaDb ? Choice::MariaDb : Choice::PostgreSql);
}

void ConnectionForm::setServer(const Options &options)
{
    m_shown = options;
    m_shown.password = {};
    m_host->setText(options.host);
    m_port->setValue(options.port);
    m_database->setText(options.database);
    m_user->setText(options.userName);
    m_tls->setCurrentIndex(static_cast<int>(options.tls));
    m_authority->setText(options.tlsCaFile);
}

Options ConnectionForm::server() const
{
    Options options = m_shown;
    options.kind = choice() == Choice::MariaDb ? Options::Kind::MariaDb : Options::Kind::PostgreSql;
    options.host = m_host->text().trimmed();
    options.port = static_cast<quint16>(m_port->value());
    options.database = m_database->text();
    options.userName = m_user->text();
    options.tls = static_cast<Options::Tls>(m_tls->currentIndex());
    options.tlsCaFile = m_authority->text();
    return options;
}

void ConnectionForm::takePastedUrl()
{
    const QString text = m_host->text().trimmed();
    const auto options = text.contains(u"://"_s) ? Options::fromUrl(text) : Auth::failure(Auth::Error::InvalidQuery);
    if (!options)
        return;
    if (!options->password.isEmpty())
        m_password->setText(QString::fromUtf8(options->password.reveal()));
    setServer(*options);
    setChoice(options->kind == Options::Kind::MariaDb ? Choice::MariaDb : Choice::PostgreSql);
}

ConnectionProfile ConnectionForm::profile() const
{
    ConnectionProfile profile;
    profile.name = m_name->text().trimmed();
    switch (choice()) {
    case Choice::SqliteFile: profile.kind = Kind::SqliteFile; break;
    case Choice::Configuration: profile.kind = Kind::Configuration; break;
    case Choice::PostgreSql:
    case Choice::MariaDb: profile.kind = Kind::Server; break;
    }
    if (profile.kind == Kind::Server)
        profile.url = serverUrl(server());
    else
        profile.path = m_path->text();
    if (profile.kind != Kind::Configuration)
        profile.redisUrl = ConnectionStore::withoutPassword(m_redis->text().trimmed()).first;
    profile.isReadOnly = m_readOnly->isChecked();
    profile.isProduction = m_production->isChecked();
    profile.color = m_colorName;
    return profile;
}

std::optional<Auth::Secret> ConnectionForm::password() const
{
    if (m_password->text().isEmpty())
        return {};
    return Auth::Secret::fromString(m_password->text());
}

std::optional<Auth::Secret> ConnectionForm::redisPassword() const
{
    if (!m_redisPassword->text().isEmpty())
        return Auth::Secret::fromString(m_redisPassword->text());
    const Auth::Secret pasted = ConnectionStore::withoutPassword(m_redis->text().trimmed()).second;
    return pasted.isEmpty() ? std::nullopt : std::optional(pasted);
}

QString ConnectionForm::complaint() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("Give the connection a name.");
    const bool isServer = choice() == Choice::PostgreSql || choice() == Choice::MariaDb;
    if (!isServer && m_path->text().isEmpty())
        return tr("Choose a file.");
    if (isServer && m_host->text().trimmed().isEmpty())
        return tr("Name the host of the server.");
    if (const QString host = m_host->text().trimmed(); isServer && host.contains(u"://"_s)) {
        const auto pasted = Options::fromUrl(host);
        return tr("This is no address of a server: %1").arg(pasted ? host : LibraryWords::reason(pasted.error()));
    }
    if (isServer && m_database->text().isEmpty())
        return tr("Name the database.");
    if (const auto options = isServer ? Options::fromUrl(serverUrl(server())) : Options{}; !options)
        return tr("This is no address of a server: %1").arg(LibraryWords::reason(options.error()));
    return {};
}

void ConnectionForm::browse(QLineEdit *into, const QString &title, const QString &filter)
{
    const QString chosen = QFileDialog::getOpenFileName(this, title, QFileInfo(into->text()).path(), filter);
    if (chosen.isEmpty())
        return;
    into->setText(chosen);
    if (m_name->text().isEmpty())
        m_name->setText(QFileInfo(chosen).completeBaseName());
    Q_EMIT edited();
}

void ConnectionForm::chooseColor()
{
    const QColor now(m_colorName);
    const QColor color = QColorDialog::getColor(now.isValid() ? now : ConnectionBand::usualColor(), this);
    if (!color.isValid())
        return;
    m_colorName = color.name();
    showColor();
    Q_EMIT edited();
}

void ConnectionForm::showColor()
{
    const QColor named(m_colorName);
    QPixmap patch(m_color->iconSize() * devicePixelRatioF());
    patch.setDevicePixelRatio(devicePixelRatioF());
    patch.fill(Qt::transparent);
    constexpr int margin = 2; // as icons have one, too
    QPainter(&patch).fillRect(QRect({}, m_color->iconSize()).marginsRemoved({margin, margin, margin, margin}),
                              named.isValid() ? named : ConnectionBand::usualColor());
    m_color->setIcon(patch);
}

void ConnectionForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void ConnectionForm::retranslateUi()
{
    const auto label = [this](QWidget *field, const QString &text) {
        auto *caption = qobject_cast<QLabel *>(m_layout->labelForField(field));
        caption->setText(text);
        caption->setBuddy(field == m_pathRow ? m_path : field);
        QWidget *named = field == m_pathRow ? m_path : field;
        named->setAccessibleName(QString(text).remove(u'&').remove(u':'));
    };
    label(m_name, tr("&Name:"));
    label(m_kind, tr("&Kind:"));
    label(m_pathRow, tr("&File:"));
    label(m_host, tr("&Host:"));
    label(m_port, tr("P&ort:"));
    label(m_database, tr("&Database:"));
    label(m_user, tr("&User:"));
    label(m_password, tr("&Password:"));
    label(m_tls, tr("&Encryption:"));
    label(m_authority, tr("Certificate &authority:"));
    label(m_redis, tr("&Redis:"));
    label(m_redisPassword, tr("Password of Red&is:"));
    const QStringList kinds{tr("SQLite file"), u"PostgreSQL"_s, u"MariaDB"_s, tr("gatehouse.toml of a service")};
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, kinds[i]);
    const QStringList tls{tr("Never"), tr("Where the server can"), tr("Always"),
                          tr("Always, with a certificate that is checked"),
                          tr("Always, with a certificate of that host")};
    for (int i = 0; i < m_tls->count(); ++i)
        m_tls->setItemText(i, tls[i]);
    m_name->setPlaceholderText(tr("How you call it"));
    m_host->setPlaceholderText(tr("Name or address, or a whole URL to fill all fields"));
    m_authority->setPlaceholderText(tr("PEM file"));
    m_redis->setPlaceholderText(tr("redis://host:6379/0, where tokens are kept there"));
    m_password->setPlaceholderText(tr("As stored, or none"));
    m_redisPassword->setPlaceholderText(tr("As stored, or none"));
    m_passwordHint->setText(tr("Passwords are kept in the secret store of the desktop, never in a settings file."));
    m_browse->setText(tr("&Browse…"));
    m_browse->setAccessibleName(tr("Choose the file"));
    m_readOnly->setText(tr("Read only: the &database refuses every change"));
    m_production->setText(tr("Production: wears a &band of colour"));
    m_color->setText(tr("&Colour…"));
    m_color->setAccessibleName(tr("Colour of the band"));
}

} // namespace GatehouseAdmin
