// SPDX-License-Identifier: MIT
#pragma once

#include "mail/mailsender.h"
#include "support/outboxbench.h"
#include "support/results.h"

#include <QLoggingCategory>

//! A sender of mails over an outbox, with a transport and a clock that are the test's.
namespace MailSenderBench {

using namespace Auth;
using namespace Gatehouse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Notice::Kind;
using State = OutboxEntry::State;
using Answer = MailTransport::Answer;
using Verdict = Answer::Verdict;

inline const QString ada = u"ada@example.org"_s;

//! What a transport was given, and what it is to say. Any thread.
struct Post
{
    std::function<Answer(const OutgoingMail &)> answer = [](const OutgoingMail &) {
        return Answer{Verdict::Accepted, u"250 OK"_s};
    };
    QMutex mutex;
    QList<OutgoingMail> mails;
    MailTransport::MayGoOn mayGoOn; // of the delivery that is under way
    int rests = 0;

    [[nodiscard]] qsizetype count()
    {
        const QMutexLocker lock(&mutex);
        return mails.size();
    }
};

class PostTransport final : public MailTransport
{
public:
    explicit PostTransport(Post &post) : m_post(post) {}

    Answer deliver(const OutgoingMail &mail, const MayGoOn &mayGoOn) override
    {
        {
            const QMutexLocker lock(&m_post.mutex);
            m_post.mails << mail;
            m_post.mayGoOn = mayGoOn;
        }
        return m_post.answer(mail);
    }
    void rest() override { ++m_post.rests; }

private:
    Post &m_post;
};

struct Bench : OutboxBench
{
    explicit Bench(MailSender::Settings adjusted = {}) : settings(adjusted)
    {
        settings.clock = &clock;
        settings.lease = 10s;
        settings.pause = 0ms; // the clock stands still
        if (!settings.random)
            settings.random = [] {
                return 0.0;
            };
        sender = makeSender();
    }

    [[nodiscard]] std::unique_ptr<MailSender> makeSender()
    {
        return std::make_unique<MailSender>(manager, outbox, *MailTexts::create({}, u"https://example.org"_s),
                                            std::make_unique<PostTransport>(post), settings,
                                            [this](bool delivered) { observed << delivered; });
    }
    //! A notice that needs nothing but an address.
    QString enqueue(const QString &recipient = ada, Kind kind = Kind::PasswordChanged)
    {
        Notice notice;
        notice.kind = kind;
        notice.recipient = recipient;
        return outbox.enqueue(notice).value_or(QString());
    }
    OutboxEntry entry(const QString &id) { return outbox.get(id).value_or(OutboxEntry()); }

    MailSender::Settings settings;
    Post post;
    QList<bool> observed;
    std::unique_ptr<MailSender> sender;
};

} // namespace MailSenderBench
