// SPDX-License-Identifier: MIT
#pragma once

#include "core/httpvalues.h"

//! A request with one header, or with these.
class RequestWith final : public Auth::RequestHeaders
{
public:
    using Header = Auth::HttpAnswer::Header;

    RequestWith() = default;
    RequestWith(const QByteArray &name, const QByteArray &value) : m_headers{{name, value}} {}
    explicit RequestWith(QList<Header> headers) : m_headers(std::move(headers)) {}

    [[nodiscard]] QByteArray header(QByteArrayView name) const override
    {
        for (const Header &header : m_headers) {
            if (name.compare(header.first, Qt::CaseInsensitive) == 0)
                return header.second;
        }
        return {};
    }

private:
    QList<Header> m_headers;
};
