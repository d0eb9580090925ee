// SPDX-License-Identifier: MIT
#pragma once

#include "http/body/formdata_p.h"

namespace Auth::Internal {

//! \brief Takes the parts of a form and keeps what was asked for.
class FormCollector
{
public:
    explicit FormCollector(const QStringList &wanted) : m_wanted(wanted) {}

    [[nodiscard]] bool isWanted(const QString &name) const { return m_wanted.contains(name); }
    //! Takes the place of an earlier field of the same name.
    void add(FormField field);
    [[nodiscard]] FormData take() { return std::move(m_form); }

private:
    const QStringList &m_wanted;
    FormData m_form;
};

//! \brief Reads one `multipart/form-data` body (RFC 7578) in one go; use it once.
//!
//! Steps that fail leave a text in m_problem and say Step::Failed. A body that ends in the middle of a step is done.
class MultipartReader
{
public:
    //! All arguments must outlive the reader.
    MultipartReader(QByteArrayView body, const QByteArray &boundary, const QByteArray &charset,
                    FormCollector &collector);

    //! The text of the error; nothing when the body was read.
    [[nodiscard]] std::optional<QString> read();

private:
    enum class Step : quint8 { Header, Data, Done, Failed };

    struct Part
    {
        std::vector<std::pair<QByteArray, QByteArray>> headers; // names in lower case
        QString name;
        std::optional<QString> fileName;
        QByteArrayView data;
    };

    Step readOpening();
    Step readHeader();
    Step readHeaderValue(QByteArrayView name, qsizetype size);
    Step finishHeaders();
    Step readData();

    Step beginPart();
    Step endOfData(qsizetype end);
    void finishPart();
    [[nodiscard]] FormFile uploadedFile() const;
    Step fail(const QString &text);
    Step failMalformed();
    [[nodiscard]] bool atEnd() const { return m_at >= m_body.size(); }

    QByteArrayView m_body;
    const QByteArray m_delimiter; // CRLF, two hyphens and the boundary
    const QByteArray &m_charset;
    FormCollector &m_collector;
    QString m_problem;
    Part m_part;
    qsizetype m_at = 0;
    int m_fieldCount = 0;
    int m_fileCount = 0;
};

} // namespace Auth::Internal
