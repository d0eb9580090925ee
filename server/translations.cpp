// SPDX-License-Identifier: MIT
#include "translations.h"

#include "mail/maillanguage.h"

#include <QCoreApplication>
#include <QTranslator>

// In a static library resources register themselves only when asked to; outside of any namespace.
static void registerTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace Gatehouse {

using namespace Qt::StringLiterals;

const Translations &Translations::embedded()
{
    static const Translations translations;
    return translations;
}

Translations::Translations()
{
    registerTranslations();
    for (const QString &language : mailLanguages()) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(u":/translations/gatehouse_%1.qm"_s.arg(language)))
            m_translators.emplace(language, std::move(translator));
    }
}

Translations::~Translations() = default;

QString Translations::find(const char *context, const char *source, const QString &language, int number) const
{
    const auto translator = m_translators.find(language);
    if (translator == m_translators.end())
        return {};
    QString text = translator->second->translate(context, source, nullptr, number);
    return number < 0 ? text : text.replace(u"%n"_s, QString::number(number));
}

void Translations::speak(const QString &language)
{
    static QTranslator spoken; // QCoreApplication keeps a pointer
    registerTranslations();
    QCoreApplication::removeTranslator(&spoken);
    if (spoken.load(u":/translations/gatehouse_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(&spoken);
}

} // namespace Gatehouse
