// SPDX-License-Identifier: MIT
#pragma once

#include "configuration/configurationformats.h"
#include "configuration/configurationkeys.h"
#include "configuration/suggestion.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace Gatehouse {

//! The words that a key takes, and what each means.
template<typename Enum>
using Words = QList<std::pair<QString, Enum>>;

//! How TOML writes a value.
[[nodiscard]] QString toToml(const QString &text);
[[nodiscard]] QString toToml(const QStringList &texts);

//! \brief Writes the keys of one table: each function adds a key and binds it to a member of \a Settings.
//!
//! For configurationkeys.cpp alone: the table there is code, so that the compiler checks that a
//! key's type is its member's. The reference to a key is good until the next one is added.
template<typename Settings>
class SectionBuilder
{
public:
    using Access = Settings &(*)(Configuration &);
    using Key = ConfigurationKey;
    using Kind = ConfigurationKey::Kind;

    SectionBuilder(const QString &name, Access access) : m_access(access) { m_section.name = name; }

    [[nodiscard]] ConfigurationSection section() const { return m_section; }

    //! Makes it a list of tables. The builder's access must give the last element.
    void appendWith(void (*append)(Configuration &)) { m_section.append = append; }

    Key &text(const QString &name, QString Settings::*member, const TextFormat &format = oneLine())
    {
        Key &key = add(name, Kind::Text, QStringLiteral("text"), format.expected);
        bind<QString>(
                key, member, [format](const ConfigurationData &data) { return formatted(data, format); },
                [](const QString &value) { return toToml(value); });
        return key;
    }

    Key &path(const QString &name, QString Settings::*member)
    {
        Key &key = text(name, member);
        key.kind = Kind::Path;
        key.type = QStringLiteral("path");
        key.expected = QStringLiteral("a path");
        return key;
    }

    Key &secret(const QString &name, Auth::Secret Settings::*member)
    {
        Key &key = add(name, Kind::Secret, QStringLiteral("secret text"), QStringLiteral("a text"));
        key.isHidden = true;
        bind<Auth::Secret>(key, member, readSecret, [](const Auth::Secret &) { return toToml(QString()); });
        return key;
    }

    //! A whole number, limits included.
    template<typename Number>
    Key &integer(const QString &name, Number Settings::*member, qint64 least, qint64 most)
    {
        Key &key = addInteger(name, least, most);
        bind<Number>(
                key, member,
                [least, most](const ConfigurationData &data) -> std::optional<Number> {
                    const std::optional<qint64> value = inRange(data, least, most);
                    return value ? std::optional(static_cast<Number>(*value)) : std::nullopt;
                },
                [](Number value) { return QString::number(value); });
        return key;
    }

    //! The same, as a time in seconds.
    Key &seconds(const QString &name, std::chrono::seconds Settings::*member, qint64 least, qint64 most)
    {
        Key &key = addInteger(name, least, most);
        bind<std::chrono::seconds>(
                key, member,
                [least, most](const ConfigurationData &data) -> std::optional<std::chrono::seconds> {
                    const std::optional<qint64> value = inRange(data, least, most);
                    return value ? std::optional(std::chrono::seconds(*value)) : std::nullopt;
                },
                [](std::chrono::seconds value) { return QString::number(value.count()); });
        return key;
    }

    //! The same for a time that may be left out. \param otherwise the key whose value then counts
    Key &seconds(const QString &name, std::optional<std::chrono::seconds> Settings::*member, qint64 least, qint64 most,
                 const QString &otherwise)
    {
        using Seconds = std::optional<std::chrono::seconds>;
        Key &key = addInteger(name, least, most);
        bind<Seconds>(
                key, member,
                [least, most](const ConfigurationData &data) -> std::optional<Seconds> {
                    const std::optional<qint64> value = inRange(data, least, most);
                    return value ? std::optional<Seconds>(std::chrono::seconds(*value)) : std::nullopt;
                },
                [otherwise](const Seconds &value) { return value ? QString::number(value->count()) : otherwise; });
        return key;
    }

    Key &boolean(const QString &name, bool Settings::*member)
    {
        Key &key = add(name, Kind::Boolean, QStringLiteral("boolean"), QStringLiteral("true or false"));
        bind<bool>(
                key, member,
                [](const ConfigurationData &data) -> std::optional<bool> {
                    const bool *value = std::get_if<bool>(&data);
                    return value ? std::optional(*value) : std::nullopt;
                },
                [](bool value) { return value ? QStringLiteral("true") : QStringLiteral("false"); });
        return key;
    }

    //! So many in a time.
    Key &rate(const QString &name, Auth::ThrottleRate Settings::*member)
    {
        Key &key = add(name, Kind::Rate, QStringLiteral("rate"),
                       QStringLiteral("a number in a time such as \"10/15m\" (s, m, h or d), or \"off\""));
        bind<Auth::ThrottleRate>(
                key, member,
                [](const ConfigurationData &data) {
                    const auto *text = std::get_if<QString>(&data);
                    return text ? parseRate(*text) : std::nullopt;
                },
                [](const Auth::ThrottleRate &value) { return toToml(rateText(value)); });
        return key;
    }

