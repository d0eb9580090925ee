// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"

#include <QCoreApplication>
#include <QStringList>

namespace GatehouseAdmin {

//! \brief What the library and the servers say, for people.
//!
//! The library gives its reasons in English. Its common sentences are translated here; others come as they are, and
//! what a server said is marked as its words. \note Any thread; in the language of now.
class LibraryWords
{
    Q_DECLARE_TR_FUNCTIONS(LibraryWords)

public:
    //! The reason in the language of the window, and the words of the server where they say more; may be empty.
    [[nodiscard]] static QString why(const Auth::Error &error);
    //! The reason alone.
    [[nodiscard]] static QString reason(const Auth::Error &error);
    //! The sentences that are translated, as the library has them.
    [[nodiscard]] static QStringList sentences();
};

} // namespace GatehouseAdmin
