// SPDX-License-Identifier: MIT
// That texts can be read, and are no more than text: colours of enough contrast, nothing cut off, in every language and
// with large letters, and no markup followed.
#include "scenes.h"

#include "lists/tile.h"
#include "session/isolated.h"
#include "shell/commandmodel.h"
#include "shell/connectionband.h"
#include "shell/consolestyle.h"
#include "shell/tone.h"
#include "support/fakesecretstore.h"

#include <QCommandLinkButton>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabBar>
#include <QToolTip>
#include <QTreeView>

#include <algorithm>

using namespace GatehouseAdmin;
using namespace Qt::StringLiterals;
using Role = QPalette::ColorRole;

namespace {

//! Of WCAG 2.1: 1 to 21.
double contrast(const QColor &one, const QColor &other)
{
    const auto luminance = [](const QColor &color) {
        const auto linear = [](double part) {
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

//! Finds texts that do not fit where they stand.
class CutTexts
{
public:
    void look(const QWidget &scene, const QString &name)
    {
        m_scene = name;
        for (const QWidget *widget : scene.findChildren<QWidget *>()) {
            if (widget->isVisible())
                lookAt(*widget, scene);
        }
        lookForOverlaps(scene);
        lookForTwins(scene);
    }

    QStringList found;

private:
    void lookAt(const QWidget &widget, const QWidget &scene)
    {
        if (const auto *tile = qobject_cast<const Tile *>(&widget))
            require(*tile, tile->text(), tile->minimumSizeHint());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            require(*button, button->text(), needOf(*button));
        else if (const auto *label = qobject_cast<const QLabel *>(&widget))
            lookAtLabel(*label);
        else if (const auto *box = qobject_cast<const QComboBox *>(&widget))
            require(*box, box->currentText(), {box->minimumSizeHint().width(), box->sizeHint().height()});
        else if (const auto *line = qobject_cast<const QLineEdit *>(&widget);
                 line && !qobject_cast<const QAbstractSpinBox *>(line->parent()))
            require(*line, line->placeholderText(),
                    {line->fontMetrics().horizontalAdvance(line->placeholderText()) + 8, line->sizeHint().height()});
        else if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
            lookAtHeadings(*header);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
            lookAtTabs(*tabs);
        else if (const auto *items = qobject_cast<const QAbstractItemView *>(&widget))
            lookAtCells(*items);
        else
            return;
        lookAtDirection(widget);
        if (isScrolled(widget))
            return;
        for (const QWidget *around = &widget; around != &scene;) {
            around = around->parentWidget();
            if (!around->rect().contains(QRect(widget.mapTo(around, QPoint()), widget.size())))
                return tell(widget, u"sticks out of %1"_s.arg(QLatin1String(around->metaObject()->className())));
        }
    }

    //! Any text may be one that a stranger chose.
    void lookAtLabel(const QLabel &label)
    {
        require(label, label.text(), needOf(label));
        if (label.textFormat() == Qt::AutoText)
            tell(label, u"“%1” would be followed if it were markup"_s.arg(label.text()));
    }

    //! Lines begin where the window's do, also those that begin with Latin letters.
    void lookAtDirection(const QWidget &widget)
    {
        if (!QGuiApplication::isRightToLeft())
            return;
        QStringList lines;
        if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
            lines << line->placeholderText();
        else if (const auto *label = qobject_cast<const QLabel *>(&widget);
                 label && qobject_cast<const QMessageBox *>(label->window()))
            lines = label->text().split(u'\n');
        for (const QString &line : std::as_const(lines)) {
            if (!line.isEmpty() && !line.isRightToLeft())
                tell(widget, u"“%1” begins at the left"_s.arg(line));
        }
    }
    //! What is read or pressed lies beside each other.
    void lookForOverlaps(const QWidget &scene)
    {
        QList<const QWidget *> widgets;
        for (const QWidget *widget : scene.findChildren<QWidget *>()) {
            if (widget->isVisible() &&
                (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLabel *>(widget) ||
                 qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)))
                widgets << widget;
        }
        for (const QWidget *one : std::as_const(widgets)) {
            for (const QWidget *other : std::as_const(widgets)) {
                if (one < other && one->parentWidget() == other->parentWidget() &&
                    one->geometry().intersects(other->geometry()))
                    tell(*one, u"lies over %1"_s.arg(other->accessibleName()));
            }
        }
    }
    //! Two commands of the same words cannot be told apart.
    void lookForTwins(const QWidget &scene)
    {
        const auto *palette = qobject_cast<const CommandPalette *>(&scene);
        if (!palette)
            return;
        QSet<QString> names;
        const QAbstractItemModel *commands = palette->findChild<QAbstractItemView *>()->model();
        for (int row = 0; row < commands->rowCount(); ++row) {
            const QModelIndex command = commands->index(row, 0);
            const QString name = command.data(CommandModel::GroupRole).toString() + u": "_s + command.data().toString();
            if (names.contains(name))
                tell(scene, u"“%1” is there twice"_s.arg(name));
            names << name;
        }
    }

    static bool isScrolled(const QWidget &widget)
    {
        for (const QWidget *one = widget.parentWidget(); one; one = one->parentWidget()) {
            if (qobject_cast<const QAbstractScrollArea *>(one))
                return true;
        }
        return false;
    }
    static QSize needOf(const QAbstractButton &button)
    {
        if (button.text().isEmpty())
            return {};
        return button.hasHeightForWidth() ? QSize(0, button.heightForWidth(button.width())) : button.sizeHint();
    }
    static QSize needOf(const QLabel &label)
    {
        if (label.text().isEmpty())
            return {};
        return label.wordWrap() ? QSize(0, label.heightForWidth(label.width())) : label.sizeHint();
    }
    void require(const QWidget &widget, const QString &text, const QSize &need)
    {
        const bool isSaidElsewhere = !text.isEmpty() && widget.toolTip().size() >= text.size();
        const int frame = qobject_cast<const QLabel *>(&widget) ? 0 : 2; // pixels that letters have besides
        if ((need.width() > widget.width() && !isSaidElsewhere) || need.height() > widget.height() + frame)
            tell(widget, u"“%1” needs %2×%3 and has %4×%5"_s.arg(text)
                                 .arg(need.width())
                                 .arg(need.height())
                                 .arg(widget.width())
                                 .arg(widget.height()));
    }
    void lookAtHeadings(const QHeaderView &header)
    {
        for (int section = 0; header.model() && section < header.count(); ++section) {
            if (!header.isSectionHidden(section) && header.sectionSize(section) < header.sectionSizeHint(section))
                tell(header, u"the heading “%1” does not fit"_s.arg(
                                     header.model()->headerData(section, header.orientation()).toString()));
        }
    }
    void lookAtTabs(const QTabBar &tabs)
    {
        for (int tab = 0; tab < tabs.count(); ++tab) {
            const int text = tabs.fontMetrics().horizontalAdvance(withoutMnemonic(tabs.tabText(tab)));
            if (!tabs.rect().contains(tabs.tabRect(tab)) || tabs.tabRect(tab).width() < text + 8)
                tell(tabs, u"the tab “%1” does not fit"_s.arg(tabs.tabText(tab)));
        }
    }
    //! A cell may be cut, where the whole is said when the mouse rests on it.
    void lookAtCells(const QAbstractItemView &items)
    {
        const QAbstractItemModel *model = items.model();
        if (!model)
            return;
        for (int column = 0; column < model->columnCount(); ++column) {
            for (int row = 0; row < std::min(40, model->rowCount()); ++row) {
                const QModelIndex cell = model->index(row, column);
                const QRect place = items.visualRect(cell);
                const QString text = cell.data().toString();
                if (place.height() > 0 && place.height() < items.fontMetrics().height())
                    tell(items, u"a row is %1 high"_s.arg(place.height()));
                if (place.width() < items.fontMetrics().horizontalAdvance(text) &&
                    cell.data(Qt::ToolTipRole).toString().isEmpty() && place.width() > 0)
                    tell(items, u"the cell “%1” is cut and has no tool tip"_s.arg(text));
            }
        }
    }
    void tell(const QWidget &widget, const QString &what)
    {
        found << u"%1: %2 %3 %4"_s.arg(m_scene, QString::fromLatin1(widget.metaObject()->className()),
                                       widget.accessibleName(), what);
    }

    QString m_scene;
};

} // namespace

class TestLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QApplication::setFont(m_font); }
    void colorsHaveContrast_data();
    void colorsHaveContrast();
    void theBandIsReadableInEveryColor();
    void edgesAreSeen_data() { colorsHaveContrast_data(); }
    void edgesAreSeen();
    void buttonsAreAsHighInEveryScript();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void lettersOfNamesStayInOrderFromTheRight();
    void markupOfStrangersIsText();
    void toolTipsShowMarkupAsText();

private:
    const QFont m_font = QApplication::font();
};

