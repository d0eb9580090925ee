// SPDX-License-Identifier: MIT
#pragma once

#include "configuration/configuration.h"

#include <functional>
#include <variant>

namespace Gatehouse {

//! What a source says for one key; std::monostate is something that no key takes, such as a date.
using ConfigurationData = std::variant<std::monostate, bool, qint64, double, QString, QStringList, Auth::Secret>;

//! \brief One key of a table: its name, what it takes, and the member it fills.
struct ConfigurationKey
{
    enum class Kind : quint8 { Text, Secret, Path, Choice, Rate, Integer, Boolean, List };

    QString name; //!< `port`
    Kind kind = Kind::Text;
    QString type;            //!< as the documentation writes it: `integer`, `"file", "smtp" or "none"`
    QString expected;        //!< what is right, for "NAME must be EXPECTED"
    bool isRequired = false; //!< has no default; must be there and not empty
    bool isHidden = false;   //!< the value may hold a secret and is never shown
    //! False when the data is not what is expected; the member is then as it was.
    std::function<bool(Configuration &, const ConfigurationData &)> assign;
    //! The value as TOML writes it.
    std::function<QString(Configuration &)> shown;

    //! Whether `NAME_file` may be given instead, to read the value from a file.
    [[nodiscard]] bool hasFileForm() const { return kind == Kind::Text || kind == Kind::Secret; }
};

//! \brief One table, such as [server], or a list of tables, such as [[backend]].
struct ConfigurationSection
{
    QString name; //!< `server`, `user.field`
    //! Of a list of tables: appends an element, which assign() then fills. Empty for a single table.
    std::function<void(Configuration &)> append;
    QList<ConfigurationKey> keys;

    [[nodiscard]] bool isList() const { return bool(append); }
    //! `[server]`, `[[backend]]`
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QStringList keyNames() const;
    [[nodiscard]] const ConfigurationKey *find(const QString &keyName) const;
};

//! \brief All tables and keys there are. Reading, messages, the environment and the documentation's test stand on it.
//! \note Made once; any thread.
[[nodiscard]] const QList<ConfigurationSection> &configurationSections();

//! The section of that name, or nullptr.
[[nodiscard]] const ConfigurationSection *findSection(const QString &name);

//! A key as documentation shows it.
struct KnownKey
{
    QString name;          //!< `server.port`, `backend.name`
    QString type;          //!< `integer`
    QString defaultValue;  //!< as TOML writes it: `8000`, `""`; `required` when there is none
    bool isInList = false; //!< of a list of tables

    friend bool operator==(const KnownKey &a, const KnownKey &b) = default;
};

//! Every key with type and default, in the order of the documentation.
[[nodiscard]] QList<KnownKey> knownKeys();

} // namespace Gatehouse
