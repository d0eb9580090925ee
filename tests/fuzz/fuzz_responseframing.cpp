// SPDX-License-Identifier: MIT
// An answer of QHttpServer on its way to a client. Input: a byte about the request, a seed for the pieces, the answer.
#include "fuzz.h"

#include "http/guard/responseframing_p.h"

using namespace Auth::Internal;
using Fuzz::check;

namespace {

struct Outcome
{
    QByteArray sent;
    bool isCompleteBeforeEnd = false;
    bool isTruncated = false;
    bool closesConnection = false;
    bool operator==(const Outcome &) const = default;
};

Outcome answer(const ResponseFraming::Request &request, QByteArrayView bytes, unsigned char seed)
{
    Outcome outcome;
    ResponseFraming framing;
    framing.start(request);
    Fuzz::Pieces pieces(seed);
    while (!bytes.isEmpty()) {
        const QByteArrayView piece = bytes.first(pieces.next(bytes.size()));
        bytes = bytes.sliced(piece.size());
        framing.write(piece);
        outcome.sent += framing.takePending();
    }
    outcome.isCompleteBeforeEnd = framing.isComplete();
    framing.end();
    check(framing.isComplete(), "the end ends the answer");
    outcome.sent += framing.takePending();
    outcome.isTruncated = framing.isTruncated();
    outcome.closesConnection = framing.closesConnection();
    return outcome;
}

int countOf(const QByteArray &head, const QByteArray &name)
{
    return int(head.toLower().count("\r\n" + name + ':'));
}

void checkAnswer(const ResponseFraming::Request &request, const Outcome &outcome)
{
    const qsizetype end = outcome.sent.indexOf("\r\n\r\n");
    check(end >= 0, "an answer that was not cut off has a head");
    const QByteArray head = outcome.sent.first(end + 2);
    const QByteArray body = outcome.sent.sliced(end + 4);
    const int lengths = countOf(head, "content-length");
    const int codings = countOf(head, "transfer-encoding");
    if (request.isHead)
        check(body.isEmpty(), "an answer to HEAD has no body");
    check(request.isHttp11 || codings == 0, "HTTP/1.0 gets no chunks");
    check(!(request.wantsClose || !request.isHttp11) || outcome.closesConnection, "who wants an end gets it");
    if (outcome.isCompleteBeforeEnd && lengths == 0 && codings == 0 && !body.isEmpty())
        check(outcome.closesConnection, "what has no length ends with the connection");
    if (outcome.closesConnection && outcome.isCompleteBeforeEnd)
        check(countOf(head, "connection") == 1, "an end is announced");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    Fuzz::Input input(data, size);
    const unsigned char choices = input.takeByte();
    const unsigned char seed = input.takeByte();
    const ResponseFraming::Request request{(choices & 1) != 0, (choices & 2) == 0, (choices & 4) != 0};
    const Outcome outcome = answer(request, input.rest(), Fuzz::Pieces::whole);
    check(answer(request, input.rest(), seed) == outcome, "pieces make no difference");
    check(answer(request, input.rest(), Fuzz::Pieces::bytewise) == outcome, "byte by byte makes no difference");
    if (!outcome.isTruncated)
        checkAnswer(request, outcome);
    return 0;
}