void TestLooks::colorsHaveContrast_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << Theme::lightPalette();
    QTest::newRow("dark") << Theme::darkPalette();
}

void TestLooks::colorsHaveContrast()
{
    QFETCH(const QPalette, palette);
    constexpr double ofTexts = 4.5;    // WCAG 2.1, 1.4.3, level AA
    constexpr double ofDrawings = 3.0; // 1.4.11; and of what is disabled, which may have less
    const auto check = [](const char *what, const QColor &text, const QColor &background, double least) {
        const double is = contrast(text, background);
        QVERIFY2(is >= least, qPrintable(u"%1: %2 on %3 has %4"_s.arg(QLatin1String(what), text.name(),
                                                                      background.name(), QString::number(is))));
    };
    for (const auto &[text, background] : {std::pair(Role::WindowText, Role::Window),
                                           {Role::Text, Role::Base},
                                           {Role::Text, Role::AlternateBase},
                                           {Role::ButtonText, Role::Button},
                                           {Role::HighlightedText, Role::Highlight},
                                           {Role::ToolTipText, Role::ToolTipBase},
                                           {Role::PlaceholderText, Role::Base},
                                           {Role::PlaceholderText, Role::AlternateBase},
                                           {Role::PlaceholderText, Role::Window},
                                           {Role::Link, Role::Base},
                                           {Role::Link, Role::Window}})
        check("palette", palette.color(text), palette.color(background), ofTexts);
    for (const Role background : {Role::Window, Role::Base, Role::Button})
        check("disabled", palette.color(QPalette::Disabled, Role::Text), palette.color(background), ofDrawings);
    for (const Tone tone : {Tone::Neutral, Tone::Good, Tone::Warning, Tone::Bad}) {
        const QColor tint = toneTint(tone, palette);
        for (const QColor &background :
             {palette.color(Role::Base), palette.color(Role::AlternateBase), palette.color(Role::Window), tint})
            check("tone", toneColor(tone, palette), background, ofTexts);
        check("on a tint", palette.color(Role::WindowText), tint, ofTexts);
    }
    for (const Role background : {Role::Window, Role::Base})
        check("edge", ConsoleStyle::edgeColor(palette), palette.color(background), ofDrawings);
    const QColor place = ConsoleStyle::chosenPlaceColor(palette);
    check("chosen place", palette.color(Role::ButtonText), place, ofTexts);
    check("bar of the place", palette.color(Role::Link), place, ofDrawings);
    check("bars of the chart", palette.color(Role::Highlight), palette.color(Role::Base), ofDrawings);
}

