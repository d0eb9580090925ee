// SPDX-License-Identifier: MIT
#pragma once

#include "commandline/commandline.h"

#include "core/error.h"
#include "core/userfield.h"

namespace Gatehouse {

//! \brief NAME=VALUE pairs in the types of their columns.
//!
//! A text is taken as it is. Truth values are yes, no, true, false, 1 and 0. An empty value of any type but text is
//! no value at all (NULL).
//! \return Error::InvalidField with a sentence that names the field: unknown, of the wrong type, too long, required
[[nodiscard]] Auth::Result<QVariantMap> typedFields(const FieldValues &given, const Auth::UserFields &fields);

//! The same of one field.
[[nodiscard]] Auth::Result<QVariant> typedValue(const Auth::UserField &field, const QString &text);

} // namespace Gatehouse
