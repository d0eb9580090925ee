// SPDX-License-Identifier: MIT
#pragma once

#include "mail/mailsentences.h"
#include "mail/mailtemplate.h"

#include <QMap>

namespace Gatehouse {

//! \brief The templates of all mails: files in the program, each of which a file of the operator can replace.
//!
//! For `reset` in German as HTML the first that is there counts: `reset.de.html` and `reset.html` in the operator's
//! folder, then `reset.html` in the program. docs/mail.md lists the files and their placeholders.
//! \note A value; any thread.
class MailTemplates
{
public:
    //! Reads all at once, so that a mistake shows before the first mail.
    //! \param folder of the operator; empty: there is none
    //! \return what is wrong with the files, a line each: `FILE:LINE:COLUMN: message`
    [[nodiscard]] static tl::expected<MailTemplates, QStringList> load(const QString &folder);

    [[nodiscard]] const MailTemplate &subject(MailKind kind, const QString &language) const;
    [[nodiscard]] const MailTemplate &text(MailKind kind, const QString &language) const;
    [[nodiscard]] const MailTemplate &html(MailKind kind, const QString &language) const;
    //! What stands around the others: with `{body}`.
    [[nodiscard]] const MailTemplate &textLayout(const QString &language) const;
    [[nodiscard]] const MailTemplate &htmlLayout(const QString &language) const;

    //! What can stand in the templates of \a kind.
    [[nodiscard]] static MailTemplate::Names namesFor(MailKind kind);

private:
    //! One of the files in the program: `reset.html`.
    struct File
    {
        QString name;      //!< `reset`
        QString extension; //!< `html`
        MailTemplate::Format format = MailTemplate::Format::Text;
        MailTemplate::Names names;
    };

    [[nodiscard]] static QList<File> files();
    void read(const File &file, const QString &path, const QString &key, QStringList &problems);
    void readBuiltIn(const File &file, QStringList &problems);
    void readFolder(const QString &folder, QStringList &problems);
    [[nodiscard]] const MailTemplate &find(const QString &name, const QString &language,
                                           const QString &extension) const;

    QMap<QString, MailTemplate> m_templates; //!< by the name of the file: `reset.de.html`
};

} // namespace Gatehouse
