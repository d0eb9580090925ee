// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

//! \file
//! \brief The languages that mails are written in. Pure functions, any thread.
namespace Gatehouse {

//! `en` first, in which the sentences of the source are.
[[nodiscard]] const QStringList &mailLanguages();

//! \brief The language for a reader.
//! \param wanted tags of RFC 5646, best first; of each the language counts, not the country (RFC 4647, section 3.4)
//! \param otherwise for those who want none that there is
[[nodiscard]] QString mailLanguageFor(const QStringList &wanted, const QString &otherwise);

[[nodiscard]] bool isRightToLeft(const QString &language);

} // namespace Gatehouse
