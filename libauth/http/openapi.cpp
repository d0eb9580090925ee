// SPDX-License-Identifier: MIT
#include "http/openapi_p.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Auth::Internal {

using namespace Qt::StringLiterals;

namespace {

QJsonObject reference(const QString &schema)
{
    return {{u"$ref"_s, u"#/components/schemas/"_s + schema}};
}

QJsonObject content(const QString &mediaType, const QJsonObject &schema)
{
    return {{mediaType, QJsonObject{{u"schema"_s, schema}}}};
}

QJsonObject typed(const QString &type)
{
    return {{u"type"_s, type}};
}

QJsonObject nullable(const QString &type)
{
    return {{u"type"_s, QJsonArray{type, u"null"_s}}};
}

QJsonObject objectSchema(const QJsonObject &properties, const QJsonArray &required)
{
    QJsonObject schema{{u"type"_s, u"object"_s}, {u"properties"_s, properties}};
    if (!required.isEmpty())
        schema.insert(u"required"_s, required);
    return schema;
}

QString jsonType(const UserField &field)
{
    switch (field.type) {
    case UserField::Type::String: return u"string"_s;
    case UserField::Type::Integer: return u"integer"_s;
    case UserField::Type::Real: return u"number"_s;
    case UserField::Type::Boolean: return u"boolean"_s;
    }
    return u"string"_s;
}

QJsonObject fieldSchema(const UserField &field, bool mayBeNull)
{
    QJsonObject schema = mayBeNull ? nullable(jsonType(field)) : typed(jsonType(field));
    if (field.type == UserField::Type::String)
        schema.insert(u"maxLength"_s, field.length);
    return schema;
}

QJsonObject idSchema(const UserManagerSettings &settings)
{
    if (settings.ids->isNumeric())
        return typed(u"integer"_s);
    QJsonObject schema = typed(u"string"_s);
    if (dynamic_cast<const UuidScheme *>(settings.ids.get())) // not of an application's own
        schema.insert(u"format"_s, u"uuid"_s);
    return schema;
}

QJsonObject emailSchema()
{
    return {{u"type"_s, u"string"_s}, {u"format"_s, u"email"_s}};
}

void addFlags(QJsonObject &properties, const QJsonObject &schema)
{
    for (const QString &flag : {u"is_active"_s, u"is_superuser"_s, u"is_verified"_s})
        properties.insert(flag, schema);
}

QJsonObject userSchemas(const UserManagerSettings &settings)
{
    QJsonObject read{{u"id"_s, idSchema(settings)}, {u"email"_s, emailSchema()}};
    addFlags(read, typed(u"boolean"_s));
    QJsonObject create{{u"email"_s, emailSchema()}, {u"password"_s, typed(u"string"_s)}};
    addFlags(create, nullable(u"boolean"_s));
    QJsonObject update{
            {u"email"_s, QJsonObject{{u"type"_s, QJsonArray{u"string"_s, u"null"_s}}, {u"format"_s, u"email"_s}}},
            {u"password"_s, nullable(u"string"_s)}};
    addFlags(update, nullable(u"boolean"_s));
    QJsonArray readRequired{u"id"_s, u"email"_s, u"is_active"_s, u"is_superuser"_s, u"is_verified"_s};
    QJsonArray createRequired{u"email"_s, u"password"_s};
    for (const UserField &field : settings.fields) {
        read.insert(field.name, fieldSchema(field, true));
        readRequired << field.name;
        if (field.writable == UserField::Writable::Self) {
            create.insert(field.name, fieldSchema(field, !field.required));
            if (field.required)
                createRequired << field.name;
        }
        if (field.writable != UserField::Writable::Nobody)
            update.insert(field.name, fieldSchema(field, true));
    }
    QJsonObject all{{u"UserRead"_s, objectSchema(read, readRequired)},
                    {u"UserCreate"_s, objectSchema(create, createRequired)},
                    {u"UserUpdate"_s, objectSchema(update, {})}};
    if (settings.requireCurrentPassword) {
        update.insert(u"current_password"_s, nullable(u"string"_s));
        all.insert(u"OwnUserUpdate"_s, objectSchema(update, {}));
    }
    return all;
}

QJsonObject schemas(const UserManagerSettings &settings)
{
    QJsonObject all = userSchemas(settings);
    const auto texts = [](const QStringList &names) {
        QJsonObject properties;
        for (const QString &name : names)
            properties.insert(name, name == u"email"_s ? emailSchema() : typed(u"string"_s));
        return objectSchema(properties, QJsonArray::fromStringList(names));
    };
    all.insert(u"EmailBody"_s, texts({u"email"_s}));
    all.insert(u"TokenBody"_s, texts({u"token"_s}));
    all.insert(u"ResetPasswordBody"_s, texts({u"token"_s, u"password"_s}));
    all.insert(u"BearerResponse"_s, texts({u"access_token"_s, u"token_type"_s}));
    all.insert(u"OAuth2AuthorizeResponse"_s, texts({u"authorization_url"_s}));
    all.insert(u"Null"_s, typed(u"null"_s));
    const QJsonObject account =
            objectSchema({{u"id"_s, idSchema(settings)},
                          {u"oauth_name"_s, typed(u"string"_s)},
                          {u"account_id"_s, typed(u"string"_s)},
                          {u"account_email"_s, typed(u"string"_s)},
                          {u"expires_at"_s, nullable(u"integer"_s)}},
                         {u"id"_s, u"oauth_name"_s, u"account_id"_s, u"account_email"_s, u"expires_at"_s});
    all.insert(u"OAuthAccountList"_s, QJsonObject{{u"type"_s, u"array"_s}, {u"items"_s, account}});
    all.insert(u"UserPage"_s,
               objectSchema({{u"items"_s, QJsonObject{{u"type"_s, u"array"_s}, {u"items"_s, reference(u"UserRead"_s)}}},
                             {u"next"_s, nullable(u"string"_s)}},
                            {u"items"_s, u"next"_s}));
    all.insert(u"LoginForm"_s,
               objectSchema({{u"grant_type"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"pattern"_s, u"^password$"_s}}},
                             {u"username"_s, typed(u"string"_s)},
                             {u"password"_s, typed(u"string"_s)},
                             {u"scope"_s, typed(u"string"_s)},
                             {u"client_id"_s, typed(u"string"_s)},
                             {u"client_secret"_s, typed(u"string"_s)}},
                            {u"username"_s, u"password"_s}));
    const QJsonObject reason = objectSchema({{u"code"_s, typed(u"string"_s)}, {u"reason"_s, typed(u"string"_s)}},
                                            {u"code"_s, u"reason"_s});
    all.insert(u"ErrorModel"_s,
               objectSchema({{u"detail"_s, QJsonObject{{u"anyOf"_s, QJsonArray{typed(u"string"_s), reason}}}}},
                            {u"detail"_s}));
    const QJsonObject place{{u"anyOf"_s, QJsonArray{typed(u"string"_s), typed(u"integer"_s)}}};
    all.insert(u"ValidationError"_s,
               objectSchema({{u"loc"_s, QJsonObject{{u"type"_s, u"array"_s}, {u"items"_s, place}}},
                             {u"msg"_s, typed(u"string"_s)},
                             {u"type"_s, typed(u"string"_s)},
                             {u"input"_s, QJsonObject{}},
                             {u"ctx"_s, typed(u"object"_s)}},
                            {u"loc"_s, u"msg"_s, u"type"_s}));
    all.insert(u"HTTPValidationError"_s,
               objectSchema({{u"detail"_s,
                              QJsonObject{{u"type"_s, u"array"_s}, {u"items"_s, reference(u"ValidationError"_s)}}}},
                            {}));
    return all;
}

