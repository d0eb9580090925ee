// SPDX-License-Identifier: MIT
#include "transfer/rejectreport.h"

#include "commandline/words.h"
#include "transfer/csvreader.h"

#include <algorithm>

namespace Gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QByteArray head = "line,email,reason\n";

} // namespace

tl::unexpected<Auth::Error> RejectReport::refused() const
{
    return Auth::failure({Auth::Error::Refused,
                          Tr::tr("The report %1 cannot be written: %2.").arg(m_file.fileName(), m_file.errorString())});
}

Auth::Result<void> RejectReport::open(qint64 size)
{
    if (!hasFile())
        return {};
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered, QFile::ReadOwner | QFile::WriteOwner))
        return refused();
    const auto written = write(size, {});
    return written ? Auth::Result<void>() : Auth::failure(written.error());
}

Auth::Result<qint64> RejectReport::write(qint64 size, const QList<Rejection> &rejections)
{
    if (!hasFile())
        return 0;
    QByteArray text;
    const qint64 kept = size <= m_file.size() ? size : 0; // another file than before: its own beginning
    if (kept == 0)
        text = head;
    for (const Rejection &rejection : rejections) {
        text += QByteArray::number(rejection.line) + ',' +
                (rejection.email.isEmpty() ? QByteArray() : csvCell(rejection.email)) + ',' +
                csvCell(rejection.reason) + '\n';
    }
    if (!m_file.resize(kept) || !m_file.seek(kept) || m_file.write(text) != text.size())
        return refused();
    return kept + text.size();
}

void RejectReport::keep(const QList<Rejection> &rejections)
{
    m_kept += rejections.first(std::min(rejections.size(), m_mostKept - m_kept.size()));
}

} // namespace Gatehouse
