// SPDX-License-Identifier: MIT
#include "manager/throttle_p.h"

#include "core/emailaddress.h"
#include "core/logging_p.h"
#include "crypto/mac.h"
#include "manager/loginplace_p.h"

#include <QHostAddress>

#include <algorithm>

namespace Auth {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QString nameOf(ThrottleLimit limit)
{
    switch (limit) {
    case ThrottleLimit::LoginFailuresPerAccount: return u"login_failures_per_account"_s;
    case ThrottleLimit::LoginFailuresPerKnownPlace: return u"login_failures_per_known_place"_s;
    case ThrottleLimit::LoginFailuresPerAddress: return u"login_failures_per_address"_s;
    case ThrottleLimit::RegistrationsPerAddress: return u"registrations_per_address"_s;
    case ThrottleLimit::MailsPerRecipient: return u"mails_per_recipient"_s;
    case ThrottleLimit::MailsPerAddress: return u"mails_per_address"_s;
    }
    return {};
}

namespace Internal {

namespace {

constexpr std::chrono::microseconds placeLifetime = 30 * 24h; // since the last login from there
constexpr std::chrono::microseconds placePrecision = 24h;     // so that few logins write

Error tooMany(std::chrono::microseconds wait)
{
    Error error(Error::TooManyAttempts, u"Too many attempts: try again later."_s);
    error.retryAfter = std::max(std::chrono::ceil<std::chrono::seconds>(wait), 1s);
    return error;
}

//! What a mail is about: who has one kind sent until no more are, has not silenced the others.
const char *mailGroup(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::VerifyEmail:
    case Notice::Kind::AlreadyRegistered: return "mail-registration"; // either, and nobody knows which
    case Notice::Kind::VerifyRequested: return "mail-verify";
    case Notice::Kind::ResetPassword:
    case Notice::Kind::ResetRequested: return "mail-reset";
    case Notice::Kind::ConfirmNewEmail: return "mail-new-email";
    case Notice::Kind::PasswordChanged:
    case Notice::Kind::EmailChanged:
    case Notice::Kind::NewLogin: break;
    }
    return "mail";
}

} // namespace

struct Throttle::Cost
{
    ThrottleLimit limit = ThrottleLimit::LoginFailuresPerAccount;
    RateLimiter::Draw draw;
};

QString accountName(const QString &email)
{
    // Databases compare by collations of their own; whoever finds a spelling that matches there and is another one
    // here has as many guesses again. What is longer is nobody's, and would take its time.
    const QString apart = email.left(maximumEmailLength).normalized(QString::NormalizationForm_KD);
    QString name;
    for (const QChar c : apart) {
        if (!c.isMark())
            name += c;
    }
    return name.toUpper().toCaseFolded().trimmed(); // the former makes two letters of a sharp s, the latter does not
}

QString countedAddress(const QString &clientAddress)
{
    constexpr int ipv6Bits = 64;
    const QHostAddress address(clientAddress);
    if (address.isNull())
        return clientAddress;
    bool isIpv4 = false;
    if (const quint32 ipv4 = address.toIPv4Address(&isIpv4); isIpv4)
        return QHostAddress(ipv4).toString();
    Q_IPV6ADDR bytes = address.toIPv6Address();
    std::fill(bytes.c + ipv6Bits / 8, std::end(bytes.c), quint8(0));
    return u"%1/%2"_s.arg(QHostAddress(bytes).toString()).arg(ipv6Bits);
}

Throttle::Throttle(RateLimiter *limiter, const ThrottleLimits &limits, const Secret &key, const Clock &clock,
                   Observer observer)
    : m_limiter(limiter), m_limits(limits), m_key(key), m_clock(clock), m_observer(std::move(observer))
{}

// A keyed hash: whoever reads the store learns no address, and cannot try some.
QByteArray Throttle::keyOf(const char *what, const QString &name) const
{
    return hmacSha256(m_key, QByteArray("gatehouse:throttle:") + what + '\n' + name.toUtf8())
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

void Throttle::add(Costs &costs, ThrottleLimit limit, const ThrottleRate &rate, const char *what,
                   const QString &name) const
{
    if (rate.isLimited() && !name.isEmpty())
        costs << Cost{limit, {.key = keyOf(what, name), .bucket = rate.bucket()}};
}

Throttle::Draws Throttle::drawsOf(const Costs &costs)
{
    Draws draws;
    for (const Cost &cost : costs)
        draws << cost.draw;
    return draws;
}

// ---- logins

Throttle::Costs Throttle::loginCosts(const QString &account, const RequestContext &context, bool isKnown) const
{
    Costs costs;
    if (isKnown) { // and nothing else: what others do, from the same address or from anywhere, does not count
        add(costs, ThrottleLimit::LoginFailuresPerKnownPlace, m_limits.loginFailuresPerKnownPlace, "login-place",
            account + u'\n' + networkOf(context.clientAddress));
        return costs;
    }
    // Also for no address at all: a NUL is in none.
    add(costs, ThrottleLimit::LoginFailuresPerAccount, m_limits.loginFailuresPerAccount, "login-account",
        account.isEmpty() ? QString(QChar::Null) : account);
    add(costs, ThrottleLimit::LoginFailuresPerAddress, m_limits.loginFailuresPerAddress, "login-address",
        countedAddress(context.clientAddress));
    return costs;
}

// That somebody came from there is one more bucket: of one token, which was taken, and comes back when the place is
// forgotten. So it is kept where the others are, by the address that is typed and not by user, and purged with them.
RateLimiter::Draw Throttle::placeMark(const QString &account, const RequestContext &context) const
{
    return {.key = keyOf("known-place", account + u'\n' + networkOf(context.clientAddress)),
            .bucket = {.capacity = 1, .interval = placeLifetime}};
}

//! For how long a place will be known; 0: it is not.
Result<std::chrono::microseconds> Throttle::timeKnown(const QString &account, const RequestContext &context) const
{
    if (context.clientAddress.isEmpty())
        return std::chrono::microseconds(0);
    const auto mark = m_limiter->peek({placeMark(account, context)}, now());
    if (!mark)
        return failure(mark.error());
    return mark->isAllowed ? std::chrono::microseconds(0) : mark->wait;
}

void Throttle::markPlace(const QString &account, const RequestContext &context) const
{
    if (context.clientAddress.isEmpty())
        return;
    const RateLimiter::Draw mark = placeMark(account, context);
    // Filled first, or it could not be taken anew; in between it is a place like any other, which harms nobody.
    auto done = m_limiter->reset(mark.key);
    if (done) {
        if (const auto taken = m_limiter->take({mark}, now()); !taken)
            done = failure(taken.error());
    }
    if (!done)
        qCWarning(lcThrottle).noquote() << "a place is not remembered:" << done.error().reason << done.error().detail;
}

Result<Throttle::Draws> Throttle::takeLogin(const QString &email, const RequestContext &context) const
{
    if (!m_limiter)
        return Draws();
    const QString account = accountName(email);
    const auto known = timeKnown(account, context);
    if (!known)
        return failure(known.error());
    return pay(loginCosts(account, context, known->count() > 0), context);
}

void Throttle::forgiveLogin(const QString &email, const RequestContext &context) const
{
    if (!m_limiter)
        return;
    const QString account = accountName(email);
    const auto known = timeKnown(account, context);
    const bool isKnown = known && known->count() > 0;
    Draws paid;
    for (const Cost &cost : loginCosts(account, context, isKnown)) {
        // NIST SP 800-63B, section 5.2.2: a success ends the count of this user from this place. Not that of an
        // account or address: whoever has an account of his own would guess at others for ever.
        if (cost.limit != ThrottleLimit::LoginFailuresPerKnownPlace)
            paid << cost.draw;
        else if (const auto done = m_limiter->reset(cost.draw.key); !done)
            qCWarning(lcThrottle).noquote() << "a login still counts:" << done.error().reason << done.error().detail;
    }
    refund(paid);
    if (!known || *known < placeLifetime - placePrecision)
        markPlace(account, context);
}

void Throttle::rememberPlace(const QString &email, const RequestContext &context) const
{
    if (m_limiter)
        markPlace(accountName(email), context);
}

Result<std::chrono::microseconds> Throttle::loginWait(const QString &email) const
{
    const Draws draws = drawsOf(loginCosts(accountName(email), {}, false)); // without an address, the account's alone
    if (!m_limiter || draws.isEmpty())
        return std::chrono::microseconds(0);
    const auto verdict = m_limiter->peek(draws, now());
    if (!verdict)
        return failure(verdict.error());
    return verdict->isAllowed ? std::chrono::microseconds(0) : verdict->wait;
}

// Apart from passwords: codes cannot be guessed, they only cost, and one kind of attack shall not lock out both.
Throttle::Costs Throttle::providerLoginCosts(const RequestContext &context) const
{
    Costs costs;
    add(costs, ThrottleLimit::LoginFailuresPerAddress, m_limits.loginFailuresPerAddress, "provider-login-address",
        countedAddress(context.clientAddress));
    return costs;
}

Result<Throttle::Draws> Throttle::takeProviderLogin(const RequestContext &context) const
{
    return pay(providerLoginCosts(context), context);
}

void Throttle::forgiveProviderLogin(const RequestContext &context) const
{
    refund(drawsOf(providerLoginCosts(context)));
}

Result<Throttle::Draws> Throttle::takePasswordProof(const UserId &user, const RequestContext &context) const
{
    Costs costs;
    add(costs, ThrottleLimit::LoginFailuresPerAccount, m_limits.loginFailuresPerAccount, "password-proof",
        user.toString());
    return pay(costs, context);
}

// ---- what costs something without a password

Result<void> Throttle::takeRegistration(const RequestContext &context) const
{
    Costs costs;
    add(costs, ThrottleLimit::RegistrationsPerAddress, m_limits.registrationsPerAddress, "registration",
        countedAddress(context.clientAddress));
    const auto paid = pay(costs, context);
    return paid ? Result<void>() : failure(paid.error());
}

Result<void> Throttle::takeMailRequest(const RequestContext &context) const
{
    Costs costs;
    add(costs, ThrottleLimit::MailsPerAddress, m_limits.mailsPerAddress, "mail-address",
        countedAddress(context.clientAddress));
    const auto paid = pay(costs, context);
    return paid ? Result<void>() : failure(paid.error());
}

Result<bool> Throttle::takeMail(Notice::Kind kind, const QString &recipient, const RequestContext &context) const
{
    Costs costs;
    add(costs, ThrottleLimit::MailsPerRecipient, m_limits.mailsPerRecipient, mailGroup(kind), accountName(recipient));
    const auto paid = pay(costs, context);
    if (!paid && paid.error().code != Error::TooManyAttempts)
        return failure(paid.error());
    return paid.has_value();
}

// ---- the limiter

Result<Throttle::Draws> Throttle::pay(const Costs &costs, const RequestContext &context) const
{
    const Draws draws = drawsOf(costs);
    if (!m_limiter || draws.isEmpty())
        return Draws();
    const auto verdict = m_limiter->take(draws, now());
    if (!verdict)
        return failure(verdict.error());
    for (qsizetype i = 0; i < costs.size(); ++i) {
        const int left = verdict->left.value(i);
        if (verdict->isAllowed && left == 0) { // once, and not for each that comes after
            qCWarning(lcThrottle).noquote()
                    << nameOf(costs[i].limit) << "is used up for now, last from" << networkOf(context.clientAddress);
        }
        if (!verdict->isAllowed && left < draws[i].cost && m_observer)
            m_observer(costs[i].limit, context);
    }
    return verdict->isAllowed ? Result<Draws>(draws) : failure(tooMany(verdict->wait));
}

void Throttle::refund(const Draws &paid) const
{
    if (!m_limiter || paid.isEmpty())
        return;
    if (const auto done = m_limiter->refund(paid, now()); !done)
        qCWarning(lcThrottle).noquote() << "an attempt still counts:" << done.error().reason << done.error().detail;
}

} // namespace Internal

} // namespace Auth
