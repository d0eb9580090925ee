// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace Gatehouse {

//! \brief A window that moves over a file of any size.
//! \note One thread. The device must be open, and outlive this object.
class RecordBuffer
{
public:
    explicit RecordBuffer(QIODevice &device) : m_device(device) {}

    //! What was read and not consumed; good until the next call that is not const.
    [[nodiscard]] QByteArrayView view() const { return QByteArrayView(m_bytes).sliced(m_begin); }
    //! Where view() begins, in bytes from the start of the file.
    [[nodiscard]] qint64 place() const noexcept { return m_place; }
    //! Reads on. \return false at the end, or when the file cannot be read
    bool fill();
    void consume(qsizetype bytes);
    //! Goes on at \a place. \return false when the device cannot
    bool moveTo(qint64 place);
    //! Why the file cannot be read; empty when it can.
    [[nodiscard]] const QString &error() const noexcept { return m_error; }

private:
    QIODevice &m_device;
    QByteArray m_bytes;
    qsizetype m_begin = 0;
    qint64 m_place = 0;
    QString m_error;
};

} // namespace Gatehouse
