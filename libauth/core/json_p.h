// SPDX-License-Identifier: MIT
#pragma once

#include "core/export_p.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <optional>
#include <utility>
#include <vector>

namespace Auth::Internal {

//! \brief A JSON value (RFC 8259) that keeps what QJsonValue loses.
//!
//! Numbers keep their text (1 stays apart from 1.0, and no digit is lost), objects keep the order of
//! their keys, and a lone surrogate can be told. Answers echo what the client sent, so all of it matters.
class GATEHOUSE_AUTH_INTERNAL_EXPORT JsonValue
{
public:
    enum class Type : quint8 { Null, Bool, Number, String, Array, Object };
    using Member = std::pair<QString, JsonValue>;

    JsonValue() = default;
    explicit JsonValue(bool value) : m_type(Type::Bool), m_bool(value) {}
    explicit JsonValue(qint64 value) : m_type(Type::Number), m_number(QByteArray::number(value)) {}
    explicit JsonValue(int value) : JsonValue(qint64(value)) {}
    explicit JsonValue(double value);
    explicit JsonValue(QString value) : m_type(Type::String), m_string(std::move(value)) {}
    explicit JsonValue(const char *value) : JsonValue(QString::fromUtf8(value)) {}
    //! \a text as it stands in JSON, for example `1`, `1.50`, `-2e9`; it is not checked.
    static JsonValue number(QByteArray text);
    static JsonValue array(std::vector<JsonValue> elements = {});
    static JsonValue object(std::vector<Member> members = {});

    [[nodiscard]] Type type() const noexcept { return m_type; }
    [[nodiscard]] bool isNull() const noexcept { return m_type == Type::Null; }
    [[nodiscard]] bool isString() const noexcept { return m_type == Type::String; }
    [[nodiscard]] bool isObject() const noexcept { return m_type == Type::Object; }
    [[nodiscard]] bool isArray() const noexcept { return m_type == Type::Array; }
    [[nodiscard]] bool isNumber() const noexcept { return m_type == Type::Number; }
    [[nodiscard]] bool isBool() const noexcept { return m_type == Type::Bool; }
    //! A number written without fraction and exponent.
    [[nodiscard]] bool isInteger() const noexcept;

    [[nodiscard]] bool toBool() const noexcept { return m_bool; }
    [[nodiscard]] const QString &toString() const noexcept { return m_string; }
    [[nodiscard]] const QByteArray &numberText() const noexcept { return m_number; }
    [[nodiscard]] double toDouble() const; //!< infinity for an integer beyond every double
    //! Nothing when this is no integer or does not fit into 64 bits.
    [[nodiscard]] std::optional<qint64> toInteger() const;
    [[nodiscard]] const std::vector<JsonValue> &elements() const noexcept { return m_elements; }
    [[nodiscard]] const std::vector<Member> &members() const noexcept { return m_members; }
    //! The member's value, or nullptr when this is no object or has no such key.
    [[nodiscard]] const JsonValue *find(QStringView key) const noexcept;

    void append(JsonValue element) { m_elements.push_back(std::move(element)); }
    //! Replaces the value of an existing key, keeping its place; else appends.
    void insert(const QString &key, JsonValue value);

    //! Compact UTF-8: no blanks, nothing escaped that need not be.
    [[nodiscard]] QByteArray toJson() const;
    void appendTo(QByteArray &out) const;

    friend GATEHOUSE_AUTH_INTERNAL_EXPORT bool operator==(const JsonValue &a, const JsonValue &b) = default;

private:
    Type m_type = Type::Null;
    bool m_bool = false;
    QByteArray m_number;
    QString m_string;
    std::vector<JsonValue> m_elements;
    std::vector<Member> m_members;
};

//! Appends \a text as a JSON string with its quotes.
GATEHOUSE_AUTH_INTERNAL_EXPORT void appendJsonString(QByteArray &out, QStringView text);

struct JsonError
{
    enum class Kind : quint8 {
        Syntax,   //!< `position` and `message` are those of CPython 3.13's json module
        Encoding, //!< no valid UTF-8
        TooDeep,  //!< more than maximumDepth levels, or a number of absurd length
    };
    Kind kind = Kind::Syntax;
    qsizetype position = 0; //!< in Unicode code points from the start
    QByteArray message;
};

struct JsonOptions
{
    bool refuseDuplicateKeys = false; //!< RFC 7519, section 4; otherwise the last one wins
    int maximumDepth = 1000;          //!< levels of arrays and objects
};

//! \brief Reads one JSON text: UTF-8, with or without a byte order mark; never throws, never recurses deeper than
//! asked. NaN, Infinity and numbers beyond a double are syntax errors.
[[nodiscard]] GATEHOUSE_AUTH_INTERNAL_EXPORT tl::expected<JsonValue, JsonError> parseJson(QByteArrayView text,
                                                                                          JsonOptions options = {});

} // namespace Auth::Internal
