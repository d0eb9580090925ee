// SPDX-License-Identifier: MIT
#include "shell/connectionsdialog.h"

#include "session/isolated.h"
#include "shell/connectionform.h"
#include "shell/icons.h"
#include "shell/tone.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;

ConnectionsDialog::ConnectionsDialog(ConnectionStore &connections, SecretStore &secrets, QWidget *parent)
    : QDialog(parent),
      m_connections(connections),
      m_secrets(secrets),
      m_list(new QListWidget),
      m_form(new ConnectionForm),
      m_message(new ToneLabel),
      m_new(new QPushButton(icon(u"add"_s), {})),
      m_remove(new QPushButton(icon(u"delete"_s), {})),
      m_save(new QPushButton(icon(u"check"_s), {})),
      m_open(new QPushButton(icon(u"connection"_s), {})),
      m_close(new QPushButton)
{
    const int side = fontMetrics().height();
    m_list->setIconSize({side, side});
    m_open->setDefault(true);
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(m_new);
    left->addWidget(m_remove);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *button : {m_open, m_save, m_close})
        buttons->addWidget(button);
    auto *right = new QVBoxLayout;
    right->addWidget(m_form);
    right->addStretch(1);
    right->addWidget(m_message);
    right->addLayout(buttons);
    auto *layout = new QHBoxLayout(this);
    layout->addLayout(left, 2);
    layout->addLayout(right, 5);
    resize(fontMetrics().averageCharWidth() * 120, sizeHint().height());
    connect(m_list, &QListWidget::currentTextChanged, this, [this](const QString &name) {
        if (!name.isEmpty())
            edit(name);
    });
    connect(m_list, &QListWidget::itemActivated, this, &ConnectionsDialog::openShown);
    connect(m_form, &ConnectionForm::edited, this, [this] {
        m_isEdited = true;
        showEdited();
    });
    connect(m_new, &QPushButton::clicked, this, &ConnectionsDialog::addNew);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const auto answer = QMessageBox::question(this, tr("Forget connection"),
                                                  tr("Forget %1 and its passwords? The database stays.").arg(m_shown));
        if (answer == QMessageBox::Yes)
            removeShown();
    });
    connect(m_save, &QPushButton::clicked, this, &ConnectionsDialog::save);
    connect(m_open, &QPushButton::clicked, this, &ConnectionsDialog::openShown);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    retranslateUi();
    list({});
}

QString ConnectionsDialog::message() const
{
    return m_message->text();
}

void ConnectionsDialog::list(const QString &selected)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int row = -1;
    for (const ConnectionProfile &profile : m_connections.profiles()) {
        if (profile.name == selected)
            row = m_list->count();
        m_list->addItem(new QListWidgetItem(icon(profile.isReadOnly ? u"readonly"_s : u"connection"_s), profile.name));
    }
    if (row < 0 && selected.isEmpty() && m_list->count() > 0)
        row = 0;
    m_list->setCurrentRow(row);
    edit(row < 0 ? selected : m_list->item(row)->text());
}

void ConnectionsDialog::edit(const QString &name)
{
    const auto profile = m_connections.profile(name);
    m_shown = profile ? name : QString();
    m_form->setProfile(profile.value_or(ConnectionProfile{.name = name}));
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->text() == name)
            m_list->setCurrentRow(row);
    }
    m_isEdited = false;
    tell({}, Tone::Neutral);
    showEdited();
}

void ConnectionsDialog::tell(const QString &sentence, Tone tone)
{
    m_message->say(sentence, tone);
}

// How many lines a wrapped text has is known when its width is.
void ConnectionsDialog::growToFit()
{
    layout()->activate();
    int missing = 0;
    for (const QWidget *part : {static_cast<const QWidget *>(m_form), static_cast<const QWidget *>(m_message)})
        missing += std::max(0, part->heightForWidth(part->width()) - part->height());
    if (missing > 0)
        resize(width(), height() + missing);
}

