// SPDX-License-Identifier: MIT
#include "mail/mailtemplates.h"

#include "configuration/suggestion.h"
#include "mail/maillanguage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

// In a static library resources register themselves only when asked to; outside of any namespace.
static void registerTemplates()
{
    Q_INIT_RESOURCE(mailtemplates);
}

namespace Gatehouse {

using namespace Qt::StringLiterals;
using Format = MailTemplate::Format;

namespace {

constexpr qint64 largestFile = 256 * 1024; // bytes; some mail programs cut mails off at 100 KiB already

const QString layoutName = u"layout"_s;

bool isTemplateName(const QString &name)
{
    return name.endsWith(u".html"_s) || name.endsWith(u".txt"_s) || name.endsWith(u".subject"_s);
}

tl::expected<QString, QString> readText(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return tl::unexpected(u"is not a file"_s);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(u"cannot be read: %1"_s.arg(file.errorString()));
    if (file.size() > largestFile)
        return tl::unexpected(u"is larger than 256 KiB"_s);
    QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return tl::unexpected(u"cannot be read: %1"_s.arg(file.errorString()));
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return tl::unexpected(u"is not UTF-8"_s);
    return text.remove(u'\r');
}

//! What could be meant by \a entry.
QString hintFor(const QString &entry, const QStringList &names)
{
    const bool isOtherLanguage = names.contains(entry.section(u'.', 0, 0) + u'.' + entry.section(u'.', -1));
    if (isOtherLanguage)
        return u"the languages are "_s + alternatives(mailLanguages());
    const QString near = closestWord(entry, names);
    return near.isEmpty() ? u"see docs/mail.md"_s : u"did you mean %1?"_s.arg(near);
}

QStringList namesOf(const QList<MailSentence> &sentences)
{
    QStringList names;
    for (const MailSentence &sentence : sentences)
        names << sentence.name;
    return names;
}

} // namespace

MailTemplate::Names MailTemplates::namesFor(MailKind kind)
{
    MailTemplate::Names names;
    names.plain = namesOf(sentencesOf(kind)) + namesOf(commonSentences()) +
                  QStringList{u"service"_s, u"recipient"_s, u"language"_s, u"direction"_s, u"time"_s};
    names.urls = {u"public_url"_s};
    switch (kind) {
    case MailKind::Verify:
    case MailKind::ConfirmNewEmail:
    case MailKind::Reset: names.urls << u"link"_s; break;
    case MailKind::EmailChanged: names.plain << u"new_email"_s; break;
    case MailKind::NewLogin: names.plain << u"client_address"_s << u"user_agent"_s; break;
    case MailKind::PasswordChanged:
    case MailKind::AlreadyRegistered:
    case MailKind::Test: break;
    }
    return names;
}

QList<MailTemplates::File> MailTemplates::files()
{
    QList<File> files;
    for (const MailKind kind : mailKinds()) {
        MailTemplate::Names names = namesFor(kind);
        files << File{mailKindName(kind), u"subject"_s, Format::Header, names};
        if (names.urls.contains(u"link"_s)) // a mail without it is of no use
            names.required << u"link"_s;
        files << File{mailKindName(kind), u"txt"_s, Format::Text, names};
        files << File{mailKindName(kind), u"html"_s, Format::Html, names};
    }
    MailTemplate::Names names = namesFor(MailKind::Test); // what all have
    names.markup << u"body"_s;
    names.required << u"body"_s;
    files << File{layoutName, u"txt"_s, Format::Text, names} << File{layoutName, u"html"_s, Format::Html, names};
    return files;
}

tl::expected<MailTemplates, QStringList> MailTemplates::load(const QString &folder)
{
    registerTemplates();
    MailTemplates templates;
    QStringList problems;
    for (const File &file : files())
        templates.readBuiltIn(file, problems);
    if (!folder.isEmpty())
        templates.readFolder(folder, problems);
    if (!problems.isEmpty())
        return tl::unexpected(problems);
    return templates;
}

void MailTemplates::readBuiltIn(const File &file, QStringList &problems)
{
    const QString name = file.name + u'.' + file.extension;
    read(file, u":/mail/templates/"_s + name, name, problems);
}

void MailTemplates::read(const File &file, const QString &path, const QString &key, QStringList &problems)
{
    const auto text = readText(path);
    if (!text) {
        problems << u"%1: %2"_s.arg(path, text.error());
        return;
    }
    auto parsed = MailTemplate::parse(*text, file.format, file.names);
    if (parsed)
        m_templates.insert(key, *std::move(parsed));
    else
        problems << u"%1:%2:%3: %4"_s.arg(path)
                            .arg(parsed.error().line)
                            .arg(parsed.error().column)
                            .arg(parsed.error().message);
}

void MailTemplates::readFolder(const QString &folder, QStringList &problems)
{
    const QDir directory(folder);
    if (!directory.exists() || !directory.isReadable()) {
        problems << u"%1: is no folder that can be read"_s.arg(folder);
        return;
    }
    QMap<QString, File> byName; // in order: of words that are equally near, always the same is meant
    for (const File &file : files()) {
        byName.insert(file.name + u'.' + file.extension, file);
        for (const QString &language : mailLanguages())
            byName.insert(file.name + u'.' + language + u'.' + file.extension, file);
    }
    const QStringList entries = directory.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &entry : entries) {
        const QString path = directory.filePath(entry);
        const auto file = byName.constFind(entry);
        if (file != byName.constEnd())
            read(*file, path, entry == file->name + u'.' + file->extension ? u"own/"_s + entry : entry, problems);
        else if (isTemplateName(entry)) // a slip of the pen must not mean that nothing changes
            problems << u"%1: is no template; %2"_s.arg(path, hintFor(entry, byName.keys()));
    }
}

const MailTemplate &MailTemplates::find(const QString &name, const QString &language, const QString &extension) const
{
    for (const QString &key :
         {name + u'.' + language + u'.' + extension, u"own/"_s + name + u'.' + extension, name + u'.' + extension}) {
        if (const auto found = m_templates.constFind(key); found != m_templates.constEnd())
            return *found;
    }
    static const MailTemplate none;
    return none;
}

const MailTemplate &MailTemplates::subject(MailKind kind, const QString &language) const
{
    return find(mailKindName(kind), language, u"subject"_s);
}

const MailTemplate &MailTemplates::text(MailKind kind, const QString &language) const
{
    return find(mailKindName(kind), language, u"txt"_s);
}

const MailTemplate &MailTemplates::html(MailKind kind, const QString &language) const
{
    return find(mailKindName(kind), language, u"html"_s);
}

const MailTemplate &MailTemplates::textLayout(const QString &language) const
{
    return find(layoutName, language, u"txt"_s);
}

const MailTemplate &MailTemplates::htmlLayout(const QString &language) const
{
    return find(layoutName, language, u"html"_s);
}

} // namespace Gatehouse
