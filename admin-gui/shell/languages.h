// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTranslator>

class QAction;

namespace GatehouseAdmin {

//! \brief The languages of the window; changing one sends LanguageChange to every widget, which says its texts anew.
//!
//! Texts, Qt's own ones, dates and numbers, and the side from which people read change together. The choice is
//! remembered; until there is one, the desktop's language is taken. \note GUI thread.
class Languages final : public QObject
{
    Q_OBJECT

public:
    struct Language
    {
        QString code;    //!< ISO 639-1
        QString ownName; //!< as those who speak it call it
    };

    //! Takes the remembered one.
    explicit Languages(QObject *parent = nullptr);

    [[nodiscard]] static const QList<Language> &all();
    //! One of all().
    [[nodiscard]] QString current() const { return m_current; }
    //! \param code one of all(), or empty: that of the desktop, else English
    void choose(const QString &code);
    //! One for each, exclusive, the current one checked; the first follows the desktop, and its text is for the owner.
    [[nodiscard]] QList<QAction *> makeActions();

private:
    void apply();

    QString m_chosen;
    QString m_current;
    QTranslator m_console;
    QTranslator m_qt;
};

} // namespace GatehouseAdmin
