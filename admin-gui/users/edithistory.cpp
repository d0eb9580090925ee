// SPDX-License-Identifier: MIT
#include "users/edithistory.h"

#include "domain.h"
#include "users/usercommands.h"

#include <QCoreApplication>

namespace GatehouseAdmin {

using Auth::Error;
using Property = UserEdit::Property;

namespace {

//! What was saved. Only its place on the stack moves by itself: the database is asked before.
class SavedEdit final : public QUndoCommand
{
public:
    SavedEdit(const UserEdit &savedEdit, const Auth::User &storedUser)
        : QUndoCommand(savedEdit.description()), edit(savedEdit), stored(storedUser)
    {}
    void undo() override {}
    void redo() override {}

    UserEdit edit;
    Auth::User stored; //!< with the edit
};

//! To note what the database has said: the stack itself gives nobody but readers its commands.
SavedEdit *savedEdit(const QUndoStack &stack, int index)
{
    return static_cast<SavedEdit *>(const_cast<QUndoCommand *>(stack.command(index)));
}

} // namespace

QVariant UserEdit::valueOf(const Auth::User &user, Property property, const QString &fieldName)
{
    switch (property) {
    case Property::Email: return user.email;
    case Property::Active: return user.isActive;
    case Property::Verified: return user.isVerified;
    case Property::Superuser: return user.isSuperuser;
    case Property::Field: return user.fields.value(fieldName);
    }
    Q_UNREACHABLE();
}

QString UserEdit::propertyName() const
{
    switch (property) {
    case Property::Email: return EditHistory::tr("E-mail");
    case Property::Active: return EditHistory::tr("Active");
    case Property::Verified: return EditHistory::tr("Verified");
    case Property::Superuser: return EditHistory::tr("Superuser");
    case Property::Field: return fieldName;
    }
    Q_UNREACHABLE();
}

QString UserEdit::description() const
{
    //: %1: what was changed, as in “E-mail”; %2: an e-mail address
    return EditHistory::tr("%1 of %2").arg(propertyName(), seen.email);
}

Auth::UserUpdate UserEdit::update() const
{
    Auth::UserUpdate update;
    switch (property) {
    case Property::Email: update.email = value.toString(); break;
    case Property::Active: update.isActive = value.toBool(); break;
    case Property::Verified: update.isVerified = value.toBool(); break;
    case Property::Superuser: update.isSuperuser = value.toBool(); break;
    case Property::Field: update.fields.insert(fieldName, value); break;
    }
    update.seen = seen;
    return update;
}

EditHistory::EditHistory(QObject *parent) : QObject(parent)
{
    connect(&m_stack, &QUndoStack::indexChanged, this, &EditHistory::changed);
}

void EditHistory::setSession(std::shared_ptr<Session> session)
{
    ++m_generation;
    Session::release(std::exchange(m_session, std::move(session)));
    m_isBusy = false;
    m_stack.clear();
    Q_EMIT changed();
}

bool EditHistory::apply(const UserEdit &edit)
{
    if (m_isBusy || !m_session)
        return false;
    carryOut(edit, edit.update(), Direction::New);
    return true;
}

void EditHistory::undo()
{
    if (!canUndo() || !m_session)
        return;
    const SavedEdit &last = *savedEdit(m_stack, m_stack.index() - 1);
    UserEdit back = last.edit;
    back.seen = last.stored;
    back.value = UserEdit::valueOf(last.edit.seen, back.property, back.fieldName);
    Auth::UserUpdate update = back.update();
    if (back.property == Property::Email)
        update.isVerified = last.edit.seen.isVerified; // the other address took that away
    carryOut(back, update, Direction::Back);
}

void EditHistory::redo()
{
    if (!canRedo() || !m_session)
        return;
    const UserEdit &edit = savedEdit(m_stack, m_stack.index())->edit;
    carryOut(edit, edit.update(), Direction::Again);
}

void EditHistory::carryOut(const UserEdit &edit, const Auth::UserUpdate &update, Direction direction)
{
    m_isBusy = true;
    Q_EMIT changed();
    const auto done = m_session->run([seen = *update.seen, update](Gatehouse::Domain &domain) {
        return changeUser(domain.manager(), seen, update);
    });
    Auth::whenDone(done, this,
                   [this, edit, direction, generation = m_generation](const Auth::Result<UserChange> &result) {
                       if (generation != m_generation)
                           return;
                       m_isBusy = false;
                       if (!result)
                           Q_EMIT failed(edit, result.error());
                       else if (result->isConflict)
                           Q_EMIT conflictFound(edit, result->user);
                       else
                           settle(edit, result->user, direction);
                       Q_EMIT changed();
                   });
}

void EditHistory::settle(const UserEdit &edit, const Auth::User &stored, Direction direction)
{
    switch (direction) {
    case Direction::New:
        m_stack.push(new SavedEdit(edit, stored));
        return Q_EMIT saved(stored, tr("Saved: %1.").arg(edit.description()));
    case Direction::Back:
        m_stack.undo();
        // What else has changed meanwhile is what a redo sees.
        savedEdit(m_stack, m_stack.index())->edit.seen = stored;
        return Q_EMIT saved(stored, tr("Undone: %1.").arg(edit.description()));
    case Direction::Again:
        savedEdit(m_stack, m_stack.index())->stored = stored;
        m_stack.redo();
        return Q_EMIT saved(stored, tr("Done again: %1.").arg(edit.description()));
    }
}

} // namespace GatehouseAdmin
