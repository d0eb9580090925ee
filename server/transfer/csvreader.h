// SPDX-License-Identifier: MIT
#pragma once

#include "transfer/recordreader.h"

namespace Gatehouse {

//! \brief A table as RFC 4180 has it: commas, quotation marks, lines that end with CRLF or LF, a row of names first.
//!
//! In UTF-8, with or without a byte order mark. A cell with nothing in it is no value (JSON's null); an empty text is
//! written as `""`. Blanks belong to their cell.
class CsvReader final : public RecordReader
{
public:
    using RecordReader::RecordReader;

    //! \return Error::InvalidField when there is no row of names, or one of them is empty or comes twice
    [[nodiscard]] Auth::Result<void> begin() override;
    [[nodiscard]] QStringList columns() const override { return m_columns; }
    [[nodiscard]] bool isTextual() const override { return true; }

protected:
    [[nodiscard]] Outcome read(QByteArrayView view, bool isAll, Record &record, qsizetype &size) override;

private:
    struct Cell
    {
        QByteArray text;
        bool isQuoted = false;
    };
    enum class Scan : quint8 { Complete, NeedsMore, StrayQuote };

    [[nodiscard]] Scan split(QByteArrayView view, bool isAll, qsizetype &size);
    void splitPlain(QByteArrayView line);
    void fill(Record &record) const;

    QStringList m_columns;
    std::vector<Cell> m_cells; // of the record that is read; kept for its memory
};

//! \brief A cell for a table: as it is, or in quotation marks where it must be, or where it is empty.
[[nodiscard]] QByteArray csvCell(const QString &text);

} // namespace Gatehouse
