// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

#include <QList>
#include <QVariant>

namespace Auth {

//! \brief A further column of the table `user`: FastAPI Users lets applications add columns to the model.
//! \value
//! \source \fastapi{configuration/schemas}, columns of the application's own
struct GATEHOUSE_AUTH_EXPORT UserField
{
    //! What a column holds: text, 64-bit integer, double, or true and false.
    enum class Type : quint8 { String, Integer, Real, Boolean };
    //! Who may change it.
    enum class Writable : quint8 {
        Self,      //!< the user and superusers
        Superuser, //!< superusers and the manager's unsafe operations
        Nobody,    //!< the application alone, through the UserDatabase
    };

    QString name;                       //!< `[a-z][a-z0-9_]*`: the column and the key in bodies
    Type type = Type::String;           //!< what it holds
    int length = 255;                   //!< of a string, in characters
    bool required = false;              //!< must be given at registration and cannot be null
    Writable writable = Writable::Self; //!< who may change it

    //! \brief Checks a value against type, length and requirement.
    //! \return \a value in the column's type; Error::InvalidField with a reason that names the field.
    //! A null value is allowed unless the field is required.
    [[nodiscard]] Result<QVariant> checked(const QVariant &value) const;

    //! Member by member.
    friend bool operator==(const UserField &a, const UserField &b) = default;
};

//! In the order in which bodies have them.
using UserFields = QList<UserField>;

} // namespace Auth
