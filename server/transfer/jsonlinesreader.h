// SPDX-License-Identifier: MIT
#pragma once

#include "transfer/recordreader.h"

namespace Gatehouse {

//! \brief JSON Lines: an object on each line, in UTF-8.
class JsonLinesReader final : public RecordReader
{
public:
    using RecordReader::RecordReader;
    [[nodiscard]] bool isTextual() const override { return false; }

protected:
    [[nodiscard]] Outcome read(QByteArrayView view, bool isAll, Record &record, qsizetype &size) override;
};

} // namespace Gatehouse