void TestLooks::theBandIsReadableInEveryColor()
{
    for (int hue = 0; hue < 360; hue += 15) {
        for (int lightness = 0; lightness <= 255; lightness += 15) {
            const QColor band = QColor::fromHsl(hue, 200, lightness);
            QVERIFY2(contrast(ConnectionBand::textColorOn(band), band) >= 4.5, qPrintable(band.name()));
        }
    }
}

void TestLooks::edgesAreSeen()
{
    QFETCH(const QPalette, palette);
    ConsoleStyle::install();
    QLineEdit line;
    QLineEdit fixed;
    fixed.setReadOnly(true);
    QSpinBox number;
    for (QWidget *widget : std::initializer_list<QWidget *>{&line, &fixed, &number}) {
        widget->setPalette(palette);
        widget->resize(widget->sizeHint());
        const QColor edge = widget->grab().toImage().pixelColor(0, widget->height() / 2);
        const double is = contrast(edge, palette.color(Role::Window));
        QVERIFY2(is >= 3, qPrintable(u"%1: %2 has %3"_s.arg(QLatin1String(widget->metaObject()->className()),
                                                            edge.name(), QString::number(is))));
    }
    const auto middle = [](QLineEdit &one) {
        return one.grab().toImage().pixelColor(one.rect().center());
    };
    QCOMPARE(middle(line), palette.color(Role::Base));
    QCOMPARE(middle(fixed), palette.color(Role::Window)); // nobody can type there
}

