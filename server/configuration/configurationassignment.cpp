// SPDX-License-Identifier: MIT
#include "configuration/configurationassignment.h"

#include "configuration/suggestion.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <optional>

namespace Gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestValueFile = 64 * 1024; // bytes; a PEM or a key, not a disk image

constexpr QLatin1String fileSuffix("_file");

//! The data that a text of the environment means for \a key; the text itself when it means nothing there.
ConfigurationData fromEnvironment(ConfigurationKey::Kind kind, const QString &text)
{
    switch (kind) {
    case ConfigurationKey::Kind::Integer: {
        bool ok = false;
        const qint64 number = text.toLongLong(&ok);
        return ok ? ConfigurationData(number) : text;
    }
    case ConfigurationKey::Kind::Boolean:
        if (text == u"true" || text == u"1")
            return true;
        return text == u"false" || text == u"0" ? ConfigurationData(false) : text;
    case ConfigurationKey::Kind::List: {
        QStringList entries = text.split(u',');
        for (QString &entry : entries)
            entry = entry.trimmed();
        entries.removeAll(QString());
        return entries;
    }
    case ConfigurationKey::Kind::Text:
    case ConfigurationKey::Kind::Secret:
    case ConfigurationKey::Kind::Path:
    case ConfigurationKey::Kind::Choice:
    case ConfigurationKey::Kind::Rate: return text;
    }
    return text;
}

//! `, not 99999`: what was given. Nothing for a text that must not be shown.
QString insteadOf(const ConfigurationEntry &entry, bool isHidden)
{
    const bool isText = std::holds_alternative<QString>(entry.data) || std::holds_alternative<Auth::Secret>(entry.data);
    if (isHidden)
        return isText ? QString() : u", not "_s + entry.kind;
    if (isText)
        return u", not \"%1\""_s.arg(printable(std::get<QString>(entry.data)));
    if (const auto *number = std::get_if<qint64>(&entry.data))
        return u", not %1"_s.arg(*number);
    if (const auto *boolean = std::get_if<bool>(&entry.data))
        return *boolean ? u", not true"_s : u", not false"_s;
    if (const auto *list = std::get_if<QStringList>(&entry.data))
        return u", not [%1]"_s.arg(printable(list->join(u", "_s)));
    return u", not "_s + entry.kind;
}

bool isEmptyText(const ConfigurationEntry &entry)
{
    const auto *text = std::get_if<QString>(&entry.data);
    return text && text->isEmpty();
}

void dropLineBreak(QByteArray &bytes)
{
    if (bytes.endsWith('\n'))
        bytes.chop(bytes.endsWith("\r\n") ? 2 : 1);
}

//! What could have been meant by \a key, which \a section does not have.
QString hintFor(const ConfigurationSection &section, const QString &key)
{
    QStringList names = section.keyNames();
    QString home;
    for (const ConfigurationSection &other : configurationSections()) {
        if (home.isEmpty() && other.find(key))
            home = other.heading();
        if (other.name.startsWith(section.name + u'.'))
            names.append(other.name.sliced(section.name.size() + 1)); // user.field is a name in [user]
    }
    const QString withoutSuffix = key.endsWith(fileSuffix) ? key.chopped(fileSuffix.size()) : QString();
    if (section.find(withoutSuffix))
        return u"; %1 cannot be read from a file, so give it itself"_s.arg(withoutSuffix);
    const QString similar = didYouMean(key, names);
    if (!similar.isEmpty())
        return similar;
    if (!home.isEmpty())
        return u"; that key belongs to %1"_s.arg(home);
    constexpr qsizetype listedAtMost = 12; // a longer list says less than the place where all are explained
    const QString listed = names.size() <= listedAtMost
                                   ? names.join(u", "_s)
                                   : names.first(listedAtMost).join(u", "_s) + u", …: see docs/configuration.md"_s;
    return u"; %1 takes %2"_s.arg(section.heading(), listed);
}

//! The bytes of a file, or why there are none.
tl::expected<QByteArray, QString> readValueFile(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return tl::unexpected(u"it is a folder"_s);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(file.errorString());
    QByteArray bytes = file.read(largestValueFile + 1);
    if (bytes.size() > largestValueFile)
        return tl::unexpected(u"it is larger than 64 KiB"_s);
    dropLineBreak(bytes);
    if (bytes.isEmpty()) // an empty key would mean "make one", an empty password "none": never by accident
        return tl::unexpected(u"it is empty"_s);
    return bytes;
}

} // namespace

