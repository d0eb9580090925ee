// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QTabWidget;
class QTextBrowser;

namespace GatehouseAdmin {

//! \brief The mails as they look: one of each kind and language, with made-up values. Loads nothing from anywhere.
//! \note GUI thread; the templates are read elsewhere.
class TemplatePreview final : public QWidget
{
    Q_OBJECT

public:
    explicit TemplatePreview(QWidget *parent = nullptr);

    //! Null: nothing is shown. Must be open for as long as it is set.
    void setSession(const std::shared_ptr<Session> &session);
    //! Reads the templates again.
    void refresh();

Q_SIGNALS:
    //! The templates of the operator have mistakes.
    void failed(const Auth::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    //! That of the window, until somebody has chosen another.
    void chooseOwnLanguage();
    void retranslateUi();
    void clear(const QString &sentence);

    std::weak_ptr<Session> m_session;
    quint64 m_asked = 0; // which preview is wanted
    bool m_isChosen = false; // the language
    QComboBox *m_kind;
    QComboBox *m_language;
    QLabel *m_kindLabel;
    QLabel *m_languageLabel;
    QLabel *m_subject;
    QTabWidget *m_bodies;
    QTextBrowser *m_html;
    QPlainTextEdit *m_text;
};

} // namespace GatehouseAdmin
