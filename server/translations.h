// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <map>
#include <memory>

class QTranslator;

namespace Gatehouse {

//! \brief The sentences of translations/gatehouse_*.ts in all languages at once: a service writes to many readers.
//! \note Read once, at the first use, and never changed. Any thread.
class Translations
{
public:
    [[nodiscard]] static const Translations &embedded();

    //! \brief \a source in \a language, with the number in place of `%n` where there is one.
    //! \param number what `%n` stands for, and what the form of the sentence depends on; -1: there is no `%n`
    //! \return the empty text where there is no such sentence in this language
    [[nodiscard]] QString find(const char *context, const char *source, const QString &language, int number = -1) const;

    //! \brief Has QCoreApplication::translate(), and so Tr::tr(), speak \a language in the whole process.
    //! \param language one of mailLanguages(). English too has a catalogue: "1 token", "2 tokens".
    //! \note To be called before there are other threads. Without it sentences stay as they stand in the source.
    static void speak(const QString &language);

    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;

private:
    Translations();
    ~Translations();

    std::map<QString, std::unique_ptr<QTranslator>> m_translators;
};

} // namespace Gatehouse
