// SPDX-License-Identifier: MIT
// Requests on one connection, in pieces. Input: a byte of choices, a seed for the pieces, the bytes of a client.
#include "fuzz.h"

#include "http/guard/requestframing_p.h"

#include <vector>

using namespace Auth;
using namespace Auth::Internal;
using Fuzz::check;

namespace {

struct Outcome
{
    RequestFraming::State state = RequestFraming::State::Head;
    QByteArray detail; // of the fault, with its status
    QByteArray message;
    QByteArray fields; // the headers for those who do not read the message
    qsizetype taken = 0;
    bool wantsClose = false;
    bool isHttp11 = true;
    bool isServerWide = false;
    bool operator==(const Outcome &) const = default;
};

ConnectionLimits limitsFor(bool small)
{
    ConnectionLimits limits;
    if (small) {
        limits.requestLineBytes = 48;
        limits.headerBytes = 96;
        limits.headerCount = 5;
        limits.bodyBytes = 24;
    }
    return limits;
}

Outcome outcomeOf(const RequestFraming &framing, qsizetype taken)
{
    Outcome outcome;
    outcome.state = framing.state();
    outcome.taken = taken;
    outcome.wantsClose = framing.head().wantsClose();
    outcome.isHttp11 = framing.head().isHttp11();
    outcome.isServerWide = framing.head().isServerWide();
    if (framing.state() == RequestFraming::State::Complete) {
        outcome.message = framing.message();
        outcome.fields = framing.head().fields();
    }
    if (framing.state() == RequestFraming::State::Failed)
        outcome.detail = QByteArray::number(framing.fault().status) + framing.fault().detail;
    return outcome;
}

//! All requests up to the first bad one, and what is left of the last.
std::vector<Outcome> frame(QByteArrayView bytes, const ConnectionLimits &limits, bool tls, unsigned char seed,
                           bool withholdsFields = false)
{
    std::vector<Outcome> outcomes;
    RequestFraming framing(limits, tls, withholdsFields);
    Fuzz::Pieces pieces(seed);
    qsizetype taken = 0; // by this request
    while (!bytes.isEmpty()) {
        const QByteArrayView piece = bytes.first(pieces.next(bytes.size()));
        const qsizetype used = framing.feed(piece);
        check(used >= 0 && used <= piece.size(), "no more is taken than was given");
        const bool isDecided = framing.state() >= RequestFraming::State::Complete;
        check(used == piece.size() || isDecided, "what is not decided takes everything");
        check(used > 0 || isDecided, "something is taken or decided");
        bytes = bytes.sliced(used);
        taken += used;
        if (!isDecided)
            continue;
        // Of what is refused nobody asks how much of it was read.
        const bool isRefused = framing.state() == RequestFraming::State::Failed;
        outcomes.push_back(outcomeOf(framing, isRefused ? 0 : taken));
        if (isRefused)
            return outcomes;
        framing.reset();
        taken = 0;
    }
    outcomes.push_back(outcomeOf(framing, taken));
    return outcomes;
}

//! A head as a reader sees it that knows nothing of ours.
struct PlainHead
{
    QByteArray requestLine;
    std::vector<std::pair<QByteArray, QByteArray>> fields; // names in lower case, values trimmed
    qsizetype fieldBytes = 0;
    QByteArray body; // what follows the empty line

