// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
#include "core/json_p.h"
#include "transfer/recordbuffer.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace Gatehouse {

//! One record of a file: a row of a table, an object.
struct Record
{
    qint64 line = 0;                                       //!< where it begins, counted from 1
    qint64 linesRead = 0;                                  //!< up to its end
    qint64 end = 0;                                        //!< bytes up to its end
    std::vector<Auth::Internal::JsonValue::Member> values; //!< by the name of the column
    QString problem; //!< why it could not be read, as the rest of a sentence on the line; empty when it could
};

//! \brief Reads a file record by record, in constant memory whatever stands in it.
//!
//! A record that is none is told as such, and reading goes on behind its first line.
//! \note One thread.
class RecordReader
{
public:
    //! A record has at most so many bytes.
    static constexpr qsizetype longestRecord = 1024 * 1024;

    //! \a device must be open and outlive this object.
    explicit RecordReader(QIODevice &device) : m_buffer(device) {}
    Q_DISABLE_COPY_MOVE(RecordReader)
    virtual ~RecordReader() = default;

    //! Reads what stands before the records. \return Error::InvalidField with a sentence on what is wrong
    [[nodiscard]] virtual Auth::Result<void> begin();
    //! Goes on at \a place, behind \a linesRead lines; after begin(). \return false when the file cannot
    [[nodiscard]] bool goOn(qint64 place, qint64 linesRead);
    //! Nothing at the end, or when the file cannot be read; see error().
    [[nodiscard]] std::optional<Record> next();
    [[nodiscard]] const QString &error() const noexcept { return m_buffer.error(); }

    //! The columns that every record has; empty where each names its own.
    [[nodiscard]] virtual QStringList columns() const { return {}; }
    //! True when all values are texts, whatever they mean.
    [[nodiscard]] virtual bool isTextual() const = 0;

protected:
    enum class Outcome : quint8 { Complete, NeedsMore };
    //! \brief Reads the record at the start of \a view into \a record.
    //! \param size how many bytes it has, set when it is complete; a problem is complete too
    [[nodiscard]] virtual Outcome read(QByteArrayView view, bool isAll, Record &record, qsizetype &size) = 0;
    //! The line at the start of \a view without its end. \param size with its end
    [[nodiscard]] static std::optional<QByteArrayView> firstLine(QByteArrayView view, bool isAll, qsizetype &size);

private:
    [[nodiscard]] bool skipBlankLines();
    void skipLine();
    void take(qsizetype size, Record &record);

    RecordBuffer m_buffer;
    qint64 m_linesRead = 0;
};

} // namespace Gatehouse
