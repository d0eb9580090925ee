// SPDX-License-Identifier: MIT
#include "loginwindow.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Auth;
using namespace Qt::StringLiterals;

namespace {

//! What people read: the library gives codes, and a reason only where it is meant for them.
QString sentenceFor(const Error &error)
{
    switch (error.code) {
    case Error::BadCredentials: return LoginWindow::tr("Address or password is wrong.");
    case Error::UserAlreadyExists: return LoginWindow::tr("There is an account with this address.");
    case Error::InvalidEmail: return LoginWindow::tr("This is no e-mail address.");
    case Error::InvalidPassword: return error.reason;
    default: return LoginWindow::tr("It did not work. Please try again later.");
    }
}

} // namespace

LoginWindow::LoginWindow(AsyncUserManager &manager, QWidget *parent)
    : QWidget(parent), m_manager(manager), m_pages(new QStackedWidget)
{
    setWindowTitle(tr("Example"));
    m_pages->addWidget(makeForm());
    m_pages->addWidget(makeWelcome());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages);
}

QWidget *LoginWindow::makeForm()
{
    m_form = new QWidget;
    m_email = new QLineEdit;
    m_password = new QLineEdit;
    m_password->setEchoMode(QLineEdit::Password);
    m_message = new QLabel;
    m_message->setObjectName(u"message"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText); // what somebody typed is never markup
    auto *logIn = new QPushButton(tr("&Log in"));
    auto *create = new QPushButton(tr("&Create account"));
    create->setObjectName(u"create"_s);
    connect(logIn, &QPushButton::clicked, this, &LoginWindow::logIn);
    connect(create, &QPushButton::clicked, this, &LoginWindow::createAccount);
    connect(m_email, &QLineEdit::returnPressed, this, [this] { m_password->setFocus(); });
    connect(m_password, &QLineEdit::returnPressed, this, &LoginWindow::logIn);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(create);
    buttons->addWidget(logIn);
    auto *layout = new QFormLayout(m_form);
    layout->addRow(tr("&E-mail address:"), m_email);
    layout->addRow(tr("&Password:"), m_password);
    layout->addRow(m_message);
    layout->addRow(buttons);
    return m_form;
}

QWidget *LoginWindow::makeWelcome()
{
    auto *page = new QWidget;
    m_greeting = new QLabel;
    m_greeting->setObjectName(u"greeting"_s);
    m_greeting->setTextFormat(Qt::PlainText);
    m_logOut = new QPushButton(tr("Log &out"));
    connect(m_logOut, &QPushButton::clicked, this, &LoginWindow::logOut);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(m_greeting);
    layout->addWidget(m_logOut);
    return page;
}

void LoginWindow::logIn()
{
    setBusy(true);
    const auto login = m_manager.run(&UserManager::login, m_email->text(), Secret::fromString(m_password->text()),
                                     RequestContext());
    whenDone(login, this, [this](const Result<User> &user) { finish(user); }); // not, if the window is gone by then
}

void LoginWindow::createAccount()
{
    setBusy(true);
    const UserCreate user{.email = m_email->text(), .password = Secret::fromString(m_password->text()), .fields = {}};
    whenDone(m_manager.run(&UserManager::create, user, RequestContext()), this, [this](const Result<User> &created) {
        if (created)
            return logIn();
        finish(created);
    });
}

void LoginWindow::finish(const Result<User> &user)
{
    setBusy(false);
    m_message->setText(user ? QString() : sentenceFor(user.error()));
    m_password->clear();
    m_password->setFocus();
    if (!user)
        return;
    m_greeting->setText(tr("Welcome, %1.").arg(user->email));
    m_pages->setCurrentIndex(1);
    m_logOut->setFocus();
}

void LoginWindow::setBusy(bool isBusy)
{
    m_form->setEnabled(!isBusy);
    m_message->setText(isBusy ? tr("One moment …") : QString());
}

void LoginWindow::logOut()
{
    m_pages->setCurrentIndex(0);
    m_password->setFocus();
}
