// SPDX-License-Identifier: MIT
#pragma once

#include "configuration/configuration.h"

#include <QDir>
#include <QProcessEnvironment>
#include <QStringList>

#include <tl/expected.hpp>

namespace Gatehouse {

//! A configuration, or everything that is wrong with it, a line each: `FILE:LINE:COLUMN: message` or `VARIABLE:
//! message`.
using LoadedConfiguration = tl::expected<Configuration, QStringList>;

//! \brief Reads the configuration from a TOML file and the environment, and checks all of it.
//!
//! - `GATEHOUSE_SECTION_KEY` overrides a key of a single table (GATEHOUSE_SERVER_PORT); the value in
//!   the file is then not looked at. Lists are separated by commas, booleans are true, false, 1 or 0.
//!   A variable of a known section with an unknown key is a problem; others are left alone.
//! - `KEY_file` reads a text or secret from a file, without one line break at its end. KEY and
//!   KEY_file together are a problem.
//! - Relative paths, in the file, in the environment and in the defaults, mean the folder of the
//!   configuration file, or the current one when there is no file: a service that systemd starts has
//!   the root folder as its current one, which nobody means. Loaded paths are absolute.
//! - No message shows a secret or a URL that may hold a password.
//! \note Reads files, so it blocks as long as they do. No exception escapes. Any thread.
class ConfigurationLoader
{
public:
    //! \param environment of the process; tests give their own
    //! \param currentFolder where relative paths start when there is no configuration file
    explicit ConfigurationLoader(QProcessEnvironment environment, const QDir &currentFolder = QDir::current());

    //! \brief The file to read: \a named (from `--config`), else GATEHOUSE_CONFIG, else gatehouse.toml if it exists.
    //! \return empty when there is none; a file that was named is returned whether it exists or not
    [[nodiscard]] QString findFile(const QString &named) const;

    //! \param file what findFile() gave; empty reads the environment alone
    [[nodiscard]] LoadedConfiguration load(const QString &file) const;

private:
    QProcessEnvironment m_environment;
    QDir m_currentFolder;
};

} // namespace Gatehouse