QString schemeName(const AuthenticationBackend &backend)
{
    return u"backend_"_s + backend.name;
}

QJsonObject securitySchemes(const Authenticator &authenticator, const Router &router)
{
    QJsonObject schemes;
    for (const AuthenticationBackend &backend : authenticator.backends()) {
        const Transport::SecurityScheme scheme = backend.transport->securityScheme();
        const QString name = QString::fromLatin1(scheme.parameterName);
        QJsonObject description{{u"type"_s, u"apiKey"_s}, {u"name"_s, name}};
        switch (scheme.kind) {
        case Transport::SecurityScheme::Kind::ApiKeyCookie: description.insert(u"in"_s, u"cookie"_s); break;
        case Transport::SecurityScheme::Kind::ApiKeyHeader: description.insert(u"in"_s, u"header"_s); break;
        case Transport::SecurityScheme::Kind::OAuth2Password: {
            const QByteArray login = "auth:" + backend.name.toUtf8() + ".login";
            QString tokenUrl = u"/"_s;
            for (const Router::Route &route : router.routes()) {
                if (route.description.operationId == login)
                    tokenUrl = route.pattern;
            }
            description = {{u"type"_s, u"oauth2"_s},
                           {u"flows"_s, QJsonObject{{u"password"_s, QJsonObject{{u"tokenUrl"_s, tokenUrl},
                                                                                {u"scopes"_s, QJsonObject{}}}}}}};
            break;
        }
        }
        schemes.insert(schemeName(backend), description);
    }
    return schemes;
}

