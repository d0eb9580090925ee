// SPDX-License-Identifier: MIT
#pragma once

#include "core/export_p.h"
#include "core/httpvalues.h"
#include "core/json_p.h"
#include "core/user.h"
#include "core/userfield.h"
#include "http/body/jsonbody_p.h"

#include <vector>

namespace Auth::Internal {

//! One complaint of a 422 answer, in pydantic's words.
struct ValidationError
{
    const char *type;
    std::vector<JsonValue> loc;
    QString msg;
    JsonValue input;
    std::vector<JsonValue::Member> ctx = {}; //!< left out when empty
};

//! \brief Collects all complaints about a request, so that the client learns of them at once.
class ValidationErrors
{
public:
    void add(ValidationError error) { m_errors.push_back(std::move(error)); }
    [[nodiscard]] bool isEmpty() const noexcept { return m_errors.empty(); }
    //! 422 with `{"detail":[{"type","loc","msg","input"},…]}`
    [[nodiscard]] HttpAnswer answer() const;

private:
    std::vector<ValidationError> m_errors;
};

//! \brief What a body may hold: the fields of a pydantic model, in its order.
class GATEHOUSE_HTTP_TEST_EXPORT BodyModel
{
public:
    enum class Kind : quint8 {
        Email,   //!< EmailStr
        Text,    //!< str
        Boolean, //!< bool, with pydantic's lax words: "yes", 1, "off", …
        Own,     //!< an application's own UserField
    };
    enum class Presence : quint8 {
        Required, //!< missing and null are complaints
        Optional, //!< null is a value: "as it is"
    };
    //! How the fields stand in the body, which decides how FastAPI words its complaints.
    enum class Form : quint8 {
        Object,   //!< one model is the body: missing fields show the whole body as input
        Embedded, //!< single parameters with embed=True: anything but an object counts as empty
    };

    explicit BodyModel(Form form) : m_form(form) {}
    BodyModel &add(const QString &name, Kind kind, Presence presence);
    BodyModel &add(const UserField &field, Presence presence);

    //! The checked values by name, without those that were missing or null; or the 422 answer.
    [[nodiscard]] tl::expected<QVariantMap, HttpAnswer> read(const JsonBody &body) const;

private:
    struct Entry
    {
        QString name;
        Kind kind;
        Presence presence;
        UserField field;
    };
    void readEntry(const Entry &entry, const JsonValue *value, const JsonValue &whole, QVariantMap &values,
                   ValidationErrors &errors) const;

    const Form m_form;
    std::vector<Entry> m_entries;
};

//! A complaint without loc and input: what pydantic says of one value.
struct Complaint
{
    const char *type;
    QString msg;
    std::vector<JsonValue::Member> ctx = {};
};

[[nodiscard]] tl::expected<QVariant, Complaint> readText(const JsonValue &value);
[[nodiscard]] tl::expected<QVariant, Complaint> readEmail(const JsonValue &value);
[[nodiscard]] tl::expected<QVariant, Complaint> readBoolean(const JsonValue &value);
[[nodiscard]] tl::expected<QVariant, Complaint> readInteger(const JsonValue &value);
[[nodiscard]] tl::expected<QVariant, Complaint> readReal(const JsonValue &value);
[[nodiscard]] tl::expected<QVariant, Complaint> readOwn(const UserField &field, const JsonValue &value);

} // namespace Auth::Internal
