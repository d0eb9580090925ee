// SPDX-License-Identifier: MIT
// Paints every place of the console, over invented users, into a folder: scripts/screenshots. No test.
#include "mainwindow.h"

#include "shell/commandpalette.h"
#include "shell/connectionsdialog.h"
#include "shell/errorpanel.h"

#include "database/sql/sqloutbox.h"
#include "support/consolesettings.h"
#include "support/fakesecretstore.h"
#include "support/testmanager.h"

#include "listsbench.h"

#include <QDir>
#include <QLabel>
#include <QMetaEnum>
#include <QRandomGenerator>
#include <QTableView>

using namespace GatehouseAdmin;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Place = View::Place;

namespace {

//! The same people on every run.
class Demo
{
public:
    Demo()
    {
        const QStringList first{u"ada"_s,      u"grace"_s, u"edsger"_s,   u"barbara"_s, u"donald"_s,
                                u"margaret"_s, u"alan"_s,  u"radia"_s,    u"john"_s,    u"frances"_s,
                                u"niklaus"_s,  u"sofia"_s, u"yukihiro"_s, u"anita"_s};
        const QStringList hosts{u"example.org"_s, u"mail.example.com"_s, u"example.net"_s};
        const QString hash = *TestManager::quickHasher().hash(Auth::Secret("correct horse"));
        QRandomGenerator dice(42);
        for (int i = 0; i < 84; ++i) {
            const auto turn = static_cast<int>(dice.bounded(100));
            Auth::User user = newUser(u"%1.%2@%3"_s.arg(first[i % first.size()], u"abcdefghijklmnopqrst"_s.at(i % 20))
                                              .arg(hosts[i % hosts.size()])
                                              .replace(u"@"_s, i < first.size() ? u"@"_s : u"%1@"_s.arg(i)));
            user.hashedPassword = hash;
            user.isActive = turn > 12;
            user.isVerified = turn > 30;
            user.isSuperuser = i % 29 == 0;
            const Auth::User stored = m_bench.db.add(user);
            if (turn > 45)
                m_bench.addToken(stored, "Qm" + QByteArray::number(i) + "zW8r", std::chrono::minutes(turn));
            if (turn % 4 == 0)
                m_bench.addAccount(stored, turn % 8 == 0 ? u"github"_s : u"google"_s);
            if (turn % 6 == 0)
                addMail(stored, turn);
        }
    }

    [[nodiscard]] ConnectionProfile profile() const
    {
        ConnectionProfile profile = m_bench.session->profile();
        profile.name = u"shop"_s;
        return profile;
    }

private:
    void addMail(const Auth::User &user, int turn)
    {
        Auth::SqlOutbox outbox(m_bench.db.pool);
        Auth::Notice notice;
        notice.kind = turn % 12 == 0 ? Auth::Notice::Kind::ResetPassword : Auth::Notice::Kind::VerifyEmail;
        notice.recipient = user.email;
        notice.userId = user.id;
        if (!outbox.enqueue(notice) || turn % 18 != 0)
            return;
        const auto leased = outbox.lease(u"demo"_s, 1, ListsBench::now(), ListsBench::now() + 1min);
        if (leased && !leased->isEmpty())
            (void)outbox.markFailed(leased->first().id, u"demo"_s, u"550 5.1.1 No such user here"_s, ListsBench::now());
    }

    ListsBench m_bench;
};

void settle()
{
    for (int i = 0; i < 30; ++i)
        QTest::qWait(20);
}

void keep(QWidget &widget, const QString &folder, const QString &name)
{
    const QString path = folder + u'/' + name + u".png"_s;
    if (!widget.grab().save(path))
        qFatal("%s cannot be written", qPrintable(path));
}

QString wordOf(Place place)
{
    return QString::fromLatin1(QMetaEnum::fromType<Place>().valueToKey(static_cast<int>(place))).toLower();
}

//! \param suffix of the files: language, light or dark, scale
void shoot(MainWindow &window, const QString &folder, const QString &suffix)
{
    for (const Place place : {Place::Overview, Place::Users, Place::Tokens, Place::OAuthAccounts, Place::Mail}) {
        window.goTo(place);
        settle();
        for (auto *table : window.view(place)->findChildren<QTableView *>()) {
            if (table->isVisible() && table->model()->rowCount() > 2 &&
                table->selectionModel()->selectedRows().isEmpty())
                table->selectRow(2);
        }
        settle();
        keep(window, folder, wordOf(place) + suffix);
    }
    window.commandPalette().ask(window.commands());
    settle();
    keep(window.commandPalette(), folder, u"commands"_s + suffix);
    window.commandPalette().reject();
    window.connector().showConnections();
    settle();
    auto *connections = window.findChild<ConnectionsDialog *>();
    connections->edit(u"shop (production)"_s);
    settle();
    keep(*connections, folder, u"connections"_s + suffix);
    connections->reject();
    settle();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString folder = QApplication::arguments().value(1);
    if (folder.isEmpty() || !QDir().mkpath(folder))
        qFatal("The first argument is the folder for the pictures.");
    Demo demo;
    const ConsoleSettings settings;
    ConnectionStore().save(
            {.name = u"shop (production)"_s,
             .kind = ConnectionProfile::Kind::Server,
             .url = u"postgresql://console@db.example.org/shop?sslmode=verify-full&sslrootcert=%2Fetc%2Fssl%2Fcerts%2Fca.pem"_s,
             .isProduction = true});
    ConnectionStore().save(demo.profile());
    MainWindow window(std::make_unique<FakeSecretStore>(std::make_shared<FakeSecretStore::Contents>()));
    window.resize(1180, 740);
    window.show();
    const QString scale = qEnvironmentVariable("QT_SCALE_FACTOR", u"1"_s) == u"2" ? u"-200"_s : QString();
    for (const QString &language : {u"en"_s, u"ja"_s, u"ar"_s}) {
        window.languages().choose(language);
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            window.theme().setMode(mode);
            const QString suffix = u'-' + language + (mode == Theme::Mode::Dark ? u"-dark"_s : u"-light"_s) + scale;
            window.closeConnection();
            settle();
            keep(window, folder, u"start"_s + suffix);
            window.open(demo.profile());
            for (int i = 0; i < 200 && !window.session(); ++i)
                QTest::qWait(20);
            if (!window.session())
                qFatal("%s", qPrintable(window.errorPanel().accessibleDescription()));
            shoot(window, folder, suffix);
        }
    }
    return 0;
}
