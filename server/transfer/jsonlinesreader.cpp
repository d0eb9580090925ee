// SPDX-License-Identifier: MIT
#include "transfer/jsonlinesreader.h"

namespace Gatehouse {

using namespace Qt::StringLiterals;
using namespace Auth::Internal;

RecordReader::Outcome JsonLinesReader::read(QByteArrayView view, bool isAll, Record &record, qsizetype &size)
{
    const auto line = firstLine(view, isAll, size);
    if (!line)
        return Outcome::NeedsMore;
    constexpr int deepest = 4; // an object, and what somebody may have in a column of their own
    const auto json = parseJson(*line, {.refuseDuplicateKeys = true, .maximumDepth = deepest});
    if (!json && json.error().kind == JsonError::Kind::Syntax) {
        record.problem = u"is no JSON: %1 at character %2"_s.arg(QString::fromUtf8(json.error().message))
                                 .arg(json.error().position + 1);
    } else if (!json) {
        record.problem =
                json.error().kind == JsonError::Kind::Encoding ? u"is not valid UTF-8"_s : u"is nested too deeply"_s;
    } else if (!json->isObject()) {
        record.problem = u"is no JSON object"_s;
    } else {
        record.values = json->members();
    }
    return Outcome::Complete;
}

} // namespace Gatehouse
