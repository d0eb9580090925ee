// SPDX-License-Identifier: MIT
#include "users/userdetails.h"

#include "lists/listwords.h"
#include "session/isolated.h"
#include "shell/icons.h"
#include "shell/tone.h"
#include "users/recordlist.h"
#include "users/valueeditor.h"

#include <QAction>
#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;
using Auth::Notice;
using Auth::OutboxEntry;
using Property = UserEdit::Property;

UserDetails::UserDetails(QWidget *parent)
    : QWidget(parent),
      m_pages(new QStackedWidget),
      m_nobody(new QLabel),
      m_form(new QFormLayout),
      m_id(new QLabel),
      m_login(new ToneLabel),
      m_email(new ValueEditor(
              {.name = u"email"_s, .type = Auth::UserField::Type::String, .length = 320, .required = true})),
      m_parts(new QSplitter(Qt::Vertical)),
      m_tabs(new QTabWidget),
      m_tokens(new RecordList),
      m_accounts(new RecordList),
      m_mails(new RecordList),
      m_revoke(new QAction(icon(u"ban"_s), {}, this)),
      m_revokeAll(new QAction(icon(u"ban"_s), {}, this)),
      m_unlink(new QAction(icon(u"unlink"_s), {}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    m_nobody->setAlignment(Qt::AlignCenter);
    m_nobody->setWordWrap(true);
    m_nobody->setForegroundRole(QPalette::PlaceholderText);
    m_pages->addWidget(m_nobody);
    auto *one = new QWidget;
    auto *column = new QVBoxLayout(one);
    column->setContentsMargins(0, 0, 0, 0);
    m_parts->setChildrenCollapsible(false);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *upper = new QWidget;
    upper->setLayout(m_form);
    scroll->setWidget(upper);
    m_parts->addWidget(scroll);
    m_parts->addWidget(m_tabs);
    m_parts->setStretchFactor(1, 1);
    column->addWidget(m_login);
    column->addWidget(m_parts, 1);
    m_pages->addWidget(one);
    setupForm();
    setupLists();
    retranslate();
    setUser(nullptr);
}

void UserDetails::setupForm()
{
    m_login->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_id->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->addRow(new QLabel, m_email);
    m_form->addRow(new QLabel, m_id);
    for (const Property property : {Property::Active, Property::Verified, Property::Superuser})
        addFlag(property);
    connect(m_email, &ValueEditor::refused, this, &UserDetails::refused);
    connect(m_email, &ValueEditor::committed, this, [this](const QVariant &value) {
        Q_EMIT editWanted({.seen = m_user, .property = Property::Email, .value = value});
    });
}

void UserDetails::addFlag(Property property)
{
    auto *box = new QCheckBox;
    m_flags << Flag{box, property};
    m_form->addRow(QString(), box);
    connect(box, &QCheckBox::clicked, this, [this, box, property](bool isWanted) {
        box->setChecked(!isWanted); // until the database has said yes
        Q_EMIT editWanted({.seen = m_user, .property = property, .value = isWanted});
    });
}

void UserDetails::setupFields(const Auth::UserFields &fields)
{
    for (ValueEditor *editor : std::as_const(m_fields))
        m_form->removeRow(editor);
    m_fields.clear();
    for (const Auth::UserField &field : fields) {
        auto *editor = new ValueEditor(field);
        m_fields << editor;
        m_form->addRow(labelOf(field.name), editor);
        connect(editor, &ValueEditor::refused, this, &UserDetails::refused);
        connect(editor, &ValueEditor::committed, this, [this, name = field.name](const QVariant &value) {
            Q_EMIT editWanted({.seen = m_user, .property = Property::Field, .fieldName = name, .value = value});
        });
    }
}

void UserDetails::setupLists()
{
    m_tabs->addTab(m_tokens, QString());
    m_tabs->addTab(m_accounts, QString());
    m_tabs->addTab(m_mails, QString());
    m_tabs->setDocumentMode(true);
    m_tokens->addButton(m_revoke);
    m_tokens->addButton(m_revokeAll);
    m_accounts->addButton(m_unlink);
    connect(m_tokens, &RecordList::currentChanged, this, &UserDetails::updateEnabled);
    connect(m_accounts, &RecordList::currentChanged, this, &UserDetails::updateEnabled);
    connect(m_revokeAll, &QAction::triggered, this, &UserDetails::revokeAllWanted);
    connect(m_revoke, &QAction::triggered, this, [this] {
        if (m_record && m_tokens->currentRow() >= 0)
            Q_EMIT revokeWanted(m_record->tokens[m_tokens->currentRow()]);
    });
    connect(m_unlink, &QAction::triggered, this, [this] {
        if (m_record && m_accounts->currentRow() >= 0)
            Q_EMIT unlinkWanted(m_record->accounts[m_accounts->currentRow()]);
    });
}

void UserDetails::setSession(const std::shared_ptr<Session> &session)
{
    m_isReadOnly = !session || session->isReadOnly();
    setupFields(session ? session->manager().settings().fields : Auth::UserFields());
    constexpr int rest = 10'000; // of the place that there is
    m_parts->setSizes({m_form->sizeHint().height() + m_form->spacing(), rest});
    setUser(nullptr);
}

void UserDetails::setUser(const Auth::User *user)
{
    const bool isAnother = !user || !m_hasUser || user->id != m_user.id;
    m_hasUser = user != nullptr;
    m_user = user ? *user : Auth::User();
    if (isAnother) {
        m_record.reset();
        restore();
    } else if (m_record) {
        m_record->user = m_user;
    }
    m_nobody->setText(tr("Choose a user to see more."));
    m_pages->setCurrentIndex(m_hasUser ? 1 : 0);
    showUser();
    showLists();
}

void UserDetails::setRecord(const UserRecord &record)
{
    if (!m_hasUser || record.user.id != m_user.id)
        return;
    m_record = record;
    m_user = record.user;
    showUser();
    showLists();
}

void UserDetails::showMany(qint64 count)
{
    setUser(nullptr);
    m_nobody->setText(tr("%Ln user(s) chosen.", nullptr, static_cast<int>(count)));
}

void UserDetails::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    updateEnabled();
}

