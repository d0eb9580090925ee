// SPDX-License-Identifier: MIT
#pragma once

#include "oauth/httpfetcher.h"

#include <QHash>
#include <QMutex>

#include <functional>

//! \brief A provider made of recorded answers, by address without query. What has none is answered with 404.
class RecordedFetcher final : public Auth::HttpFetcher
{
public:
    using Answer = std::function<Auth::Result<Auth::FetchedAnswer>(const Auth::HttpCall &)>;

    void answer(const QString &url, const QByteArray &json, int status = 200,
                const QByteArray &contentType = "application/json")
    {
        answer(url, [=](const Auth::HttpCall &) { return Auth::FetchedAnswer{status, contentType, json}; });
    }
    void answer(const QString &url, Answer answer) { m_answers.insert(url, std::move(answer)); }

    Auth::Result<Auth::FetchedAnswer> fetch(const Auth::HttpCall &call, QDeadlineTimer) override
    {
        const QMutexLocker lock(&m_mutex);
        calls << call;
        const auto found = m_answers.constFind(call.url.toString(QUrl::RemoveQuery));
        return found == m_answers.constEnd() ? Auth::FetchedAnswer{404, "text/plain", "nothing"} : (*found)(call);
    }

    //! How often an address was asked for.
    [[nodiscard]] qsizetype count(const QString &url) const
    {
        return std::count_if(calls.begin(), calls.end(),
                             [&](const Auth::HttpCall &call) { return call.url.toString(QUrl::RemoveQuery) == url; });
    }
    //! The form of the last call.
    [[nodiscard]] QByteArrayList lastForm() const { return calls.last().body.split('&'); }
    [[nodiscard]] QByteArray lastHeader(QByteArrayView name) const
    {
        for (const auto &[key, value] : calls.last().headers) {
            if (name == key)
                return value;
        }
        return {};
    }

    QList<Auth::HttpCall> calls;

private:
    QMutex m_mutex;
    QHash<QString, Answer> m_answers;
};
