// SPDX-License-Identifier: MIT
#include "configuration/configurationloader.h"

#include "configuration/configurationassignment.h"
#include "configuration/configurationchecks.h"
#include "configuration/configurationformats.h"

#include <QFile>
#include <QFileInfo>

#include <optional>

namespace Gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 1024 * 1024; // bytes; a longer one is not a configuration

//! \param name of the file, for messages
std::optional<QByteArray> readFile(const QString &path, const QString &name, ConfigurationReport &report)
{
    QFile file(path);
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) {
        report.reject({name}, u"is not a file"_s);
        return {};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        report.reject({name}, u"cannot be read: %1"_s.arg(file.errorString()));
        return {};
    }
    if (file.size() > largestFile) {
        report.reject({name}, u"is larger than 1 MiB, so it is no configuration"_s);
        return {};
    }
    return file.readAll();
}

void makeAbsolute(QString &path, const QDir &folder)
{
    if (!path.isEmpty())
        path = QDir::cleanPath(folder.absoluteFilePath(path));
}

void makePathsAbsolute(Configuration &configuration, const QDir &folder)
{
    makeAbsolute(configuration.server.tlsCertificate, folder);
    makeAbsolute(configuration.server.tlsPrivateKey, folder);
    makeAbsolute(configuration.database.path, folder);
    if (auto &server = configuration.database.server) {
        makeAbsolute(server->tlsCaFile, folder);
        makeAbsolute(server->tlsCertificateFile, folder);
        makeAbsolute(server->tlsKeyFile, folder);
    }
    makeAbsolute(configuration.mail.directory, folder);
    makeAbsolute(configuration.mail.templatesDirectory, folder);
    makeAbsolute(configuration.mail.smtpCaFile, folder);
    makeAbsolute(configuration.log.file, folder);
    for (BackendSettings &backend : configuration.backends) {
        makeAbsolute(backend.privateKeyFile, folder);
        makeAbsolute(backend.publicKeyFile, folder);
    }
    for (OAuthSettings &client : configuration.oauth) {
        makeAbsolute(client.privateKeyFile, folder);
        makeAbsolute(client.caFile, folder);
    }
}

//! One spelling for what may be written in two.
void normalise(Configuration &configuration)
{
    configuration.server.host = listenAddress(configuration.server.host);
    while (configuration.server.publicUrl.endsWith(u'/'))
        configuration.server.publicUrl.chop(1);
    for (OAuthSettings &client : configuration.oauth) {
        if (client.backend.isEmpty())
            client.backend = configuration.backends.first().name;
    }
}

//! Assigns all tables: the single ones from both sources, the lists from the file.
void assignTables(const QList<ConfigurationTable> &fromFile, const QList<ConfigurationTable> &fromEnvironment,
                  const QDir &folder, Configuration &configuration, ConfigurationReport &report)
{
    TableAssignment assignment(configuration, report, folder);
    for (const ConfigurationSection &section : configurationSections()) {
        QList<ConfigurationEntry> single;
        for (const ConfigurationTable &table : fromFile) {
            const QString name = section.isList() ? u"%1[%2]"_s.arg(section.name).arg(table.index) : section.name;
            if (table.section != section.name)
                continue;
            report.setOrigin(name, table.origin);
            if (section.isList()) {
                section.append(configuration);
                assignment.assign(section, name, {table.entries});
            } else {
                single = table.entries;
            }
        }
        QList<ConfigurationEntry> overrides;
        for (const ConfigurationTable &table : fromEnvironment) {
            if (table.section == section.name)
                overrides += table.entries;
        }
        if (!section.isList())
            assignment.assign(section, section.name, {single, overrides});
    }
}

} // namespace

ConfigurationLoader::ConfigurationLoader(QProcessEnvironment environment, const QDir &currentFolder)
    : m_environment(std::move(environment)), m_currentFolder(currentFolder)
{}

QString ConfigurationLoader::findFile(const QString &named) const
{
    if (!named.isEmpty())
        return named;
    const QString fromEnvironment = m_environment.value(u"GATEHOUSE_CONFIG"_s);
    if (!fromEnvironment.isEmpty())
        return fromEnvironment;
    const QString usual = u"gatehouse.toml"_s;
    return m_currentFolder.exists(usual) ? usual : QString();
}

LoadedConfiguration ConfigurationLoader::load(const QString &file) const
{
    Configuration configuration;
    configuration.file = file;
    ConfigurationReport report({file.isEmpty() ? u"environment"_s : file});
    QDir folder = m_currentFolder;
    QList<ConfigurationTable> fromFile;
    if (!file.isEmpty()) {
        const QString path = m_currentFolder.absoluteFilePath(file);
        folder = QFileInfo(path).absoluteDir();
        if (const std::optional<QByteArray> text = readFile(path, file, report))
            fromFile = readToml(*text, file, report);
    }

    configuration.backends.clear();
    assignTables(fromFile, readEnvironment(m_environment, report), folder, configuration, report);
    if (configuration.backends.isEmpty())
        configuration.backends = Configuration().backends;
    makePathsAbsolute(configuration, folder);
    normalise(configuration);
    checkConfiguration(configuration, report);
    if (!report.isEmpty())
        return tl::unexpected(report.problems());
    return configuration;
}

} // namespace Gatehouse
