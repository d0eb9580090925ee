// SPDX-License-Identifier: MIT
// What the window is made of: icons, the names of commands, light and dark, languages.
#include "mainwindow.h"

#include "shell/connectionband.h"
#include "shell/icons.h"

#include "patience.h"
#include "support/consolesettings.h"
#include "support/fakesecretstore.h"
#include "support/testdatabase.h"

#include <QAction>
#include <QLabel>
#include <QMenuBar>
#include <QPainter>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>
#include <QToolBar>

using namespace GatehouseAdmin;
using namespace Qt::StringLiterals;

namespace {

//! As seen on \a color.
QImage painted(const QIcon &icon, int side, QIcon::Mode mode = QIcon::Normal)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    icon.paint(&painter, image.rect(), Qt::AlignCenter, mode);
    return image;
}

//! The colour of the most opaque point.
QColor ink(const QImage &image)
{
    QColor best(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (const QColor here = image.pixelColor(x, y); here.alpha() > best.alpha())
                best = here;
        }
    }
    return best;
}

QStringList texts(const CommandModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all << model.index(row).data().toString();
    return all;
}

double lightness(const QColor &color)
{
    return color.lightnessF();
}

} // namespace

class TestShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyIconIsDrawn_data();
    void everyIconIsDrawn();
    void iconsHaveTheColoursOfThePalette();
    void commandsAreFoundByTheirLetters_data();
    void commandsAreFoundByTheirLetters();
    void theBestCommandComesFirst();
    void whatCannotBeDoneComesLastAndIsNotChosen();
    void textOnTheBandCanBeRead_data();
    void textOnTheBandCanBeRead();
    void lightAndDarkAreChosenAndRemembered();
    void withoutAChoiceTheDesktopDecides();
    void everyLanguageIsWhole_data();
    void everyLanguageIsWhole();
    void theLanguageChangesWhileTheWindowIsOpen();
    void nothingStaysEnglish();
    void arabicIsMirrored();
};

void TestShell::init()
{
    static std::optional<ConsoleSettings> settings;
    settings.emplace();
}

void TestShell::cleanup()
{
    Languages().choose(u"en"_s);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setPalette(QPalette());
}

void TestShell::everyIconIsDrawn_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : iconNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestShell::everyIconIsDrawn()
{
    QFETCH(const QString, name);
    QVERIFY(!icon(name).isNull());
    for (const int side : {16, 24, 48}) {
        const QImage image = painted(icon(name), side);
        int inked = 0;
        for (int i = 0; i < side; ++i) {
            for (int j = 0; j < side; ++j)
                inked += image.pixelColor(i, j).alpha() > 127;
            // nothing is cut off at the border
            for (const QPoint &edge : {QPoint(i, 0), QPoint(0, i), QPoint(side - 1, i), QPoint(i, side - 1)})
                QVERIFY2(image.pixelColor(edge).alpha() < 128, qPrintable(u"%1 at %2"_s.arg(name).arg(side)));
        }
        QVERIFY2(inked > side / 2, qPrintable(u"%1: %2 points"_s.arg(name).arg(inked)));
    }
}

void TestShell::iconsHaveTheColoursOfThePalette()
{
    const QIcon live = icon(u"users"_s);
    QApplication::setPalette(Theme::darkPalette());
    QCOMPARE(ink(painted(live, 64)).rgb(), Theme::darkPalette().color(QPalette::ButtonText).rgb());
    QApplication::setPalette(Theme::lightPalette());
    QCOMPARE(ink(painted(live, 64)).rgb(), Theme::lightPalette().color(QPalette::ButtonText).rgb());
    QCOMPARE(ink(painted(live, 64, QIcon::Disabled)).rgb(),
             Theme::lightPalette().color(QPalette::Disabled, QPalette::ButtonText).rgb());
    QCOMPARE(ink(painted(icon(u"users"_s, Theme::darkPalette()), 64)).rgb(),
             Theme::darkPalette().color(QPalette::ButtonText).rgb());
    QVERIFY(icon(u"nothing of that name"_s).isNull());
    // Twice the scale is twice the points, not the same ones twice as large.
    QCOMPARE(live.pixmap(QSize(24, 24), 2.0).size(), QSize(48, 48));
}

void TestShell::commandsAreFoundByTheirLetters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("nothing typed") << u""_s << u"Refresh"_s << true;
    QTest::newRow("beginning") << u"ref"_s << u"Refresh"_s << true;
    QTest::newRow("any case") << u"REF"_s << u"Refresh"_s << true;
    QTest::newRow("initials") << u"cc"_s << u"Close connection"_s << true;
    QTest::newRow("words in any order") << u"con clo"_s << u"Close connection"_s << true;
    QTest::newRow("letters in another order") << u"fer"_s << u"Refresh"_s << false;
    QTest::newRow("one letter too many") << u"refreshx"_s << u"Refresh"_s << false;
    QTest::newRow("other writing") << u"メール"_s << u"メールを送信"_s << true;
}