void UserDetails::restore()
{
    m_email->restore();
    for (ValueEditor *editor : std::as_const(m_fields))
        editor->restore();
}

void UserDetails::editEmail()
{
    m_email->setFocus(Qt::ShortcutFocusReason);
    m_email->selectAll();
}

void UserDetails::showUser()
{
    m_email->setValue(m_user.email);
    m_id->setText(m_user.id.toString());
    for (const Flag &flag : std::as_const(m_flags))
        flag.box->setChecked(UserEdit::valueOf(m_user, flag.property, {}).toBool());
    for (ValueEditor *editor : std::as_const(m_fields))
        editor->setValue(m_user.fields.value(editor->field().name));
    if (m_record)
        m_login->say(m_record->loginSentence(), m_record->obstacles().isEmpty() ? Tone::Good : Tone::Warning);
    else
        m_login->say(tr("Looking …"), Tone::Neutral);
    updateEnabled();
}

void UserDetails::showLists()
{
    QList<RecordList::Row> tokens;
    QList<RecordList::Row> accounts;
    QList<RecordList::Row> mails;
    const QString looking = tr("Looking …");
    if (m_record) {
        for (const ShownToken &token : m_record->tokens) {
            const auto expiry = token.expiresAt.value_or(Auth::Instant(0));
            tokens << RecordList::Row{{token.beginning},
                                      {ListWords::dateTime(token.createdAt), ListWords::utc(token.createdAt)},
                                      {ListWords::dateTime(expiry), ListWords::utc(expiry)},
                                      {token.fingerprint, tr("SHA-256 begins with %1").arg(token.fingerprint)}};
        }
        for (const Auth::OAuthAccount &account : m_record->accounts) {
            const auto expiry = account.expiresAt.value_or(std::chrono::seconds(0));
            accounts << RecordList::Row{{account.oauthName},
                                        {account.accountEmail, account.accountId},
                                        {ListWords::dateTime(expiry), ListWords::utc(expiry)}};
        }
        for (const OutboxEntry &entry : m_record->mails)
            mails << RecordList::Row{{stateOf(entry)},
                                     {kindOf(entry.notice.kind)},
                                     {ListWords::dateTime(entry.createdAt), ListWords::utc(entry.createdAt)},
                                     {entry.answer}};
    }
    const QString noTokens = m_record && !m_record->hasTokens
                                     ? tr("Tokens are not stored in this database, so they cannot be listed.")
                                     : tr("No tokens: the user is not logged in anywhere.");
    m_tokens->setRows(tokens, m_record ? noTokens : looking);
    m_accounts->setRows(accounts, m_record ? tr("No accounts of providers are linked.") : looking);
    m_mails->setRows(mails, m_record ? tr("No mails to this user are kept.") : looking);
    const auto title = [this](int tab, const QString &name, qsizetype count) {
        m_tabs->setTabText(tab, m_record ? u"%1 (%2)"_s.arg(name, QLocale().toString(count)) : name);
    };
    title(0, tr("Tokens"), tokens.size());
    title(1, tr("OAuth accounts"), accounts.size());
    title(2, tr("Mails"), mails.size());
    updateEnabled();
}

