// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace Gatehouse {

//! \brief Where something was said: a place in a file, or an environment variable.
struct Origin
{
    QString source; //!< the file as it was named, or the variable
    int line = 0;   //!< from 1; 0: the source as a whole
    int column = 0; //!< from 1

    //! `FILE:LINE:COLUMN`, or the source alone.
    [[nodiscard]] QString toString() const;
};

//! \brief Collects what is wrong with a configuration and where each value came from, so that one run tells everything.
//!
//! Values are named by their place in the configuration: `server.port`, `backend[0].name`, `backend[0]`.
//! \note Used by one thread, while a configuration is loaded.
class ConfigurationReport
{
public:
    //! \param whole the origin of problems that have no better one
    explicit ConfigurationReport(Origin whole) : m_whole(std::move(whole)) {}

    //! Whether anyone gave \a name a value; else it has its default.
    [[nodiscard]] bool isGiven(const QString &name) const { return m_origins.contains(name); }
    [[nodiscard]] bool isEmpty() const { return m_problems.isEmpty(); }
    //! Each as `ORIGIN: message`: those of the file in its order, then those of the environment.
    [[nodiscard]] QStringList problems() const;

    void setOrigin(const QString &name, const Origin &origin) { m_origins.insert(name, origin); }
    //! Something that is no value of a known key.
    void reject(const Origin &origin, const QString &message) { m_problems.append({origin, message}); }
    //! The value of \a name cannot be; complaints that involve it are dropped from now on.
    void rejectValue(const QString &name, const QString &message);
    //! \brief Values that do not go together.
    //!
    //! Stands where the first one that was given stands. Says nothing when one of \a names was
    //! rejected already: the complaint could be a mere consequence.
    void complain(const QStringList &names, const QString &message);

private:
    struct Problem
    {
        Origin origin;
        QString message;
    };

    [[nodiscard]] Origin originOf(const QStringList &names) const;

    Origin m_whole;
    QHash<QString, Origin> m_origins;
    QSet<QString> m_rejected;
    QList<Problem> m_problems;
};

} // namespace Gatehouse
