// SPDX-License-Identifier: MIT
#include "shell/languages.h"

#include <QActionGroup>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;

namespace {

constexpr auto languageKey = "window/language";

bool isKnown(const QString &code)
{
    return std::ranges::any_of(Languages::all(), [&code](const auto &language) { return language.code == code; });
}

//! What Qt calls its buttons is translated with the console, too, as Qt's words for some languages are of another form
//! than those of the buttons beside them.
[[maybe_unused]] constexpr auto buttonOfQt = QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel");

QString ofDesktop()
{
    for (const QString &name : QLocale::system().uiLanguages()) {
        if (const QString code = name.section(u'-', 0, 0); isKnown(code))
            return code;
    }
    return u"en"_s;
}

} // namespace

const QList<Languages::Language> &Languages::all()
{
    static const QList<Language> languages{{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}, {u"fr"_s, u"Français"_s},
                                           {u"es"_s, u"Español"_s}, {u"ja"_s, u"日本語"_s},  {u"ar"_s, u"العربية"_s}};
    return languages;
}

Languages::Languages(QObject *parent) : QObject(parent)
{
    const QString remembered = QSettings().value(languageKey).toString();
    m_chosen = isKnown(remembered) ? remembered : QString();
    apply();
}

void Languages::choose(const QString &code)
{
    m_chosen = isKnown(code) ? code : QString();
    QSettings().setValue(languageKey, m_chosen);
    apply();
}

void Languages::apply()
{
    m_current = m_chosen.isEmpty() ? ofDesktop() : m_chosen;
    const QLocale desktop = QLocale::system();
    // A German in Austria keeps the Austrian dates.
    const bool isOfDesktop = desktop.name().section(u'_', 0, 0) == m_current;
    QLocale::setDefault(isOfDesktop ? desktop : QLocale(m_current));
    QGuiApplication::setLayoutDirection(QLocale(m_current).textDirection());
    const auto install = [](QTranslator &translator, const QString &name, const QString &folder) {
        QCoreApplication::removeTranslator(&translator);
        if (translator.load(name, folder))
            QCoreApplication::installTranslator(&translator);
    };
    install(m_qt, u"qtbase_"_s + m_current, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(m_console, u"console_"_s + m_current, u":/translations"_s);
}

QList<QAction *> Languages::makeActions()
{
    auto *group = new QActionGroup(this);
    QList<QAction *> actions;
    const auto add = [&](const QString &code, const QString &text) {
        auto *action = new QAction(text, group);
        action->setCheckable(true);
        action->setChecked(code == m_chosen);
        connect(action, &QAction::triggered, this, [this, code] { choose(code); });
        actions << action;
    };
    add({}, {});
    for (const Language &language : all())
        add(language.code, language.ownName);
    return actions;
}

} // namespace GatehouseAdmin