    [[nodiscard]] int count(QByteArrayView name) const
    {
        return int(std::count_if(fields.begin(), fields.end(), [&](const auto &field) { return field.first == name; }));
    }
    [[nodiscard]] QByteArray value(QByteArrayView name) const
    {
        for (const auto &[fieldName, value] : fields) {
            if (fieldName == name)
                return value;
        }
        return {};
    }
};

PlainHead plainHead(QByteArray bytes)
{
    PlainHead head;
    while (bytes.startsWith("\r\n"))
        bytes.remove(0, 2);
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    check(end >= 0, "a complete request has an empty line");
    head.body = bytes.sliced(end + 4);
    QByteArray lines = bytes.first(end + 2);
    check(lines.count('\n') == lines.count("\r\n") && lines.count('\r') == lines.count("\r\n"), "lines end with CR LF");
    check(!lines.contains('\0'), "no NUL in a head");
    const qsizetype firstLine = lines.indexOf("\r\n");
    head.requestLine = lines.first(firstLine);
    lines.remove(0, firstLine + 2);
    head.fieldBytes = lines.size();
    while (!lines.isEmpty()) {
        const qsizetype lineEnd = lines.indexOf("\r\n");
        const QByteArray line = lines.first(lineEnd);
        lines.remove(0, lineEnd + 2);
        const qsizetype colon = line.indexOf(':');
        check(colon > 0, "a header has a name and a colon");
        head.fields.emplace_back(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    return head;
}

//! The client's own bytes of a request that was accepted.
void checkRaw(const QByteArray &raw, const ConnectionLimits &limits, const Outcome &outcome)
{
    const PlainHead head = plainHead(raw);
    check(head.requestLine.size() <= limits.requestLineBytes, "the limit of the request line holds");
    check(head.fieldBytes <= limits.headerBytes, "the limit of the headers holds");
    check(int(head.fields.size()) <= limits.headerCount, "the limit of the header count holds");
    const int lengths = head.count("content-length");
    const int codings = head.count("transfer-encoding");
    check(lengths + codings <= 1, "never two of Content-Length and Transfer-Encoding");
    check(head.count("host") == 1 || (head.count("host") == 0 && !outcome.isHttp11), "one Host");
    if (lengths == 1)
        check(head.value("content-length").toLongLong() == head.body.size(), "the client's length is the body's");
    if (codings == 0) {
        check(lengths == 1 || head.body.isEmpty(), "no body without a length");
        check(outcome.message.endsWith(head.body), "the body is handed on as it came");
    } else {
        check(head.body.endsWith("\r\n\r\n"), "a chunked body ends with an empty line");
    }
}

//! What QHttpServer gets to see.
void checkMessage(const Outcome &outcome, const ConnectionLimits &limits)
{
    const PlainHead head = plainHead(outcome.message);
    check(head.requestLine.endsWith(outcome.isHttp11 ? " HTTP/1.1" : " HTTP/1.0"), "the version is kept");
    check(head.requestLine.count(' ') == 2, "a request line has three words");
    check(head.count("transfer-encoding") == 0, "no Transfer-Encoding is handed on");
    for (const char *dropped : {"expect", "upgrade", "connection", "te", "trailer", "keep-alive", "proxy-connection"})
        check(head.count(dropped) == 0, "no header of the hop is handed on");
    for (const char *single : {"host", "content-length", "cookie", "authorization", "content-type"})
        check(head.count(single) <= 1, "what must be single is single");
    check(!outcome.isHttp11 || head.count("host") == 1, "exactly one Host is handed on");
    check(head.count("content-length") == 1 ? head.value("content-length") == QByteArray::number(head.body.size())
                                            : head.body.isEmpty(),
          "the length handed on is the body's");
    check(head.body.size() <= limits.bodyBytes, "the limit of the body holds");
    check(head.fields.size() <= 100, "Qt sees no header of more than a hundred");
}

//! Whoever reads our message by our own rules must find the same request, or a second reader behind us would not.
void checkReadAgain(const QByteArray &message)
{
    ConnectionLimits wide;
    wide.requestLineBytes = 64 * 1024;
    wide.headerBytes = 64 * 1024;
    wide.bodyBytes = message.size();
    const std::vector<Outcome> again = frame(message, wide, false, Fuzz::Pieces::whole);
    check(!again.empty() && again.front().state == RequestFraming::State::Complete, "our message is a request again");
    check(again.front().taken == message.size(), "our message is one request");
    check(again.front().message == message, "our message stays as it is");
}

//! Where QHttpServer does not get the headers: it and those who do get them see together what it saw alone.
void checkWithheld(const std::vector<Outcome> &withheld, const std::vector<Outcome> &whole)
{
    check(withheld.size() == whole.size(), "withholding headers changes no verdict");
    for (std::size_t i = 0; i < whole.size(); ++i) {
        check(withheld[i].state == whole[i].state && withheld[i].detail == whole[i].detail &&
                      withheld[i].taken == whole[i].taken && withheld[i].wantsClose == whole[i].wantsClose,
              "withholding headers changes no verdict");
        if (whole[i].state != RequestFraming::State::Complete || whole[i].isServerWide)
            continue;
        const PlainHead head = plainHead(withheld[i].message);
        check(head.count("host") + head.count("content-length") == int(head.fields.size()),
              "no other header is handed on");
        QByteArray together = head.requestLine + "\r\n" + withheld[i].fields;
        if (head.count("content-length") == 1)
            together += "Content-Length: " + head.value("content-length") + "\r\n";
        check(together + "\r\n" + head.body == whole[i].message, "nothing is lost between the two");
        check(head.value("host") == plainHead(whole[i].message).value("host"), "both see the same Host");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    Fuzz::Input input(data, size);
    const unsigned char choices = input.takeByte();
    const unsigned char seed = input.takeByte();
    const bool tls = (choices & 1) != 0;
    const ConnectionLimits limits = limitsFor((choices & 2) != 0);
    const std::vector<Outcome> outcomes = frame(input.rest(), limits, tls, Fuzz::Pieces::whole);
    check(frame(input.rest(), limits, tls, seed) == outcomes, "pieces make no difference");
    check(frame(input.rest(), limits, tls, Fuzz::Pieces::bytewise) == outcomes, "byte by byte makes no difference");

    checkWithheld(frame(input.rest(), limits, tls, seed, true), outcomes);

    qsizetype at = 0;
    for (const Outcome &outcome : outcomes) {
        const QByteArray raw = input.rest().sliced(at, outcome.taken).toByteArray();
        at += outcome.taken;
        if (outcome.state != RequestFraming::State::Complete)
            continue;
        checkRaw(raw, limits, outcome);
        if (outcome.isServerWide) // the guard answers it; nobody reads its message
            continue;
        checkMessage(outcome, limits);
        if (!tls) // a target of our own making would be compared with Host
            checkReadAgain(outcome.message);
    }
    return 0;
}
