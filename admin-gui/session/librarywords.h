// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"

#include <QCoreApplication>

namespace GatehouseAdmin {

//! \brief What the library and the servers say, for people.
//!
//! The library, and the import of a file, give their reasons in English. Those of librarySentences() are translated
//! here, found by their words; others come as they are, and what a server said is marked as its words.
//! \note Any thread; in the language of now.
class LibraryWords
{
    Q_DECLARE_TR_FUNCTIONS(LibraryWords)

public:
    //! The reason in the language of the window, and the words of the server where they say more; may be empty.
    [[nodiscard]] static QString why(const Auth::Error &error);
    //! The reason alone.
    [[nodiscard]] static QString reason(const Auth::Error &error);
    //! \brief \a english in the language of the window; \a english itself where it is not known.
    //!
    //! A name or a number in it comes as it is, isolated in a sentence that is read from the right. A whole sentence
    //! goes before one with places, and of these the one that says more.
    [[nodiscard]] static QString translated(const QString &english);
};

} // namespace GatehouseAdmin