void TestShell::commandsAreFoundByTheirLetters()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, name);
    QFETCH(const bool, isFound);
    QCOMPARE(CommandModel::rank(typed, name) > 0, isFound);
}

void TestShell::theBestCommandComesFirst()
{
    QAction mail(u"&Mail"_s);
    QAction email(u"Copy e-mail…"_s);
    QAction normal(u"&Normal view\tEsc"_s);
    CommandModel model;
    model.setCommands({{&normal, u"View"_s}, {&email, u"Users"_s}, {&mail, u"Go"_s}});
    QCOMPARE(texts(model), (QStringList{u"Normal view"_s, u"Copy e-mail"_s, u"Mail"_s}));
    model.setFilter(u"mail"_s);
    QCOMPARE(texts(model).value(0), u"Mail"_s);
    QCOMPARE(texts(model).size(), 2);
    model.setFilter(u"users"_s); // a menu
    QCOMPARE(texts(model), QStringList{u"Copy e-mail"_s});
}

void TestShell::whatCannotBeDoneComesLastAndIsNotChosen()
{
    auto gone = std::make_unique<QAction>(u"Delete one"_s);
    QAction off(u"Delete"_s);
    off.setEnabled(false);
    QAction on(u"Undelete all"_s);
    CommandModel model;
    model.setCommands({{gone.get(), {}}, {&off, {}}, {&on, {}}});
    model.setFilter(u"delete"_s);
    QCOMPARE(texts(model), (QStringList{u"Delete one"_s, u"Undelete all"_s, u"Delete"_s}));
    QVERIFY(!model.flags(model.index(2)).testFlag(Qt::ItemIsEnabled));
    gone.reset();
    QCOMPARE(model.action(model.index(0)), nullptr);
    QVERIFY(!model.index(0).data().isValid());
}

void TestShell::textOnTheBandCanBeRead_data()
{
    QTest::addColumn<QColor>("ground");
    QTest::newRow("usual") << ConnectionBand::usualColor();
    QTest::newRow("yellow") << QColor(Qt::yellow);
    QTest::newRow("navy") << QColor(0, 0, 128);
    QTest::newRow("middle grey") << QColor(118, 118, 118);
}

//! WCAG 2.1: 4.5 at least.
void TestShell::textOnTheBandCanBeRead()
{
    QFETCH(const QColor, ground);
    const auto luminance = [](const QColor &color) {
        double sum = 0;
        const std::array<std::pair<double, double>, 3> parts{
                {{color.redF(), 0.2126}, {color.greenF(), 0.7152}, {color.blueF(), 0.0722}}};
        for (const auto &[part, weight] : parts)
            sum += weight * (part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4));
        return sum;
    };
    const double text = luminance(ConnectionBand::textColorOn(ground)) + 0.05;
    const double back = luminance(ground) + 0.05;
    QVERIFY(std::max(text, back) / std::min(text, back) >= 4.5);
}

void TestShell::lightAndDarkAreChosenAndRemembered()
{
    {
        Theme theme;
        QCOMPARE(theme.mode(), Theme::Mode::System);
        theme.setMode(Theme::Mode::Dark);
        QVERIFY(lightness(QApplication::palette().color(QPalette::Window)) < 0.3);
        theme.takeScheme(2); // what was chosen stays
        QVERIFY(lightness(QApplication::palette().color(QPalette::Window)) < 0.3);
    }
    QApplication::setPalette(QPalette());
    Theme theme;
    QCOMPARE(theme.mode(), Theme::Mode::Dark);
    QVERIFY(lightness(QApplication::palette().color(QPalette::Window)) < 0.3);
    theme.setMode(Theme::Mode::Light);
    QVERIFY(lightness(QApplication::palette().color(QPalette::Window)) > 0.7);
}

void TestShell::withoutAChoiceTheDesktopDecides()
{
    const QColor platform = QPalette().color(QPalette::Window);
    Theme theme;
    theme.setMode(Theme::Mode::System);
    const auto desktopSays = [&theme](uint scheme) {
        theme.takeScheme(scheme);
        return QApplication::palette().color(QPalette::Window);
    };
    QCOMPARE(desktopSays(1), Theme::darkPalette().color(QPalette::Window));
    QCOMPARE(desktopSays(2), Theme::lightPalette().color(QPalette::Window));
    QCOMPARE(desktopSays(0), platform); // no wish
}

