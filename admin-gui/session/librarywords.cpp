// SPDX-License-Identifier: MIT
#include "session/librarywords.h"

namespace GatehouseAdmin {

using Auth::Error;

namespace {

// A test looks whether the library still says them so.
constexpr const char *known[] = {
        QT_TRANSLATE_NOOP("LibraryWords", "The database cannot be reached."),
        QT_TRANSLATE_NOOP("LibraryWords", "The database stayed locked; another program may hold it."),
        QT_TRANSLATE_NOOP("LibraryWords", "The database took too long."),
        QT_TRANSLATE_NOOP("LibraryWords", "There is no room left where the database is."),
        QT_TRANSLATE_NOOP("LibraryWords", "The account of the database may not do this."),
        QT_TRANSLATE_NOOP("LibraryWords", "The database does not understand a statement."),
        QT_TRANSLATE_NOOP("LibraryWords", "The database refuses a value."),
        QT_TRANSLATE_NOOP("LibraryWords",
                          "The database has not the tables that this version needs; run `gatehouse migrate`."),
        QT_TRANSLATE_NOOP("LibraryWords", "The database file cannot be opened."),
        QT_TRANSLATE_NOOP("LibraryWords", "The file is no usable SQLite database."),
        QT_TRANSLATE_NOOP("LibraryWords", "Redis, which keeps the tokens, does not answer."),
        QT_TRANSLATE_NOOP("LibraryWords", "Redis refuses a command."),
        QT_TRANSLATE_NOOP("LibraryWords", "This address is taken."),
        QT_TRANSLATE_NOOP("LibraryWords", "This id is taken."),
        QT_TRANSLATE_NOOP("LibraryWords", "A user with this e-mail address exists already."),
        QT_TRANSLATE_NOOP("LibraryWords", "Such a row exists already."),
        QT_TRANSLATE_NOOP("LibraryWords", "The user is gone."),
        QT_TRANSLATE_NOOP("LibraryWords", "The user was changed meanwhile."),
        QT_TRANSLATE_NOOP("LibraryWords", "Other data still belongs to this user."),
        QT_TRANSLATE_NOOP("LibraryWords", "A text must not hold the character U+0000."),
        QT_TRANSLATE_NOOP("LibraryWords", "This mail was sent already."),
        QT_TRANSLATE_NOOP("LibraryWords", "This account is linked to another user."),
        QT_TRANSLATE_NOOP("LibraryWords", "This is no UUID."),
        QT_TRANSLATE_NOOP("LibraryWords", "This is no integer."),
};

//! Of these the words of the server say more than the reason does; they are about it and not about a value.
bool isOfServer(Error::Code code)
{
    return code == Error::DatabaseUnavailable || code == Error::Internal || code == Error::SchemaMissing;
}

} // namespace

QString LibraryWords::reason(const Error &error)
{
    return error.reason.isEmpty() ? QString() : tr(error.reason.toUtf8().constData());
}

QString LibraryWords::why(const Error &error)
{
    const QString text = reason(error);
    if (text.isEmpty() || error.detail.isEmpty() || !isOfServer(error.code))
        return text;
    //: %1: a sentence; %2: what a database server said, in its own words
    return tr("%1 The server says: %2").arg(text, error.detail);
}

QStringList LibraryWords::sentences()
{
    QStringList all;
    for (const char *sentence : known)
        all << QString::fromLatin1(sentence);
    return all;
}

} // namespace GatehouseAdmin