bool ConnectionsDialog::event(QEvent *event)
{
    const bool isDone = QDialog::event(event);
    if (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest)
        growToFit();
    return isDone;
}

void ConnectionsDialog::addNew()
{
    m_list->setCurrentRow(-1);
    edit({});
    m_form->setFocus(Qt::OtherFocusReason);
}

void ConnectionsDialog::showEdited()
{
    m_save->setEnabled(m_isEdited);
    m_remove->setEnabled(!m_shown.isEmpty());
    if (m_isEdited)
        tell({}, Tone::Neutral);
}

bool ConnectionsDialog::saveProfile()
{
    const QString complaint = m_form->complaint();
    const ConnectionProfile profile = m_form->profile();
    if (!complaint.isEmpty()) {
        tell(complaint, Tone::Bad);
        return false;
    }
    if (profile.name != m_shown && m_connections.profile(profile.name)) {
        tell(tr("Another connection is called %1. Choose another name.").arg(isolated(profile.name)), Tone::Bad);
        return false;
    }
    if (!m_shown.isEmpty() && m_shown != profile.name) {
        // The passwords move with the name; they are read before the old ones go.
        for (const auto &name : {ConnectionStore::passwordName, ConnectionStore::redisPasswordName}) {
            m_secrets.read(name(m_shown), this,
                           [this, from = name(m_shown), to = name(profile.name)](const auto &secret) {
                               if (!secret || secret->isEmpty())
                                   return;
                               m_secrets.write(to, *secret, this, [this, from](const Auth::Result<void> &moved) {
                                   if (moved)
                                       m_secrets.write(from, {}, this, [](const Auth::Result<void> &) {});
                               });
                           });
        }
    }
    m_connections.save(profile, m_shown);
    m_isEdited = false;
    const auto password = m_form->password();
    const auto redisPassword = m_form->redisPassword();
    list(profile.name);
    storePassword(ConnectionStore::passwordName(profile.name), password);
    storePassword(ConnectionStore::redisPasswordName(profile.name), redisPassword);
    return true;
}

void ConnectionsDialog::storePassword(const QString &name, const std::optional<Auth::Secret> &password)
{
    if (!password)
        return;
    m_secrets.write(name, *password, this, [this](const Auth::Result<void> &stored) {
        if (stored)
            tell(tr("The password is in the secret store."), Tone::Good);
        else
            tell(tr("The connection is saved, its password is not: %1 It will be asked for.")
                         .arg(isolated(stored.error().reason)),
                 Tone::Warning);
    });
}

void ConnectionsDialog::save()
{
    if (saveProfile())
        Q_EMIT saved(m_shown);
}

void ConnectionsDialog::openShown()
{
    const Auth::Secret password = m_form->password().value_or(Auth::Secret());
    const Auth::Secret redisPassword = m_form->redisPassword().value_or(Auth::Secret());
    if ((m_isEdited || m_shown.isEmpty()) && !saveProfile())
        return;
    if (const auto profile = m_connections.profile(m_shown)) {
        accept();
        Q_EMIT openWanted(*profile, password, redisPassword);
    }
}

void ConnectionsDialog::removeShown()
{
    for (const QString &name : {ConnectionStore::passwordName(m_shown), ConnectionStore::redisPasswordName(m_shown)}) {
        m_secrets.write(name, {}, this, [this](const Auth::Result<void> &removed) {
            if (!removed)
                tell(tr("The password may still be stored: %1").arg(isolated(removed.error().reason)), Tone::Warning);
        });
    }
    m_connections.remove(m_shown);
    list({});
}

void ConnectionsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void ConnectionsDialog::retranslateUi()
{
    setWindowTitle(tr("Connections"));
    m_list->setAccessibleName(tr("Remembered connections"));
    m_message->setAccessibleName(tr("Message"));
    m_new->setText(tr("Ne&w"));
    m_remove->setText(tr("For&get…"));
    m_save->setText(tr("&Save"));
    m_open->setText(tr("Open"));
    m_close->setText(tr("Close"));
}

} // namespace GatehouseAdmin
