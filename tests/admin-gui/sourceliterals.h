// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

//! \brief What sources say in quotation marks: to look whether somebody still says a sentence, whole or in parts.
//!
//! Places are compared without their numbers: what is `%1 %2` in a part may be another number in the whole.
class SourceLiterals
{
public:
    explicit SourceLiterals(const QStringList &folders, const QString &exceptFile)
    {
        for (const QString &folder : folders) {
            QDirIterator files(folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (!file.fileName().endsWith(exceptFile) && file.open(QIODevice::ReadOnly))
                    read(QString::fromUtf8(file.readAll()));
            }
        }
        for (const QString &literal : std::as_const(m_literals)) {
            // What ends with a colon has its place behind it: `u"…: "_s + why`.
            const QStringList parts = (literal.endsWith(QLatin1String(": ")) ? literal + u'%' : literal).split(u'%');
            constexpr qsizetype fewest = 8; // a frame of fewer letters would fit around anything
            if (parts.size() > 1 && parts.join(QString()).size() >= fewest)
                m_frames << parts;
        }
    }

    //! Whether \a sentence stands in the sources, or is made of what stands there; `(s)` is an `s`, nothing, or itself.
    [[nodiscard]] bool say(const QString &sentence) const
    {
        const QString text = withoutNumbers(sentence);
        constexpr int deepest = 3;
        for (const char *ending : {"s", "", "(s)"}) {
            if (areSaid(QString(text).replace(QLatin1String("(s)"), QLatin1String(ending)), deepest))
                return true;
        }
        return false;
    }

private:
    static QString withoutNumbers(QString text)
    {
        static const QRegularExpression place(QStringLiteral("%L?\\d"));
        return text.replace(place, QStringLiteral("%"));
    }

    static QString unescaped(QString text)
    {
        return text.replace(QLatin1String("\\\""), QLatin1String("\""))
                .replace(QLatin1String("\\\\"), QLatin1String("\\"));
    }

    //! Literals side by side are one.
    void read(const QString &source)
    {
        // A comment, a character, a text in quotation marks; no raw literal, which moc cannot read.
        static const QRegularExpression token(
                QStringLiteral("//[^\\n]*|'(?:\\\\.|[^'\\\\\\n])'|\"((?:\\\\.|[^\"\\\\\\n])*)\""));
        QString whole;
        qsizetype end = -1;
        for (const auto &match : token.globalMatch(source)) {
            if (match.capturedLength(1) < 1)
                continue;
            const QStringView between = end < 0 ? u"," : QStringView(source).sliced(end, match.capturedStart() - end);
            const bool goesOn = between.trimmed().isEmpty() || between.trimmed() == u'u';
            whole = (goesOn ? whole : QString()) + unescaped(match.captured(1));
            end = match.capturedEnd();
            m_literals << withoutNumbers(whole);
        }
    }

    [[nodiscard]] bool areSaid(const QString &text, int depth) const
    {
        if (m_literals.contains(text))
            return true;
        return depth > 0 && std::any_of(m_frames.begin(), m_frames.end(),
                                        [&](const QStringList &frame) { return isFramed(text, frame, depth); });
    }

    //! Whether \a text is \a frame, with places left open or filled with what is said.
    [[nodiscard]] bool isFramed(const QString &text, const QStringList &frame, int depth) const
    {
        if (!text.startsWith(frame.constFirst()) || !text.endsWith(frame.constLast()))
            return false;
        qsizetype at = frame.constFirst().size();
        for (qsizetype i = 1; i < frame.size(); ++i) {
            const bool isLast = i + 1 == frame.size();
            const qsizetype end = isLast ? text.size() - frame[i].size() : text.indexOf(frame[i], at);
            if (end <= at)
                return false;
            const QString value = text.sliced(at, end - at);
            if (value != u'%' && !areSaid(value, depth - 1))
                return false;
            at = end + frame[i].size();
        }
        return true;
    }

    QSet<QString> m_literals;
    QList<QStringList> m_frames;
};
