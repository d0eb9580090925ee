// SPDX-License-Identifier: MIT
#include "session/librarysentences.h"

#include <QtGlobal>

namespace GatehouseAdmin {

namespace {

constexpr const char *aroundAnother = QT_TRANSLATE_NOOP("LibraryWords", "After Unicode normalization: %1");

// NOLINTBEGIN(bugprone-suspicious-missing-comma): long sentences stand on several lines
constexpr const char *sentences[] = {
        // databases
        QT_TRANSLATE_NOOP("LibraryWords", "The database cannot be reached."),
        QT_TRANSLATE_NOOP("LibraryWords", "The database stayed locked; another program may hold it."),
        QT_TRANSLATE_NOOP("LibraryWords", "The database took too long."),
        QT_TRANSLATE_NOOP("LibraryWords", "The database is too busy to count."),
        QT_TRANSLATE_NOOP("LibraryWords", "There is no room left where the database is."),
        QT_TRANSLATE_NOOP("LibraryWords", "The account of the database may not do this."),
        QT_TRANSLATE_NOOP("LibraryWords", "The database does not understand a statement."),
        QT_TRANSLATE_NOOP("LibraryWords", "The database refuses a value."),
        QT_TRANSLATE_NOOP("LibraryWords", "The database wants a value for a column that got none; see [[user.field]]."),
        QT_TRANSLATE_NOOP("LibraryWords",
                          "The database has not the tables that this version needs; run `gatehouse migrate`."),
        QT_TRANSLATE_NOOP("LibraryWords", "The database file cannot be opened."),
        QT_TRANSLATE_NOOP("LibraryWords", "The file is no usable SQLite database."),
        QT_TRANSLATE_NOOP("LibraryWords", "Redis, which keeps the tokens, does not answer."),
        QT_TRANSLATE_NOOP("LibraryWords", "Redis refuses a command."),
        QT_TRANSLATE_NOOP("LibraryWords", "Redis answers something else than was asked."),
        // users, and what belongs to them
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
        QT_TRANSLATE_NOOP("LibraryWords", "Too many attempts: try again later."),
        QT_TRANSLATE_NOOP("LibraryWords", "An e-mail address has at most %1 characters."),
        QT_TRANSLATE_NOOP("LibraryWords", "This configuration sends no mail ([mail] transport)."),
        // searches
        QT_TRANSLATE_NOOP("LibraryWords", "There is nothing to search for in a condition."),
        QT_TRANSLATE_NOOP("LibraryWords", "No text holds the character U+0000."),
        QT_TRANSLATE_NOOP("LibraryWords", "A text to search for has at most %1 characters."),
        QT_TRANSLATE_NOOP("LibraryWords", "A search has at most %1 conditions."),
        // passwords and fields
        QT_TRANSLATE_NOOP("LibraryWords", "Password should be at least %1 character(s)"),
        QT_TRANSLATE_NOOP("LibraryWords", "Password should be at most %1 byte(s)"),
        QT_TRANSLATE_NOOP("LibraryWords", "There is no field %1."),
        QT_TRANSLATE_NOOP("LibraryWords", "There is no field %1 to write."),
        QT_TRANSLATE_NOOP("LibraryWords", "The field %1 must be given."),
        QT_TRANSLATE_NOOP("LibraryWords", "The field %1 must be a text."),
        QT_TRANSLATE_NOOP("LibraryWords", "The field %1 must have at most %2 characters."),
        QT_TRANSLATE_NOOP("LibraryWords", "The field %1 must be an integer of 64 bits."),
        QT_TRANSLATE_NOOP("LibraryWords", "The field %1 must be a number."),
        QT_TRANSLATE_NOOP("LibraryWords", "The field %1 must be true or false."),
        QT_TRANSLATE_NOOP("LibraryWords", "The field %1 must be a single value."),
        QT_TRANSLATE_NOOP("LibraryWords", "The field %1 must be an integer, such as 42."),
        QT_TRANSLATE_NOOP("LibraryWords", "The field %1 must be a number, such as 3.14."),
        QT_TRANSLATE_NOOP("LibraryWords", "The field %1 must be yes or no."),
        QT_TRANSLATE_NOOP("LibraryWords", "The field %1 has an unknown type."),
        // a file of users
        QT_TRANSLATE_NOOP("LibraryWords", "%1 cannot be read: %2."),
        QT_TRANSLATE_NOOP("LibraryWords", "Only a file can be read again, from where it was left."),
        QT_TRANSLATE_NOOP("LibraryWords",
                          "The file is empty: its first line must name the columns, such as email,hashed_password."),
        QT_TRANSLATE_NOOP("LibraryWords",
                          "The first line, which names the columns, has a quotation mark in the wrong place."),
        QT_TRANSLATE_NOOP("LibraryWords",
                          "The first line, which names the columns, has a quotation mark that is never closed."),
        QT_TRANSLATE_NOOP("LibraryWords", "The first line, which names the columns, is not valid UTF-8."),
        QT_TRANSLATE_NOOP("LibraryWords", "The first line, which names the columns, is longer than a mebibyte, or a "
                                          "quotation mark is never closed."),
        QT_TRANSLATE_NOOP("LibraryWords", "The first line must name every column; one has no name."),
        QT_TRANSLATE_NOOP("LibraryWords", "The first line names the column %1 twice."),
        QT_TRANSLATE_NOOP("LibraryWords", "The first line names no column email."),
        QT_TRANSLATE_NOOP("LibraryWords", "Two columns of the file are to be the same one."),
        QT_TRANSLATE_NOOP("LibraryWords",
                          "There is a column \"password\": Gatehouse takes no plain passwords from a file, where "
                          "everybody who finds it could read them, and hashing a million takes a day. Name the column "
                          "hashed_password if it holds hashes (as Django's does); without one, users set a password by "
                          "\"forgot password\"."),
        // a line of it
        QT_TRANSLATE_NOOP("LibraryWords", "The line has a quotation mark in the wrong place."),
        QT_TRANSLATE_NOOP("LibraryWords", "The line has a quotation mark that is never closed."),
        QT_TRANSLATE_NOOP("LibraryWords", "The line is not valid UTF-8."),
        QT_TRANSLATE_NOOP("LibraryWords", "The line is longer than a mebibyte, or a quotation mark is never closed."),
        QT_TRANSLATE_NOOP("LibraryWords", "The line has %1 cells where the first line names %2."),
        QT_TRANSLATE_NOOP("LibraryWords", "The line is nested too deeply."),
        QT_TRANSLATE_NOOP("LibraryWords", "The line is no JSON object."),
        QT_TRANSLATE_NOOP("LibraryWords", "The line is no JSON: Expecting value at character %1."),
        QT_TRANSLATE_NOOP("LibraryWords", "The line is no JSON: Out of range number at character %1."),
        QT_TRANSLATE_NOOP("LibraryWords", "The line is no JSON: Expecting ',' delimiter at character %1."),
        QT_TRANSLATE_NOOP("LibraryWords", "The line is no JSON: Expecting ':' delimiter at character %1."),
        QT_TRANSLATE_NOOP("LibraryWords",
                          "The line is no JSON: Expecting property name enclosed in double quotes at character %1."),
        QT_TRANSLATE_NOOP("LibraryWords",
                          "The line is no JSON: Illegal trailing comma before end of array at character %1."),
        QT_TRANSLATE_NOOP("LibraryWords",
                          "The line is no JSON: Illegal trailing comma before end of object at character %1."),
        QT_TRANSLATE_NOOP("LibraryWords", "The line is no JSON: Duplicate key at character %1."),
        QT_TRANSLATE_NOOP("LibraryWords", "The line is no JSON: Unterminated string starting at at character %1."),
        QT_TRANSLATE_NOOP("LibraryWords", "The line is no JSON: Invalid control character at at character %1."),
        QT_TRANSLATE_NOOP("LibraryWords", "The line is no JSON: Invalid \\escape at character %1."),
        QT_TRANSLATE_NOOP("LibraryWords", "The line is no JSON: Invalid \\uXXXX escape at character %1."),
        QT_TRANSLATE_NOOP("LibraryWords", "The line is no JSON: Extra data at character %1."),
        QT_TRANSLATE_NOOP("LibraryWords", "There is no email."),
        QT_TRANSLATE_NOOP("LibraryWords", "The id is no integer."),
        QT_TRANSLATE_NOOP("LibraryWords", "The id is no UUID."),
        QT_TRANSLATE_NOOP("LibraryWords", "hashed_password is no hash that can be checked (Argon2, bcrypt, scrypt, "
                                          "PBKDF2 of Django), or it costs too much."),
        QT_TRANSLATE_NOOP("LibraryWords", "%1 must be true or false."),
        QT_TRANSLATE_NOOP("LibraryWords", "%1 must be a text."),
        QT_TRANSLATE_NOOP("LibraryWords", "%1 holds the character U+0000, or half of one."),
        QT_TRANSLATE_NOOP("LibraryWords", "This address belongs to the user %1."),
        // e-mail addresses; what stands in brackets of other software stays in its words
        QT_TRANSLATE_NOOP("LibraryWords", "An email address must have an @-sign."),
        QT_TRANSLATE_NOOP("LibraryWords", "There must be something before the @-sign."),
        QT_TRANSLATE_NOOP("LibraryWords", "There must be something after the @-sign."),
        QT_TRANSLATE_NOOP("LibraryWords", "There can't be anything after the email address."),
        QT_TRANSLATE_NOOP("LibraryWords", "An email address cannot start with a period."),
        QT_TRANSLATE_NOOP("LibraryWords", "An email address cannot end with a period."),
        QT_TRANSLATE_NOOP("LibraryWords", "An email address cannot end with a hyphen."),
        QT_TRANSLATE_NOOP("LibraryWords", "An email address cannot have two periods in a row."),
        QT_TRANSLATE_NOOP("LibraryWords", "An email address cannot have a period immediately before the @-sign."),
        QT_TRANSLATE_NOOP("LibraryWords", "An email address cannot have a period immediately after the @-sign."),
        QT_TRANSLATE_NOOP("LibraryWords", "An email address cannot have a hyphen immediately after the @-sign."),
        QT_TRANSLATE_NOOP("LibraryWords", "An email address cannot have a period and a hyphen next to each other."),
        QT_TRANSLATE_NOOP("LibraryWords", "An email address cannot have two letters followed by two dashes immediately "
                                          "after the @-sign or after a period, except Punycode."),
        QT_TRANSLATE_NOOP("LibraryWords", "The email address contains invalid characters before the @-sign: %1."),
        QT_TRANSLATE_NOOP("LibraryWords",
                          "The email address contains invalid characters in quotes before the @-sign: %1."),
        QT_TRANSLATE_NOOP("LibraryWords", "The email address contains unsafe characters: %1."),
        QT_TRANSLATE_NOOP("LibraryWords", "Quoting the part before the @-sign is not allowed here."),
        QT_TRANSLATE_NOOP("LibraryWords", "Extra character(s) found after close quote: %1"),
        QT_TRANSLATE_NOOP("LibraryWords", "The display name contains invalid characters when not quoted: %1."),
        QT_TRANSLATE_NOOP("LibraryWords",
                          "A display name and angle brackets around the email address are not permitted here."),
        QT_TRANSLATE_NOOP("LibraryWords", "An open angle bracket at the start of the email address has to be followed "
                                          "by a close angle bracket at the end."),
        QT_TRANSLATE_NOOP("LibraryWords", "The part after the @-sign contains invalid characters: %1."),
        QT_TRANSLATE_NOOP("LibraryWords", "The part after the @-sign contains invalid characters (%1)."),
        QT_TRANSLATE_NOOP("LibraryWords",
                          "The part after the @-sign contains invalid characters after Unicode normalization: %1."),
        QT_TRANSLATE_NOOP("LibraryWords", "The part after the @-sign is invalid (%1)."),
        QT_TRANSLATE_NOOP("LibraryWords", "The part after the @-sign is not valid IDNA (%1)."),
        QT_TRANSLATE_NOOP("LibraryWords", "The part after the @-sign is not valid. It should have a period."),
        QT_TRANSLATE_NOOP("LibraryWords",
                          "The part after the @-sign is not valid. It is not within a valid top-level domain."),
        QT_TRANSLATE_NOOP("LibraryWords", "The part after the @-sign is a special-use or reserved name that cannot be "
                                          "used with email."),
        QT_TRANSLATE_NOOP("LibraryWords", "A bracketed IP address after the @-sign is not allowed here."),
        QT_TRANSLATE_NOOP("LibraryWords", "The address in brackets after the @-sign is not valid: It is not an IPv4 "
                                          "address (%1) or is missing an address literal tag."),
        QT_TRANSLATE_NOOP("LibraryWords", "The IPv6 address in brackets after the @-sign is not valid (%1)."),
        QT_TRANSLATE_NOOP("LibraryWords", "The part after the @-sign in brackets is not an IPv4 address and has no "
                                          "address literal tag."),
        QT_TRANSLATE_NOOP("LibraryWords", "The part after the @-sign contains invalid characters in brackets: %1."),
        QT_TRANSLATE_NOOP("LibraryWords",
                          "The part after the @-sign contains an invalid address literal tag in brackets."),
        QT_TRANSLATE_NOOP("LibraryWords", "Length must not exceed 2048 characters"),
        QT_TRANSLATE_NOOP("LibraryWords", "The email address is too long (%1 character(s) too many)."),
        QT_TRANSLATE_NOOP("LibraryWords", "The email address is too long after normalization (%1 byte(s) too many)."),
        QT_TRANSLATE_NOOP("LibraryWords",
                          "The email address is too long when the part after the @-sign is converted to "
                          "IDNA ASCII (%1 byte(s) too many)."),
        QT_TRANSLATE_NOOP("LibraryWords",
                          "The email address is too long before the @-sign (%1 character(s) too many)."),
        QT_TRANSLATE_NOOP("LibraryWords", "The email address is too long after the @-sign (%1 character(s) too many)."),
        QT_TRANSLATE_NOOP("LibraryWords",
                          "The email address is too long after the @-sign (%1 byte(s) too many after IDNA encoding)."),
        QT_TRANSLATE_NOOP("LibraryWords", "After the @-sign, periods cannot be separated by so many characters (%1 "
                                          "character(s) too many)."),
        aroundAnother,
        // opening a database
        QT_TRANSLATE_NOOP("LibraryWords", "This connection is read-only."),
        QT_TRANSLATE_NOOP("LibraryWords", "The URL of Redis cannot be read: %1"),
        QT_TRANSLATE_NOOP("LibraryWords", "This account may not enter the folder of the database %1; run this command "
                                          "as the account of the service."),
        QT_TRANSLATE_NOOP("LibraryWords", "The database %1 is not a file; see database.url."),
        QT_TRANSLATE_NOOP("LibraryWords", "The database %1 belongs to the account %2; run this command as that one."),
        QT_TRANSLATE_NOOP("LibraryWords", "There is no database %1; `gatehouse migrate` makes one, or --config names "
                                          "another configuration."),
        QT_TRANSLATE_NOOP("LibraryWords", "The ids in the table %1 are integers; user.id must be \"integer\"."),
        QT_TRANSLATE_NOOP("LibraryWords", "The ids in the table %1 are UUIDs; user.id must be \"uuid\"."),
        QT_TRANSLATE_NOOP("LibraryWords",
                          "The ids in the table %1 are of the type %2; this version knows integers, and UUIDs as text "
                          "of 36 characters or as a type of the database."),
        QT_TRANSLATE_NOOP("LibraryWords", "The table %1 is none of users: it has no column %2. database.user_table "
                                          "names the right one."),
        QT_TRANSLATE_NOOP("LibraryWords", "The key file %1 cannot be read: %2"),
        QT_TRANSLATE_NOOP("LibraryWords", "The key file %1 is open to other accounts; run: chmod 600 %1"),
        QT_TRANSLATE_NOOP("LibraryWords", "The key in %1 is shorter than %2 bytes."),
        // addresses of servers
        QT_TRANSLATE_NOOP("LibraryWords", "this is no URL"),
        QT_TRANSLATE_NOOP("LibraryWords", "the scheme must be postgresql or mysql"),
        QT_TRANSLATE_NOOP("LibraryWords", "a host and the name of the database are needed"),
        QT_TRANSLATE_NOOP("LibraryWords", "there is no parameter %1"),
        QT_TRANSLATE_NOOP("LibraryWords", "%1 must not hold a semicolon"),
        QT_TRANSLATE_NOOP("LibraryWords", "%1 must be a number of seconds from 1 to %2"),
        QT_TRANSLATE_NOOP("LibraryWords", "sslmode must be disable, prefer, require, verify-ca or verify-full"),
        QT_TRANSLATE_NOOP("LibraryWords", "sslmode=%1 needs sslrootcert, a PEM file of authorities"),
        QT_TRANSLATE_NOOP("LibraryWords", "sslmode=verify-full is for PostgreSQL only; MariaDB knows verify-ca"),
};
// NOLINTEND(bugprone-suspicious-missing-comma)

} // namespace

std::span<const char *const> librarySentences()
{
    return sentences;
}

const char *sentenceAroundAnother()
{
    return aroundAnother;
}

} // namespace GatehouseAdmin
