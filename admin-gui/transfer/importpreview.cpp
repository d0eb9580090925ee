// SPDX-License-Identifier: MIT
#include "transfer/importpreview.h"

#include "transfer/fileimport.h"

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsOfPreview = 20;

//! `E-Mail Address` is `emailaddress`.
QString letters(const QString &name)
{
    QString kept;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            kept += c.toLower();
    }
    return kept;
}

//! By what names other programs have the same.
const QHash<QString, QString> &otherNames()
{
    static const QHash<QString, QString> names{
            {u"mail"_s, u"email"_s},
            {u"emailaddress"_s, u"email"_s},
            {u"userid"_s, u"id"_s},
            {u"uuid"_s, u"id"_s},
            {u"passwordhash"_s, u"hashed_password"_s},
            {u"encryptedpassword"_s, u"hashed_password"_s},
            {u"active"_s, u"is_active"_s},
            {u"enabled"_s, u"is_active"_s},
            {u"superuser"_s, u"is_superuser"_s},
            {u"verified"_s, u"is_verified"_s},
            {u"emailverified"_s, u"is_verified"_s},
    };
    return names;
}

} // namespace

QStringList importTargets(const Auth::UserManagerSettings &settings)
{
    QStringList targets{u"email"_s, u"id"_s, u"hashed_password"_s, u"is_active"_s, u"is_superuser"_s, u"is_verified"_s};
    for (const Auth::UserField &field : settings.fields)
        targets << field.name;
    return targets;
}

QString likelyMeaning(const QString &name, const QStringList &targets)
{
    if (targets.contains(name))
        return name;
    const QString wanted = letters(name);
    for (const QString &target : targets) {
        if (letters(target) == wanted)
            return target;
    }
    return otherNames().value(wanted);
}

ImportPreview::Format formatOfFile(const QString &path)
{
    const bool isJson =
            path.endsWith(u".jsonl"_s, Qt::CaseInsensitive) || path.endsWith(u".ndjson"_s, Qt::CaseInsensitive);
    return isJson ? ImportPreview::Format::JsonLines : ImportPreview::Format::Csv;
}

Auth::Result<ImportPreview> previewOf(const QString &path, ImportPreview::Format format,
                                      const QHash<QString, QString> &meanings,
                                      const Auth::UserManagerSettings &settings)
{
    Gatehouse::ImportSource source;
    if (auto opened = source.open(path, format); !opened)
        return Auth::failure(opened.error());
    if (auto begun = source.reader->begin(); !begun)
        return Auth::failure(begun.error());
    std::vector<Gatehouse::Record> records;
    ImportPreview preview;
    preview.columns = source.reader->columns();
    while (qsizetype(records.size()) < rowsOfPreview) {
        auto record = source.reader->next();
        if (!record)
            break;
        for (const auto &[name, value] : record->values) {
            if (!preview.columns.contains(name)) // each line of JSON names its own
                preview.columns << name;
        }
        records.push_back(*std::move(record));
    }
    if (!source.reader->error().isEmpty())
        return source.unreadable(source.reader->error());
    const QStringList targets = importTargets(settings);
    for (const QString &column : std::as_const(preview.columns)) {
        const QString likely = likelyMeaning(column, targets);
        const bool isFree =
                std::find(preview.meanings.begin(), preview.meanings.end(), likely) == preview.meanings.end();
        preview.meanings.insert(column, meanings.value(column, isFree ? likely : QString()));
    }
    const Gatehouse::UserRecords users(settings, source.reader->isTextual(), true, preview.meanings);
    if (auto checked = users.checkColumns(preview.columns); !checked)
        preview.problem = checked.error().reason;
    for (const Gatehouse::Record &record : records)
        preview.rows << users.read(record);
    return preview;
}

} // namespace GatehouseAdmin
