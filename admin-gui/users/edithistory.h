// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

#include <QUndoStack>

namespace GatehouseAdmin {

//! \brief One change of one thing of a user.
struct UserEdit
{
    enum class Property : quint8 { Email, Active, Verified, Superuser, Field };

    Auth::User seen; //!< as it was when the person decided
    Property property = Property::Email;
    QString fieldName = {}; //!< of Property::Field
    QVariant value;         //!< the new one

    [[nodiscard]] static QVariant valueOf(const Auth::User &user, Property property, const QString &fieldName);
    //! What a person calls the property.
    [[nodiscard]] QString propertyName() const;
    [[nodiscard]] QString description() const;
    //! What the manager is told, with what was seen.
    [[nodiscard]] Auth::UserUpdate update() const;
};

//! \brief Saves edits at once, one after the other, and takes them back.
//!
//! The stack moves when the database has said yes, never before: a change that is refused is not on it, and one whose
//! undoing is refused stays on it.
//! \note Of the GUI thread; waits for nothing.
class EditHistory final : public QObject
{
    Q_OBJECT

public:
    explicit EditHistory(QObject *parent = nullptr);

    //! Forgets all; null: nothing can be saved.
    void setSession(std::shared_ptr<Session> session);
    [[nodiscard]] bool isBusy() const noexcept { return m_isBusy; }
    [[nodiscard]] bool canUndo() const { return !m_isBusy && m_stack.canUndo(); }
    [[nodiscard]] bool canRedo() const { return !m_isBusy && m_stack.canRedo(); }
    [[nodiscard]] QString undoText() const { return m_stack.undoText(); }
    [[nodiscard]] QString redoText() const { return m_stack.redoText(); }

    //! Saves. While something is being saved nothing else is taken. \return whether it was taken
    bool apply(const UserEdit &edit);
    void undo();
    void redo();

Q_SIGNALS:
    //! Saved, undone or done again: as it is stored now.
    void saved(const Auth::User &user, const QString &sentence);
    //! Exactly one of these and saved() follows whatever was begun.
    void failed(const GatehouseAdmin::UserEdit &edit, const Auth::Error &error);
    //! Somebody else changed the same thing meanwhile. \a actual is the user as he or she is now. To insist, apply \a
    //! edit with it as what was seen.
    void conflictFound(const GatehouseAdmin::UserEdit &edit, const Auth::User &actual);
    //! canUndo(), canRedo(), their texts or isBusy() may be others.
    void changed();

private:
    enum class Direction : quint8 { New, Back, Again };

    void carryOut(const UserEdit &edit, const Auth::UserUpdate &update, Direction direction);
    void settle(const UserEdit &edit, const Auth::User &stored, Direction direction);

    std::shared_ptr<Session> m_session;
    QUndoStack m_stack;
    quint64 m_generation = 0; // of the session
    bool m_isBusy = false;
};

} // namespace GatehouseAdmin