QJsonArray parameters(const Router::Route &route)
{
    QJsonArray list;
    const qsizetype open = route.pattern.indexOf(u'{');
    if (open >= 0) {
        list << QJsonObject{{u"name"_s, route.pattern.mid(open + 1, route.pattern.indexOf(u'}') - open - 1)},
                            {u"in"_s, u"path"_s},
                            {u"required"_s, true},
                            {u"schema"_s, typed(u"string"_s)}};
    }
    for (const QByteArray &name : route.description.queryParameters)
        list << QJsonObject{
                {u"name"_s, QString::fromLatin1(name)}, {u"in"_s, u"query"_s}, {u"schema"_s, typed(u"string"_s)}};
    return list;
}

QJsonObject responses(const RouteDescription &description, bool isLimited)
{
    QJsonObject all;
    for (const RouteDescription::Response &response : description.responses) {
        QJsonObject one{{u"description"_s, QString::fromUtf8(response.description)}};
        if (!response.schema.isEmpty())
            one.insert(u"content"_s, content(u"application/json"_s, reference(QString::fromLatin1(response.schema))));
        all.insert(QString::number(response.status), one);
    }
    if (description.body != RouteDescription::Body::None || !description.queryParameters.isEmpty()) {
        all.insert(u"422"_s,
                   QJsonObject{{u"description"_s, u"Validation Error"_s},
                               {u"content"_s, content(u"application/json"_s, reference(u"HTTPValidationError"_s))}});
    }
    if (description.throttled && isLimited) {
        const QJsonObject seconds{{u"Retry-After"_s, QJsonObject{{u"description"_s, u"Seconds to wait."_s},
                                                                 {u"schema"_s, typed(u"integer"_s)}}}};
        all.insert(u"429"_s, QJsonObject{{u"description"_s, u"Too many attempts."_s},
                                         {u"headers"_s, seconds},
                                         {u"content"_s, content(u"application/json"_s, reference(u"ErrorModel"_s))}});
    }
    return all;
}

QJsonObject operation(const Router::Route &route, const Authenticator &authenticator, bool isLimited)
{
    const RouteDescription &description = route.description;
    QJsonObject object{{u"operationId"_s, QString::fromUtf8(description.operationId)},
                       {u"summary"_s, QString::fromUtf8(description.summary)},
                       {u"tags"_s, QJsonArray{QString::fromUtf8(description.tag)}},
                       {u"responses"_s, responses(description, isLimited)}};
    if (const QJsonArray list = parameters(route); !list.isEmpty())
        object.insert(u"parameters"_s, list);
    if (description.body != RouteDescription::Body::None) {
        const QString mediaType = description.body == RouteDescription::Body::LoginForm
                                          ? u"application/x-www-form-urlencoded"_s
                                          : u"application/json"_s;
        object.insert(u"requestBody"_s,
                      QJsonObject{{u"required"_s, true},
                                  {u"content"_s,
                                   content(mediaType, reference(QString::fromLatin1(description.bodySchema)))}});
    }
    if (description.authenticated) {
        QJsonArray anyOf;
        for (const AuthenticationBackend &backend : authenticator.backends())
            anyOf << QJsonObject{{schemeName(backend), QJsonArray()}};
        object.insert(u"security"_s, anyOf);
    }
    return object;
}

} // namespace

QByteArray openApiDocument(const Router &router, const Authenticator &authenticator,
                           const UserManagerSettings &settings, const QString &title, const QString &version)
{
    QJsonObject paths;
    for (const Router::Route &route : router.routes()) {
        if (route.description.operationId.isEmpty())
            continue;
        QJsonObject path = paths.value(route.pattern).toObject();
        path.insert(QString::fromLatin1(route.method.toLower()), operation(route, authenticator, settings.rateLimiter));
        paths.insert(route.pattern, path);
    }
    const QJsonObject document{
            {u"openapi"_s, u"3.1.0"_s},
            {u"info"_s, QJsonObject{{u"title"_s, title}, {u"version"_s, version}}},
            {u"paths"_s, paths},
            {u"components"_s, QJsonObject{{u"schemas"_s, schemas(settings)},
                                          {u"securitySchemes"_s, securitySchemes(authenticator, router)}}}};
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

} // namespace Auth::Internal
