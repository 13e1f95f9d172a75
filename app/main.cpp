// SPDX-License-Identifier: GPL-3.0-or-later
#include <clocale>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include <QApplication>
#include <QHashFunctions>
#include <QSettings>
#include <QStandardPaths>

#include "app/shell/chart_feed.h"
#include "app/shell/one_window.h"
#include "app/shell/options.h"
#include "app/shell/pictures.h"
#include "app/shell/stage.h"
#include "app/shell/theme.h"
#include "app/shell/translations.h"

namespace {

/// The verb says what is wrong in its own words; what Qt thinks of a desktop that is not there is none of it.
void sayOnlyWhatIsCritical(QtMsgType type, const QMessageLogContext& /*context*/, const QString& message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

} // namespace

int main(int argc, char** argv)
{
    using namespace duixian;
    const bool chart = argc > 1 && std::string_view(argv[1]) == "chart";
    if (chart) {
        qInstallMessageHandler(sayOnlyWhatIsCritical);
        QHashSeed::setDeterministicGlobalSeed(); // or the fonts of a PDF stand in another order each time
    }
    // What draws or prints and ends needs no display.
    if (chart || shell::endsByItself(argc, argv))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    // QApplication takes over the system's locale, and numbers in files would get a comma.
    std::setlocale(LC_NUMERIC, "C");
    QApplication::setApplicationName(QStringLiteral("Duixian"));
    QApplication::setOrganizationName(QStringLiteral("duixian"));
    QApplication::setApplicationVersion(QStringLiteral(DUIXIAN_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("duixian"));

    if (chart) {
        shell::speak({});
        return shell::chartVerb(std::vector<std::string>(argv + 2, argv + argc));
    }
    const shell::Options options = shell::readOptions(QApplication::arguments());
    QSettings store;
    const bool pictures = !options.pictures.isEmpty();
    shell::speak(!options.language.isEmpty() || pictures ? options.language : shell::loadPreferences(store).language);
    shell::applyFonts();
    if (pictures)
        return shell::takePictures(options);

    Workspace workspace;
    shell::OneWindow one(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation), nullptr);
    shell::Stage stage(workspace, store, QStandardPaths::writableLocation(QStandardPaths::AppDataLocation), &one);
    if (!stage.begin(options))
        return 0;
    return QApplication::exec();
}
