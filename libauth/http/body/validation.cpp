// SPDX-License-Identifier: MIT
#include "http/body/validation_p.h"

#include "http/answers_p.h"

namespace Auth::Internal {

using namespace Qt::StringLiterals;

HttpAnswer ValidationErrors::answer() const
{
    QByteArray body = "{\"detail\":[";
    bool first = true;
    for (const ValidationError &error : m_errors) {
        if (!std::exchange(first, false))
            body += ',';
        body += "{\"type\":\"";
        body += error.type;
        body += "\",\"loc\":";
        JsonValue::array(error.loc).appendTo(body);
        body += ",\"msg\":";
        appendJsonString(body, error.msg);
        body += ",\"input\":";
        error.input.appendTo(body);
        if (!error.ctx.empty()) {
            body += ",\"ctx\":";
            JsonValue::object(error.ctx).appendTo(body);
        }
        body += '}';
    }
    return json(422, body + "]}");
}

BodyModel &BodyModel::add(const QString &name, Kind kind, Presence presence)
{
    m_entries.push_back({name, kind, presence, {}});
    return *this;
}

BodyModel &BodyModel::add(const UserField &field, Presence presence)
{
    m_entries.push_back({field.name, Kind::Own, presence, field});
    return *this;
}

tl::expected<QVariantMap, HttpAnswer> BodyModel::read(const JsonBody &body) const
{
    ValidationErrors errors;
    const bool isObject = body.kind == JsonBody::Kind::Json && body.value.isObject();
    if (m_form == Form::Object && body.kind == JsonBody::Kind::Absent) {
        errors.add({.type = "missing", .loc = {JsonValue("body")}, .msg = u"Field required"_s, .input = {}});
    } else if (m_form == Form::Object && !isObject) {
        errors.add({.type = "model_attributes_type",
                    .loc = {JsonValue("body")},
                    .msg = u"Input should be a valid dictionary or object to extract fields from"_s,
                    .input = body.value});
    } else {
        QVariantMap values;
        for (const Entry &entry : m_entries)
            readEntry(entry, isObject ? body.value.find(entry.name) : nullptr, body.value, values, errors);
        if (errors.isEmpty())
            return values;
    }
    return tl::unexpected(errors.answer());
}

void BodyModel::readEntry(const Entry &entry, const JsonValue *value, const JsonValue &whole, QVariantMap &values,
                          ValidationErrors &errors) const
{
    const std::vector<JsonValue> loc{JsonValue("body"), JsonValue(entry.name)};
    const bool missing = !value || (m_form == Form::Embedded && value->isNull());
    if (missing) {
        if (entry.presence == Presence::Required) {
            errors.add({.type = "missing",
                        .loc = loc,
                        .msg = u"Field required"_s,
                        .input = m_form == Form::Object ? whole : JsonValue()});
        }
        return;
    }
    if (value->isNull() && entry.presence == Presence::Optional) {
        if (entry.kind == Kind::Own)
            values.insert(entry.name, QVariant()); // an own column can be emptied
        return;
    }
    tl::expected<QVariant, Complaint> read;
    switch (entry.kind) {
    case Kind::Email: read = readEmail(*value); break;
    case Kind::Text: read = readText(*value); break;
    case Kind::Boolean: read = readBoolean(*value); break;
    case Kind::Own: read = readOwn(entry.field, *value); break;
    }
    if (read)
        values.insert(entry.name, *std::move(read));
    else
        errors.add({.type = read.error().type,
                    .loc = loc,
                    .msg = read.error().msg,
                    .input = *value,
                    .ctx = read.error().ctx});
}

} // namespace Auth::Internal