    //! A list of texts, each in \a format.
    Key &list(const QString &name, QStringList Settings::*member, const TextFormat &format)
    {
        Key &key = add(name, Kind::List, QStringLiteral("list of texts"),
                       QStringLiteral("a list of texts, each ") + format.expected);
        bind<QStringList>(
                key, member,
                [format](const ConfigurationData &data) -> std::optional<QStringList> {
                    const auto *texts = std::get_if<QStringList>(&data);
                    return texts && std::all_of(texts->begin(), texts->end(), format.accepts) ? std::optional(*texts)
                                                                                              : std::nullopt;
                },
                [](const QStringList &value) { return toToml(value); });
        return key;
    }

    //! One of \a words, which stand for the values of an enumeration.
    template<typename Enum>
    Key &choice(const QString &name, Enum Settings::*member, const Words<Enum> &words)
    {
        QStringList quoted;
        for (const auto &[word, value] : words)
            quoted.append(toToml(word));
        Key &key = add(name, Kind::Choice, alternatives(quoted), alternatives(quoted));
        bind<Enum>(
                key, member,
                [words](const ConfigurationData &data) -> std::optional<Enum> {
                    const auto *text = std::get_if<QString>(&data);
                    const auto found = std::find_if(words.begin(), words.end(),
                                                    [text](const auto &pair) { return text && pair.first == *text; });
                    return found == words.end() ? std::nullopt : std::optional(found->second);
                },
                [words](Enum value) {
                    const auto found = std::find_if(words.begin(), words.end(),
                                                    [value](const auto &pair) { return pair.second == value; });
                    return toToml(found == words.end() ? QString() : found->first);
                });
        return key;
    }

    //! One of \a words, kept as the word itself.
    Key &choice(const QString &name, QString Settings::*member, const QStringList &words)
    {
        Words<QString> pairs;
        for (const QString &word : words)
            pairs.append({word, word});
        return choice(name, member, pairs);
    }

    //! A URL that fills the whole table; it may hold a password, so messages never show it.
    Key &url(const QString &name, std::optional<Settings> (*parse)(const QString &), const QString &defaultUrl,
             const QString &expected)
    {
        Key &key = add(name, Kind::Text, QStringLiteral("text"), expected);
        key.isHidden = true;
        key.assign = [access = m_access, parse](Configuration &configuration, const ConfigurationData &data) {
            const auto *text = std::get_if<QString>(&data);
            std::optional<Settings> settings = text ? parse(*text) : std::nullopt;
            if (settings)
                access(configuration) = *std::move(settings);
            return settings.has_value();
        };
        key.shown = [defaultUrl](Configuration &) {
            return toToml(defaultUrl);
        };
        return key;
    }

private:
    template<typename Value>
    void bind(Key &key, Value Settings::*member, std::function<std::optional<Value>(const ConfigurationData &)> read,
              std::function<QString(const Value &)> show)
    {
        key.assign = [access = m_access, member, read = std::move(read)](Configuration &configuration,
                                                                         const ConfigurationData &data) {
            std::optional<Value> value = read(data);
            if (value)
                access(configuration).*member = *std::move(value);
            return value.has_value();
        };
        key.shown = [access = m_access, member, show = std::move(show)](Configuration &configuration) {
            return show(access(configuration).*member);
        };
    }

    Key &add(const QString &name, Kind kind, const QString &type, const QString &expected)
    {
        Key key;
        key.name = name;
        key.kind = kind;
        key.type = type;
        key.expected = expected;
        m_section.keys.append(std::move(key));
        return m_section.keys.last();
    }

    Key &addInteger(const QString &name, qint64 least, qint64 most)
    {
        return add(name, Kind::Integer, QStringLiteral("integer"),
                   QStringLiteral("an integer from %1 to %2").arg(least).arg(most));
    }

    static std::optional<QString> formatted(const ConfigurationData &data, const TextFormat &format)
    {
        const auto *text = std::get_if<QString>(&data);
        return text && format.accepts(*text) ? std::optional(*text) : std::nullopt;
    }

    static std::optional<Auth::Secret> readSecret(const ConfigurationData &data)
    {
        if (const auto *text = std::get_if<QString>(&data))
            return Auth::Secret::fromString(*text);
        const auto *secret = std::get_if<Auth::Secret>(&data);
        return secret ? std::optional(*secret) : std::nullopt;
    }

    static std::optional<qint64> inRange(const ConfigurationData &data, qint64 least, qint64 most)
    {
        const auto *value = std::get_if<qint64>(&data);
        return value && *value >= least && *value <= most ? std::optional(*value) : std::nullopt;
    }

    Access m_access;
    ConfigurationSection m_section;
};

} // namespace Gatehouse
