// SPDX-License-Identifier: MIT
#include "configuration/configurationsource.h"

#include "configuration/suggestion.h"

#include <toml++/toml.h>

#include <exception>
#include <optional>

namespace Gatehouse {

using namespace Qt::StringLiterals;

static_assert(TOML_EXCEPTIONS, "parse() below relies on toml::parse_error being thrown");

namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

//! What a value is, for people.
QString kindOf(const toml::node &node)
{
    switch (node.type()) {
    case toml::node_type::none: return u"nothing"_s;
    case toml::node_type::table: return u"a table"_s;
    case toml::node_type::array: return u"a list"_s;
    case toml::node_type::string: return u"a text"_s;
    case toml::node_type::integer: return u"an integer"_s;
    case toml::node_type::floating_point: return u"a decimal number"_s;
    case toml::node_type::boolean: return u"true or false"_s;
    case toml::node_type::date: return u"a date"_s;
    case toml::node_type::time: return u"a time"_s;
    case toml::node_type::date_time: return u"a date and time"_s;
    }
    return u"nothing"_s;
}

ConfigurationData listData(const toml::array &array)
{
    QStringList texts;
    for (const toml::node &element : array) {
        if (!element.is_string())
            return {};
        texts.append(toQString(element.as_string()->get()));
    }
    return texts;
}

ConfigurationData dataOf(const toml::node &node)
{
    if (const auto *boolean = node.as_boolean())
        return boolean->get();
    if (const auto *integer = node.as_integer())
        return static_cast<qint64>(integer->get());
    if (const auto *real = node.as_floating_point())
        return real->get();
    if (const auto *text = node.as_string())
        return toQString(text->get());
    if (const auto *array = node.as_array())
        return listData(*array);
    return {};
}

//! Walks through the tables of one file.
class TomlReader
{
public:
    TomlReader(QString fileName, ConfigurationReport &report) : m_fileName(std::move(fileName)), m_report(report) {}

    QList<ConfigurationTable> read(const QByteArray &text)
    {
        try {
            const std::string_view view(text.constData(), static_cast<std::size_t>(text.size()));
            readRoot(toml::parse(view));
        } catch (const toml::parse_error &error) {
            m_report.reject(originOf(error.source()), printable(toQString(error.description())));
        } catch (const std::exception &error) { // out of memory
            m_report.reject({m_fileName}, u"cannot be read: "_s + QString::fromUtf8(error.what()));
        }
        return m_tables;
    }

private:
    [[nodiscard]] Origin originOf(const toml::source_region &region) const
    {
        return {m_fileName, static_cast<int>(region.begin.line), static_cast<int>(region.begin.column)};
    }

    void readRoot(const toml::table &root)
    {
        for (auto &&[key, node] : root) {
            const QString name = toQString(key.str());
            if (const ConfigurationSection *section = findSection(name))
                readSection(*section, node);
            else
                rejectRootKey(name, originOf(key.source()), node.is_table() || node.is_array_of_tables());
        }
    }

    void readSection(const ConfigurationSection &section, const toml::node &node)
    {
        const QString wanted = section.isList() ? u"a list of tables: write %1"_s : u"one table: write %1"_s;
        if (!section.isList() && node.is_table()) {
            readTable(section, *node.as_table(), -1);
        } else if (section.isList() && node.is_array_of_tables()) {
            int index = 0;
            for (const toml::node &element : *node.as_array())
                readTable(section, *element.as_table(), index++);
        } else if (!section.isList() || !node.is_array() || !node.as_array()->empty()) {
            m_report.reject(originOf(node.source()),
                            u"%1 is %2, not %3"_s.arg(section.name, wanted.arg(section.heading()), kindOf(node)));
        }
    }

    void readTable(const ConfigurationSection &section, const toml::table &table, int index)
    {
        ConfigurationTable result{section.name, index, originOf(table.source()), {}};
        for (auto &&[key, node] : table) {
            const QString name = toQString(key.str());
            if (const ConfigurationSection *inner = findSection(section.name + u'.' + name)) {
                readSection(*inner, node);
                continue;
            }
            const QString kind =
                    node.is_array() && !node.as_array()->empty() ? u"a list with something else in it"_s : kindOf(node);
            result.entries.append({name, dataOf(node), kind, originOf(key.source()), originOf(node.source()), false});
        }
        m_tables.append(result);
    }

    void rejectRootKey(const QString &name, const Origin &origin, bool isTable)
    {
        QStringList tables;
        QString home; // of a key that lost its table
        for (const ConfigurationSection &section : configurationSections()) {
            tables.append(section.name);
            if (home.isEmpty() && section.find(name))
                home = u"; did you mean %1 in %2?"_s.arg(name, section.heading());
        }
        const QString hint = home.isEmpty() || isTable ? didYouMean(name, tables) : home;
        m_report.reject(origin, (isTable ? u"unknown table %1%2"_s : u"unknown key %1%2"_s)
                                        .arg(printable(name),
                                             hint.isEmpty() ? u"; there are "_s + tables.join(u", "_s) : hint));
    }

    QString m_fileName;
    ConfigurationReport &m_report;
    QList<ConfigurationTable> m_tables;
};

} // namespace

QList<ConfigurationTable> readToml(const QByteArray &text, const QString &fileName, ConfigurationReport &report)
{
    return TomlReader(fileName, report).read(text);
}

} // namespace Gatehouse