void UserDetails::updateEnabled()
{
    const bool mayWrite = m_hasUser && !m_isReadOnly && !m_isBusy;
    m_email->setReadOnly(!mayWrite);
    for (const Flag &flag : std::as_const(m_flags))
        flag.box->setEnabled(mayWrite);
    for (ValueEditor *editor : std::as_const(m_fields))
        editor->setReadOnly(!mayWrite || editor->field().writable == Auth::UserField::Writable::Nobody);
    m_revoke->setEnabled(mayWrite && m_tokens->currentRow() >= 0);
    m_revokeAll->setEnabled(mayWrite && m_tokens->count() > 0);
    m_unlink->setEnabled(mayWrite && m_accounts->currentRow() >= 0);
}

QString UserDetails::stateOf(const OutboxEntry &entry) const
{
    switch (entry.state) {
    case OutboxEntry::State::Queued: return tr("waits");
    case OutboxEntry::State::Sent: return tr("sent");
    case OutboxEntry::State::Failed: return tr("failed");
    }
    Q_UNREACHABLE();
}

QString UserDetails::kindOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::VerifyEmail:
    case Notice::Kind::VerifyRequested: return tr("Verify the address");
    case Notice::Kind::ResetPassword:
    case Notice::Kind::ResetRequested: return tr("Reset the password");
    case Notice::Kind::PasswordChanged: return tr("Password was changed");
    case Notice::Kind::EmailChanged: return tr("Address was changed");
    case Notice::Kind::NewLogin: return tr("Login from a new place");
    case Notice::Kind::AlreadyRegistered: return tr("Registered already");
    case Notice::Kind::ConfirmNewEmail: return tr("Confirm the new address");
    }
    Q_UNREACHABLE();
}

void UserDetails::retranslate()
{
    const auto label = [this](QWidget *field, const QString &text) {
        static_cast<QLabel *>(m_form->labelForField(field))->setText(text);
    };
    m_login->setAccessibleName(tr("Whether the user can log in"));
    label(m_email, tr("E-mail:"));
    label(m_id, tr("Id:"));
    m_email->focusProxy()->setAccessibleName(tr("E-mail"));
    const auto flagText = [](Property property) {
        switch (property) {
        case Property::Active: return tr("Active");
        case Property::Verified: return tr("Verified");
        default: return tr("Superuser");
        }
    };
    for (const Flag &flag : std::as_const(m_flags))
        flag.box->setText(flagText(flag.property));
    for (ValueEditor *editor : std::as_const(m_fields)) {
        label(editor, labelOf(editor->field().name));
        editor->retranslate();
    }
    m_revoke->setText(tr("Revoke token"));
    m_revokeAll->setText(tr("Revoke all tokens"));
    m_unlink->setText(tr("Unlink account…"));
    m_tokens->setHeaders(tr("Tokens of the user"), {tr("Begins with"), tr("Made"), tr("Expires"), tr("Fingerprint")});
    m_accounts->setHeaders(tr("OAuth accounts of the user"), {tr("Provider"), tr("Account"), tr("Token expires")});
    m_mails->setHeaders(tr("Mails to the user"), {tr("State"), tr("Mail"), tr("Written"), tr("Answer of the server")});
    m_nobody->setText(tr("Choose a user to see more."));
    showUser();
    showLists();
}

} // namespace GatehouseAdmin
