// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <memory>

namespace GatehouseAdmin {

class Session;

//! \brief One place of the window's rail. Knows nothing of the others: it asks the window to go there.
class View : public QWidget
{
    Q_OBJECT

public:
    enum class Place : quint8 { Overview, Users, Tokens, OAuthAccounts, Mail };
    Q_ENUM(Place)

    using QWidget::QWidget;

    //! Shows \a session from now on; null: none is open. Cancels what is under way for another.
    virtual void setSession(std::shared_ptr<Session> session) = 0;
    //! Asks the database anew, and keeps selection and position where it can (F5).
    virtual void refresh() = 0;
    //! Narrows what is shown, in the words of its search box; the empty text shows everything.
    virtual void setFilter(const QString &) {}
    //! What gets the keyboard on Ctrl+F; null: there is nothing to search.
    [[nodiscard]] virtual QWidget *searchField() { return nullptr; }
    //! What can be done here: for the window's menu and the palette. They live as long as the view, have texts,
    //! shortcuts and status tips, and are enabled while they make sense.
    [[nodiscard]] virtual QList<QAction *> viewActions() const { return {}; }

Q_SIGNALS:
    //! Go to \a place and show there what \a filter says.
    void wanted(GatehouseAdmin::View::Place place, const QString &filter);
    //! One sentence for the status bar.
    void said(const QString &sentence);
    //! What went wrong: \a what, \a why, and what now. Stays until it is read.
    void failed(const QString &what, const QString &why, const QString &whatNow);
};

} // namespace GatehouseAdmin
