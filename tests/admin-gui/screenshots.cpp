// SPDX-License-Identifier: MIT
// Paints every place and dialog of the console, over invented users, into a folder: scripts/screenshots. No test.
#include "fixedtime.h"
#include "scenes.h"

#include "support/fakesecretstore.h"

#include <QImageWriter>

using namespace GatehouseAdmin;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::sys_seconds shownTime = std::chrono::sys_days{std::chrono::year{2026} / 3 / 12} + 10h + 24min;

void turnBack(std::chrono::minutes age)
{
    fixTime((shownTime - age).time_since_epoch());
}

int distance(QRgb a, QRgb b)
{
    const int red = qRed(a) - qRed(b);
    const int green = qGreen(a) - qGreen(b);
    const int blue = qBlue(a) - qBlue(b);
    return red * red + green * green + blue * blue;
}

//! \brief One after the other the colour that is missed most: it is seen often, and far from those that are kept.
//! \param counts of the pixels of each colour
QList<QRgb> paletteOf(const QHash<QRgb, qsizetype> &counts, qsizetype most)
{
    QList<QRgb> colors = counts.keys();
    std::ranges::sort(colors);
    QHash<QRgb, double> missed;
    for (const QRgb color : std::as_const(colors))
        missed.insert(color, static_cast<double>(counts[color]) * distance(qRgb(255, 0, 255), color));
    QList<int> nearest(colors.size(), std::numeric_limits<int>::max());
    QList<QRgb> kept;
    while (kept.size() < std::min(most, colors.size())) {
        const QRgb next = *std::ranges::max_element(colors, {}, [&](QRgb color) { return missed[color]; });
        kept << next;
        for (qsizetype i = 0; i < colors.size(); ++i) {
            nearest[i] = std::min(nearest[i], distance(next, colors[i]));
            missed[colors[i]] = static_cast<double>(counts[colors[i]]) * nearest[i];
        }
    }
    return kept;
}

//! In \a most colours, without dots of two where one was. Small files: the edges of letters have hundreds of shades
//! that nobody tells from each other.
QImage withFewColors(const QImage &picture, qsizetype most)
{
    const QImage plain = picture.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, qsizetype> counts;
    for (int y = 0; y < plain.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(plain.constScanLine(y));
        for (int x = 0; x < plain.width(); ++x)
            ++counts[line[x]];
    }
    const QList<QRgb> kept = paletteOf(counts, most);
    QHash<QRgb, uchar> places;
    for (const QRgb color : counts.keys()) {
        const auto nearest = std::ranges::min_element(kept, {}, [color](QRgb one) { return distance(one, color); });
        places.insert(color, static_cast<uchar>(nearest - kept.begin()));
    }
    QImage few(plain.size(), QImage::Format_Indexed8);
    few.setColorTable(kept);
    for (int y = 0; y < plain.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(plain.constScanLine(y));
        std::transform(line, line + plain.width(), few.scanLine(y), [&](QRgb color) { return places[color]; });
    }
    return few;
}

//! The button that clears a field fades in, and a picture in the middle of it would be another one each time.
void waitForFading(const QWidget &widget)
{
    const auto isFading = [](const QToolButton *button) {
        const auto *line = qobject_cast<const QLineEdit *>(button->parent());
        const double end = line && !line->text().isEmpty() ? 1 : 0;
        return line && line->isClearButtonEnabled() && button->isVisible() &&
               !qFuzzyCompare(1 + button->property("opacity").toDouble(), 1 + end);
    };
    if (!QTest::qWaitFor([&] { return std::ranges::none_of(widget.findChildren<QToolButton *>(), isFading); }))
        qFatal("Something never stands still.");
}

void keep(QWidget &widget, const QString &path)
{
    waitForFading(widget);
    constexpr qsizetype colors = 40;
    QImageWriter writer(path, "png");
    writer.setCompression(100);
    if (!writer.write(withFewColors(widget.grab().toImage(), colors)))
        qFatal("%s: %s", qPrintable(path), qPrintable(writer.errorString()));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    turnBack({});
    QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0);
    const QString folder = QApplication::arguments().value(1);
    const QStringList languages = QApplication::arguments().value(2, u"en,ja,ar"_s).split(u',');
    const QString wanted = QApplication::arguments().value(3);
    if (folder.isEmpty() || !QDir().mkpath(folder))
        qFatal("The first argument is the folder for the pictures.");
    const QString path = QDir(folder).absolutePath();
    const QString scale = qEnvironmentVariable("QT_SCALE_FACTOR") == u"2" ? u"-200"_s : QString();
    for (const QString &language : languages) {
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            DemoSite site(turnBack);
            Scenes::remember(site);
            MainWindow window(std::make_unique<FakeSecretStore>(std::make_shared<FakeSecretStore::Contents>()));
            window.languages().choose(language);
            window.theme().setMode(mode);
            window.resize(1120, 700);
            window.show();
            const QString suffix = u'-' + language + (mode == Theme::Mode::Dark ? u"-dark"_s : u"-light"_s) + scale;
            Scenes(window, site, [&](QWidget &widget, const QString &name) {
                if (wanted.isEmpty() || wanted == name)
                    keep(widget, path + u'/' + name + suffix + u".png"_s);
            }).play();
        }
    }
    return 0;
}
