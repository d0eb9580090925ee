// SPDX-License-Identifier: MIT
#pragma once

#include <Gatehouse/AsyncUserManager>

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

//! \brief Asks who is there, and shows it. Passwords are checked in another thread, so the window never waits.
class LoginWindow final : public QWidget
{
    Q_OBJECT

public:
    //! \a manager must outlive the window.
    explicit LoginWindow(Auth::AsyncUserManager &manager, QWidget *parent = nullptr);

private:
    QWidget *makeForm();
    QWidget *makeWelcome();
    void logIn();
    void createAccount();
    void finish(const Auth::Result<Auth::User> &user);
    void setBusy(bool isBusy);
    void logOut();

    Auth::AsyncUserManager &m_manager;
    QStackedWidget *m_pages;
    QWidget *m_form = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_password = nullptr;
    QLabel *m_message = nullptr;
    QLabel *m_greeting = nullptr;
    QPushButton *m_logOut = nullptr;
};