void TestLooks::buttonsAreAsHighInEveryScript()
{
    ConsoleStyle::install();
    const int usual = QPushButton(u"Copy"_s).sizeHint().height();
    for (const QString &copy : {u"نسخ"_s, u"コピー"_s})
        QVERIFY(QPushButton(copy).sizeHint().height() >= usual);
}

void TestLooks::nothingIsCutOff_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("size");
    for (const auto &language : Languages::all()) {
        QTest::addRow("%s at 100 %%", qPrintable(language.code)) << language.code << 1.0;
        QTest::addRow("%s at 200 %%", qPrintable(language.code)) << language.code << 2.0;
    }
}

void TestLooks::nothingIsCutOff()
{
    QFETCH(const QString, language);
    QFETCH(const double, size);
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * size);
    QApplication::setFont(font);
    DemoSite site;
    Scenes::remember(site);
    MainWindow window(std::make_unique<FakeSecretStore>(std::make_shared<FakeSecretStore::Contents>()));
    window.languages().choose(u"en"_s); // and changes while it is open
    window.resize(QSize(1120, 700) * size);
    window.show();
    window.languages().choose(language);
    CutTexts cut;
    int scenes = 0;
    Scenes(window, site, [&](const QWidget &scene, const QString &name) {
        ++scenes;
        cut.look(scene, name);
    }).play();
    QVERIFY(scenes > 30);
    for (const QString &one : std::as_const(cut.found))
        qWarning("%s", qPrintable(one));
    QCOMPARE(cut.found.size(), 0);
}

void TestLooks::lettersOfNamesStayInOrderFromTheRight()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(isolated(u"550 5.1.1 No such user"_s), u"\u2068550 5.1.1 No such user\u2069"_s);
    QCOMPARE(isolated({}), QString());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(isolated(u"shop"_s), u"shop"_s);
}

void TestLooks::markupOfStrangersIsText()
{
    ConsoleStyle::install();
    const QString markup = u"<img src=file:///dev/null width=1>"_s;
    QLabel before(markup);
    QVERIFY(before.sizeHint().width() > before.fontMetrics().horizontalAdvance(u"<img src"_s)); // not the picture's
    QLabel after;
    after.ensurePolished();
    after.setText(markup);
    QCOMPARE(after.sizeHint(), before.sizeHint());
    QLabel rich(u"<b>x</b>"_s);
    rich.setTextFormat(Qt::RichText);
    rich.ensurePolished();
    QCOMPARE(rich.textFormat(), Qt::RichText); // who says so means it
    QMessageBox question(QMessageBox::Question, u"title"_s, markup, QMessageBox::Cancel);
    question.setInformativeText(markup); // setTextFormat() does not reach this one
    question.show();
    int texts = 0;
    for (const QLabel *label : question.findChildren<QLabel *>()) {
        if (label->text() == markup) {
            ++texts;
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }
    QCOMPARE(texts, 2);
}

void TestLooks::toolTipsShowMarkupAsText()
{
    ConsoleStyle::install();
    QWidget window;
    window.show();
    QToolTip::showText(window.mapToGlobal(QPoint()), u"<b>x</b>"_s, &window);
    const auto widgets = QApplication::allWidgets();
    const auto tip = std::ranges::find_if(widgets, [](const QWidget *widget) {
        return qobject_cast<const QLabel *>(widget) && widget->windowType() == Qt::ToolTip;
    });
    QVERIFY(tip != widgets.end());
    QCOMPARE(qobject_cast<const QLabel *>(*tip)->text(), u"<b>x</b>"_s);
    QCOMPARE(qobject_cast<const QLabel *>(*tip)->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"
