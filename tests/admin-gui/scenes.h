// SPDX-License-Identifier: MIT
#pragma once

#include "demosite.h"
#include "mainwindow.h"

#include "bulk/bulkdialog.h"
#include "shell/commandpalette.h"
#include "shell/connectionsdialog.h"
#include "shell/emptystate.h"
#include "shell/errorpanel.h"
#include "transfer/exportdialog.h"
#include "transfer/importdialog.h"
#include "users/conflictbox.h"
#include "views/usersview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

//! \brief Shows every place and every dialog of the console one after the other, over a DemoSite: what pictures are
//! taken of, and what is looked at for texts that are cut off.
class Scenes
{
public:
    //! Gets what is seen now, and its name in small letters.
    using Visit = std::function<void(QWidget &, const QString &)>;

    //! \param window in the language and appearance that is wanted; shown, and outlives this
    Scenes(GatehouseAdmin::MainWindow &window, DemoSite &site, Visit visit)
        : m_window(window), m_site(site), m_visit(std::move(visit))
    {}

    //! In the end some users are inactive.
    void play()
    {
        start();
        failures();
        open(false);
        places();
        users();
        userDialogs();
        transfers();
        shell();
        bulkActions();
        open(true);
        m_window.goTo(Place::Users);
        chooseUser({}, 3);
        show(m_window, "readonly");
        m_window.closeConnection();
    }

    //! Remembered connections, of which one is a server's.
    static void remember(const DemoSite &site)
    {
        GatehouseAdmin::ConnectionStore connections;
        connections.save(production());
        connections.save(site.profile());
    }

private:
    using Place = GatehouseAdmin::View::Place;
    using Profile = GatehouseAdmin::ConnectionProfile;
    using Kind = GatehouseAdmin::OpenFailure::Kind;

    static Profile production()
    {
        return {.name = QStringLiteral("shop-live"),
                .kind = Profile::Kind::Server,
                .url = QStringLiteral("postgresql://console@db.example.org/shop?sslmode=verify-full&sslrootcert="
                                      "%2Fetc%2Fssl%2Fcerts%2Fca.pem"),
                .isProduction = true};
    }