void TableAssignment::assign(const ConfigurationSection &section, const QString &name,
                             const QList<QList<ConfigurationEntry>> &sources)
{
    Values values;
    for (const QList<ConfigurationEntry> &entries : sources)
        values.insert(lookUp(section, entries)); // the later source wins
    for (const ConfigurationKey &key : section.keys) {
        const QString place = name + u'.' + key.name;
        const auto found = values.constFind(key.name);
        if (found == values.constEnd())
            continue;
        m_report.setOrigin(place, found->entry.valueOrigin);
        assignValue(section, key, place, *found);
    }
    requireValues(section, name, values);
}

TableAssignment::Values TableAssignment::lookUp(const ConfigurationSection &section,
                                                const QList<ConfigurationEntry> &entries)
{
    Values values;
    for (const ConfigurationEntry &entry : entries) {
        const ConfigurationKey *key = section.find(entry.key);
        const bool isFile = !key && entry.key.endsWith(fileSuffix);
        if (isFile)
            key = section.find(entry.key.chopped(fileSuffix.size()));
        if (!key || (isFile && !key->hasFileForm())) {
            rejectUnknown(section, entry);
        } else if (values.contains(key->name)) {
            m_report.reject(entry.keyOrigin,
                            u"%1.%2 and %1.%2_file are both given; one of them must go"_s.arg(section.name, key->name));
        } else {
            values.insert(key->name, {entry, isFile});
        }
    }
    return values;
}

void TableAssignment::rejectUnknown(const ConfigurationSection &section, const ConfigurationEntry &entry)
{
    m_report.reject(entry.keyOrigin,
                    u"unknown key %1.%2%3"_s.arg(section.name, printable(entry.key), hintFor(section, entry.key)));
}

void TableAssignment::assignValue(const ConfigurationSection &section, const ConfigurationKey &key, const QString &name,
                                  const Effective &value)
{
    ConfigurationEntry entry = value.entry;
    const QString shownName = section.name + u'.' + key.name;
    if (value.isFile && !readFromFile(key, name, shownName, entry))
        return;
    if (entry.isFromEnvironment && !value.isFile)
        entry.data = fromEnvironment(key.kind, std::get<QString>(entry.data));
    if (key.isRequired && isEmptyText(entry)) {
        m_report.rejectValue(name, u"%1 must not be empty"_s.arg(shownName));
    } else if (!key.assign(m_configuration, entry.data)) {
        // What stands in another file is not shown: the path may have hit a key.
        m_report.rejectValue(name, u"%1 must be %2%3"_s.arg(shownName, key.expected,
                                                            insteadOf(entry, key.isHidden || value.isFile)));
    }
}

bool TableAssignment::readFromFile(const ConfigurationKey &key, const QString &name, const QString &shownName,
                                   ConfigurationEntry &entry)
{
    const auto *path = std::get_if<QString>(&entry.data);
    if (!path || path->isEmpty()) {
        m_report.rejectValue(name, u"%1_file must be the path of a file"_s.arg(shownName));
        return false;
    }
    const tl::expected<QByteArray, QString> bytes = readValueFile(m_baseFolder.absoluteFilePath(*path));
    if (!bytes) {
        m_report.rejectValue(name, u"%1_file: %2 cannot be used: %3"_s.arg(shownName, printable(*path), bytes.error()));
        return false;
    }
    if (key.kind == ConfigurationKey::Kind::Secret) {
        entry.data = Auth::Secret(*bytes);
        return true;
    }
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(*bytes);
    if (decode.hasError()) {
        m_report.rejectValue(name, u"%1_file: %2 is not UTF-8"_s.arg(shownName, printable(*path)));
        return false;
    }
    entry.data = text;
    return true;
}

void TableAssignment::requireValues(const ConfigurationSection &section, const QString &name, const Values &values)
{
    for (const ConfigurationKey &key : section.keys) {
        if (key.isRequired && !values.contains(key.name)) {
            m_report.rejectValue(name + u'.' + key.name,
                                 u"this %1 has no %2; it must be %3"_s.arg(section.heading(), key.name, key.expected));
        }
    }
}

} // namespace Gatehouse
