// SPDX-License-Identifier: MIT
#pragma once

#include "configuration/configurationloader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace Gatehouse {

//! \brief A folder with a gatehouse.toml in it, as a service has one, and a key.pem; gone with the object.
class ConfigurationFolder
{
public:
    using Variables = QList<std::pair<QString, QString>>;

    ConfigurationFolder() { write(QStringLiteral("key.pem"), "-----BEGIN PRIVATE KEY-----\n"); }

    [[nodiscard]] QString path(const QString &name) const { return QDir(m_folder.path()).absoluteFilePath(name); }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    void makeFolder(const QString &name) const { QVERIFY(QDir(m_folder.path()).mkdir(name)); }

    //! A loader that sees \a variables and nothing of the real environment.
    [[nodiscard]] ConfigurationLoader loader(const Variables &variables = {}) const
    {
        QProcessEnvironment environment;
        for (const auto &[name, value] : variables)
            environment.insert(name, value);
        return ConfigurationLoader(environment, QDir(m_folder.path()));
    }

    //! Loads \a toml as gatehouse.toml.
    [[nodiscard]] LoadedConfiguration load(const QByteArray &toml, const Variables &variables = {}) const
    {
        write(QStringLiteral("gatehouse.toml"), toml);
        return loader(variables).load(QStringLiteral("gatehouse.toml"));
    }

    //! The same, when it must be good: fails the test otherwise.
    [[nodiscard]] Configuration loaded(const QByteArray &toml, const Variables &variables = {}) const
    {
        const LoadedConfiguration result = load(toml, variables);
        if (!result)
            QTest::qFail(qPrintable(result.error().join(u'\n')), __FILE__, __LINE__);
        return result.value_or(Configuration());
    }

    //! The problems of \a toml; empty when it is good.
    [[nodiscard]] QStringList problems(const QByteArray &toml, const Variables &variables = {}) const
    {
        const LoadedConfiguration result = load(toml, variables);
        return result ? QStringList() : result.error();
    }

private:
    QTemporaryDir m_folder;
};

inline QByteArray revealed(const Auth::Secret &secret)
{
    return secret.reveal().toByteArray();
}

} // namespace Gatehouse