    static void until(const char *what, const std::function<bool()> &isSo)
    {
        if (!QTest::qWaitFor(isSo, 20'000))
            qFatal("It never came: %s", what);
    }
    //! QTableView::selectRow() finds none where people read from the right.
    static void choose(QTableView &table, int row) { table.setCurrentIndex(table.model()->index(row, 0)); }
    void show(QWidget &widget, const char *name)
    {
        for (int i = 0; i < 3; ++i) // what is laid out later
            QCoreApplication::processEvents();
        m_visit(widget, QLatin1String(name));
    }
    //! What lies over \a parent now.
    template<typename Dialog = QDialog>
    static Dialog *dialog(const QWidget &parent)
    {
        Dialog *found = nullptr;
        until("a dialog", [&] {
            for (Dialog *one : parent.findChildren<Dialog *>()) {
                if (one->isVisible())
                    found = one;
            }
            return found != nullptr;
        });
        return found;
    }
    static QAction *byIcon(const GatehouseAdmin::View &view, const QString &picture, int which = 0)
    {
        const QList<QAction *> actions = view.viewActions();
        for (QAction *action : actions) {
            if (action->icon().name() == picture && which-- == 0)
                return action;
        }
        qFatal("no action with %s", qPrintable(picture));
    }
    static QPushButton *defaultButton(const QWidget &dialog)
    {
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->isDefault() && button->isVisible())
                return button;
        }
        return nullptr;
    }
    template<typename Widget>
    static Widget *visibleChild(const QWidget &parent)
    {
        for (auto *one : parent.findChildren<Widget *>()) {
            if (one->isVisible())
                return one;
        }
        qFatal("no visible %s", Widget::staticMetaObject.className());
    }
    static void close(QDialog *dialog)
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->reject();
        until("the end of a dialog", [&] { return !dialog->isVisible(); });
        dialog->deleteLater();
    }

    GatehouseAdmin::UsersView &usersView()
    {
        return *qobject_cast<GatehouseAdmin::UsersView *>(m_window.view(Place::Users));
    }

    void start()
    {
        m_window.closeConnection();
        show(m_window, "start");
    }

    void failures()
    {
        auto &opener = m_window.connector().opener();
        const Auth::Error wrong{Auth::Error::DatabaseUnavailable,
                                {},
                                QStringLiteral("FATAL: password authentication failed for user \"console\"")};
        Q_EMIT opener.failed(production(), {Kind::WrongPassword, wrong, QStringLiteral("db.example.org:5432")});
        show(m_window, "wrongpassword");
        way();
        QDialog *password = dialog(m_window);
        show(*password, "password");
        close(password);
        m_window.errorPanel().dismissAll();

        const Auth::Error nobody{Auth::Error::DatabaseUnavailable, {}, QStringLiteral("Connection refused")};
        Q_EMIT opener.failed(production(), {Kind::Unreachable, nobody, QStringLiteral("db.example.org:5432")});
        show(m_window, "unreachable");
        m_window.errorPanel().dismissAll();

        Profile old = m_site.profile();
        old.isReadOnly = false;
        const Auth::Error due{Auth::Error::SchemaMissing,
                              {},
                              QStringLiteral("add the column last_seen; make the table gatehouse_registrations")};
        Q_EMIT opener.failed(old, {Kind::NeedsMigration, due, {}});
        show(m_window, "migration");
        way();
        QDialog *question = dialog(m_window);
        show(*question, "upgrade");
        close(question);
        m_window.errorPanel().dismissAll();
    }
    //! Presses the first thing that is offered.
    void way() { m_window.errorPanel().failures().constLast().ways.constFirst()->trigger(); }

    void open(bool isReadOnly)
    {
        Profile profile = m_site.profile();
        profile.isReadOnly = isReadOnly;
        profile.isProduction = isReadOnly;
        if (isReadOnly)
            profile.name = production().name;
        m_window.closeConnection();
        m_window.open(profile);
        until("the session", [this] { return m_window.session() != nullptr; });
    }

    void places()
    {
        m_window.goTo(Place::Overview);
        QTest::qWait(60);
        show(m_window, "overview");
        const std::pair<Place, const char *> lists[] = {
                {Place::Tokens, "tokens"}, {Place::OAuthAccounts, "oauthaccounts"}, {Place::Mail, "mail"}};
        for (const auto &[place, name] : lists) {
            m_window.goTo(place);
            auto *table = m_window.view(place)->findChild<QTableView *>();
            until(name, [&] { return table->model()->rowCount() > 3; });
            choose(*table, 2);
            table->setFocus();
            show(m_window, name);
        }
        auto *tabs = m_window.view(Place::Mail)->findChild<QTabWidget *>();
        tabs->setCurrentIndex(1);
        show(m_window, "templates");
        tabs->setCurrentIndex(0);
        m_window.goTo(Place::Mail, QStringLiteral("is:sent"));
        const auto *empty = m_window.view(Place::Mail)->findChild<GatehouseAdmin::EmptyState *>();
        until("an empty list", [&] { return empty->findChild<QAbstractButton *>()->isVisible(); });
        show(m_window, "nomail");
        m_window.goTo(Place::Mail, QString());
        m_window.goTo(Place::Tokens);
        choose(*m_window.view(Place::Tokens)->findChild<QTableView *>(), 2);
        QAction *ban = byIcon(*m_window.view(Place::Tokens), QStringLiteral("ban"));
        until("a token is chosen", [&] { return ban->isEnabled(); });
        ban->trigger();
        QDialog *revoke = dialog(*m_window.view(Place::Tokens));
        show(*revoke, "revoke");
        close(revoke);
    }

    //! Waits until everything about the user of \a row is there.
    void chooseUser(const QString &search, int row)
    {
        auto &view = usersView();
        view.setFilter(search);
        until("users", [&] { return view.model().userAt(row) != nullptr; });
        auto *table = view.findChild<QTableView *>();
        table->clearSelection();
        choose(*table, row);
        table->setFocus();
        until("a user's record", [&] {
            for (const auto *label : view.findChildren<QLabel *>()) {
                if (label->isVisible() && (label->text().startsWith(u'✓') || label->text().startsWith(u'⚠')))
                    return true;
            }
            return false;
        });
    }

    void users()
    {
        m_window.goTo(Place::Users);
        chooseUser({}, 3);
        show(m_window, "users");
        auto &view = usersView();
        view.setFilter(QStringLiteral("is:active not is:verified example.org"));
        until("some users", [&] { return view.model().rowCount() > 2 && view.model().userAt(1); });
        auto *table = view.findChild<QTableView *>();
        table->setFocus();
        table->selectAll();
        QTest::qWait(60);
        show(m_window, "search");
        view.setFilter(QStringLiteral("is:sleeping provider:github"));
        until("users of a provider", [&] { return view.model().rowCount() > 4 && view.model().userAt(4); });
        show(m_window, "complaint");
        view.setFilter(QStringLiteral("\"nobody@example.org\""));
        until("nobody", [&] { return view.model().rowCount() == 0 && !view.model().isSearching(); });
        QTest::qWait(60);
        show(m_window, "nobody");
    }

    void userDialogs()
    {
        auto &view = usersView();
        chooseUser(QStringLiteral("ada.lovelace@example.org"), 0);
        byIcon(view, QStringLiteral("add"))->trigger();
        QDialog *create = dialog(view);
        show(*create, "newuser");
        auto *email = create->findChild<QLineEdit *>(QStringLiteral("email"));
        email->setText(QStringLiteral("ada.lovelace@example.org"));
        create->findChildren<QToolButton *>()[1]->click(); // generates
        defaultButton(*create)->click();
        until("a refusal", [&] { return defaultButton(*create)->isEnabled(); });
        show(*create, "addresstaken");
        close(create);
        byIcon(view, QStringLiteral("password"))->trigger();
        QDialog *password = dialog(view);
        show(*password, "setpassword");
        close(password);
        byIcon(view, QStringLiteral("delete"))->trigger();
        QDialog *remove = dialog(view);
        show(*remove, "deleteuser");
        close(remove);
        const Auth::User ada = m_site.bench.stored(QStringLiteral("ada.lovelace@example.org"));
        GatehouseAdmin::ConflictBox conflict({.seen = ada,
                                              .property = GatehouseAdmin::UserEdit::Property::Email,
                                              .value = QStringLiteral("ada@example.net")},
                                             ada, &m_window);
        conflict.setAttribute(Qt::WA_DeleteOnClose, false);
        conflict.open();
        show(conflict, "conflict");
        conflict.reject();
    }

    void bulkActions()
    {
        const GatehouseAdmin::UserSelection everybody{.ids = {}, .allThatMatch = Auth::UserQuery()};
        GatehouseAdmin::BulkDialog removing(m_window.session(), GatehouseAdmin::BulkAction::Delete, everybody,
                                            &m_window);
        showPlan(removing, "bulkdelete");
        removing.reject();
        GatehouseAdmin::BulkDialog stopping(m_window.session(), GatehouseAdmin::BulkAction::Deactivate, everybody,
                                            &m_window);
        showPlan(stopping, "bulkplan");
        defaultButton(stopping)->click();
        until("the end of it", [&] { return stopping.run().stage() == GatehouseAdmin::BulkRun::Stage::Ended; });
        stopping.findChild<QCheckBox *>()->setChecked(true);
        show(stopping, "bulkresult");
        stopping.reject();
    }
    void showPlan(GatehouseAdmin::BulkDialog &dialog, const char *name)
    {
        dialog.open();
        until("a plan", [&] { return dialog.run().stage() == GatehouseAdmin::BulkRun::Stage::Planned; });
        show(dialog, name);
    }

    void transfers()
    {
        const QString before = QDir::currentPath();
        QDir::setCurrent(m_site.folder());
        GatehouseAdmin::ImportDialog import(m_window.session(), &m_window);
        import.open();
        show(import, "import");
        import.setPath(QStringLiteral("members.csv"));
        const QTableView *rows = nullptr;
        for (const auto *table : import.findChildren<QTableView *>()) {
            if (!qobject_cast<const QTableWidget *>(table))
                rows = table;
        }
        until("a preview", [&] { return rows->model() && rows->model()->rowCount() == 5; });
        show(import, "importpreview");
        import.findChild<QCheckBox *>()->setChecked(true);
        defaultButton(import)->click();
        until("a report", [&] { return rows->model()->columnCount() == 3; });
        show(import, "importreport");
        import.reject();
        GatehouseAdmin::ExportDialog users(m_window.session(), {}, &m_window);
        users.open();
        users.setPath(QStringLiteral("users.csv"));
        QTest::qWait(60);
        show(users, "export");
        users.reject();
        QDir::setCurrent(before);
    }

    void shell()
    {
        chooseUser({}, 3);
        m_window.commandPalette().ask(m_window.commands());
        show(m_window.commandPalette(), "commands");
        m_window.commandPalette().reject();
        m_window.connector().showConnections(production().name);
        auto *connections = dialog<GatehouseAdmin::ConnectionsDialog>(m_window);
        show(*connections, "connections");
        auto *name = connections->findChild<QLineEdit *>();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("shop"));
        for (auto *button : connections->findChildren<QPushButton *>()) {
            if (button->icon().name() == QStringLiteral("check"))
                button->click();
        }
        show(*connections, "nametaken");
        close(connections);
    }

    GatehouseAdmin::MainWindow &m_window;
    DemoSite &m_site;
    const Visit m_visit;
};