void TestShell::everyLanguageIsWhole_data()
{
    QTest::addColumn<QString>("code");
    for (const auto &language : Languages::all())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

//! Nothing that the window says stays English, and numbers have all their forms.
void TestShell::everyLanguageIsWhole()
{
    QFETCH(const QString, code);
    QFile file(u"" GATEHOUSE_SOURCE_DIR "/translations/console_%1.ts"_s.arg(code));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(!text.contains("type=\"unfinished\""));
    QVERIFY(text.contains("<numerusform>"));
    Languages languages;
    languages.choose(code);
    QCOMPARE(languages.current(), code);
    const QString one = QCoreApplication::translate("GatehouseAdmin::ErrorPanel", "%Ln more",
                                                    "failures that are behind this one", 1);
    QVERIFY2(!one.contains(u"%Ln"_s) && !one.contains(u"(s)"_s), qPrintable(one));
    const QString go = QCoreApplication::translate("GatehouseAdmin::WindowActions", "&Refresh");
    QCOMPARE(go == u"&Refresh"_s, code == u"en"_s);
}

void TestShell::theLanguageChangesWhileTheWindowIsOpen()
{
    MainWindow window(std::make_unique<FakeSecretStore>(std::make_shared<FakeSecretStore::Contents>()));
    window.show();
    window.languages().choose(u"en"_s);
    QTRY_COMPARE(window.menuBar()->actions().first()->text(), u"&File"_s);
    for (const auto &[code, word] : {std::pair(u"de"_s, u"Datei"_s), {u"ja"_s, u"ファイル"_s}, {u"en"_s, u"File"_s}}) {
        window.languages().choose(code);
        QTRY_VERIFY2(window.menuBar()->actions().first()->text().remove(u'&').contains(word), qPrintable(code));
        QCOMPARE(QLocale().name().section(u'_', 0, 0), code);
    }
    window.languages().choose(u"fr"_s);
    const Languages again; // remembered
    QCOMPARE(again.current(), u"fr"_s);
}

//! In every place, with a connection open: texts of widgets, actions and columns.
void TestShell::nothingStaysEnglish()
{
    TestDatabase database;
    database.addMany(1, 3);
    MainWindow window(std::make_unique<FakeSecretStore>(std::make_shared<FakeSecretStore::Contents>()));
    window.languages().choose(u"en"_s);
    window.show();
    window.openFile(database.file.path());
    QTRY_VERIFY(window.session());
    const auto words = [&window] {
        QSet<QString> all;
        for (const auto *widget : window.findChildren<QWidget *>())
            all << widget->accessibleName() << widget->toolTip() << widget->property("text").toString()
                << widget->property("placeholderText").toString() << widget->property("title").toString();
        for (const auto *action : window.findChildren<QAction *>())
            all << plainText(*action) << action->statusTip();
        for (const auto *table : window.findChildren<QTableView *>()) {
            for (int column = 0; table->model() && column < table->model()->columnCount(); ++column)
                all << table->model()->headerData(column, Qt::Horizontal).toString();
        }
        return all;
    };
    for (QAction *place : window.actions().ofMenu(WindowActions::Menu::Go)) {
        place->trigger();
        QTest::qWait(50);
    }
    const QSet<QString> before = words();
    window.languages().choose(u"ja"_s);
    QTRY_VERIFY(window.menuBar()->actions().first()->text().contains(u"ファイル"_s));
    // Names of languages, of products, what stands in the database, and the mail that is previewed in a language of its
    // own are the same everywhere.
    static const QRegularExpression english(u"[a-z]{3,} [a-z]{2,}|^[A-Z][a-z]{3,}$"_s);
    const auto stayed = [&words, &before] {
        QStringList all;
        for (const QString &word : words() & before) {
            if (english.match(word).hasMatch() && !word.contains(u'@') &&
                !QStringList{u"English"_s, u"Deutsch"_s, u"Redis"_s, u"Gatehouse"_s, u"PostgreSQL"_s,
                             u"Confirm your e-mail address"_s}
                         .contains(word))
                all << word;
        }
        return all.join(u" | "_s);
    };
    QTRY_COMPARE(stayed(), QString()); // what a database is asked for comes later
}

void TestShell::arabicIsMirrored()
{
    MainWindow window(std::make_unique<FakeSecretStore>(std::make_shared<FakeSecretStore::Contents>()));
    window.resize(900, 600);
    window.show();
    auto *rail = window.findChild<QToolBar *>();
    QTRY_VERIFY(rail->mapTo(&window, QPoint(0, 0)).x() < 100);
    window.languages().choose(u"ar"_s);
    QTRY_VERIFY(rail->mapTo(&window, QPoint(rail->width(), 0)).x() > 800);
    window.languages().choose(u"en"_s);
    QTRY_VERIFY(rail->mapTo(&window, QPoint(0, 0)).x() < 100);
}

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
