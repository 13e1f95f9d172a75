// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window takes over a library, and how much memory, by the system's figures: a line of JSON for each size of library, each
// measured in a process of its own.
#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include <unistd.h>

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

#include "app/charts/chart_page.h"
#include "app/charts/chart_rows.h"
#include "app/presentation/qt_text.h"
#include "app/shell/library_panel.h"
#include "app/shell/main_window.h"
#include "app/shell/theme.h"
#include "app/shell/translations.h"
#include "app/workspace/workspace.h"
#include "tests/bench/figures_bench.h"
#include "tests/bench/large_library.h"
#include "tests/bench/reading_bench.h"

namespace duixian::bench {
namespace {

/// Milliseconds since this process began, as the system counts them: in hundredths of a second.
double sinceStart()
{
    std::string stat;
    std::getline(std::ifstream("/proc/self/stat"), stat);
    std::istringstream fields(stat.substr(stat.rfind(')') + 2));
    std::string field;
    for (int i = 0; i < 20; ++i) // the 22nd of all: starttime
        fields >> field;
    double uptime = 0;
    std::ifstream("/proc/uptime") >> uptime;
    return (uptime - std::stod(field) / static_cast<double>(sysconf(_SC_CLK_TCK))) * 1000;
}

/// VmRSS (now) or VmHWM (the most so far), in MB.
double memory(const std::string& which)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(which + ":"))
            return std::stod(line.substr(which.size() + 1)) / 1024;
    return 0;
}

/// Until nothing is left to do: laid out and painted.
void settle(QWidget& window)
{
    for (int i = 0; i < 3; ++i)
        QApplication::processEvents();
    window.repaint();
    QApplication::processEvents();
}

class Measures {
public:
    explicit Measures(std::size_t reports) { add("reports", static_cast<double>(reports)); }

    void add(const std::string& name, double value) { m_line += (m_line.empty() ? "\"" : ", \"") + name + "\": " + std::to_string(value); }

    template <class Work>
    void time(const std::string& name, QWidget& window, Work&& work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        settle(window);
        add(name, static_cast<double>(timer.nsecsElapsed()) * 1e-6);
    }

    void print() const { std::printf("{%s}\n", m_line.c_str()); }

private:
    std::string m_line;
};

void measure(std::size_t reports, const std::string& path)
{
    const QTemporaryDir scratch;
    QSettings store(scratch.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Measures measures(reports);
    Workspace workspace;
    shell::MainWindow window(workspace, {store, scratch.path(), nullptr});
    shell::Options options;
    options.library = toQt(std::string_view(path));
    if (!window.begin(options)) {
        std::fprintf(stderr, "%s can not be opened\n", path.c_str());
        std::exit(1);
    }
    window.show();
    settle(window);
    measures.add("usable", sinceStart());
    measures.add("memoryAtStart", memory("VmRSS"));
    const auto id = [&](std::size_t number) { return workspace.reports()[number].id; };
    measures.time("reportOpens", window, [&] { window.openReport(id(reports / 2)); });
    measures.time("chartPageOpens", window, [&] { window.showPage(shell::Page::Chart); });
    measures.time("otherPlaceIsDrawn", window,
                  [&] { window.chartPage().showPlace(charts::placeKey(workspace.reports()[reports / 4].head.place)); });
    auto& words = *window.library().findChild<QLineEdit*>();
    measures.time("treeIsFiltered", window, [&] { words.setText(QStringLiteral("2019")); });
    measures.time("filterIsCleared", window, [&] { words.clear(); });
    measures.time("thirtyReportsOpen", window, [&] {
        for (std::size_t i = 0; i < 30; ++i)
            window.openReport(id(i * reports / 30));
    });
    measures.time("decisionIsShown", window, [&] { workspace.accept(window.currentReport(), {0, false}); });
    measures.add("memory", memory("VmRSS"));
    measures.add("memoryAtMost", memory("VmHWM"));
    measures.print();
}

/// A process of its own for each, so that none pays for what another has left behind.
bool measureAlone(const QString& self, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(self, arguments);
    return process.waitForFinished(-1) && process.exitCode() == 0;
}

int measureAll(const QString& self)
{
    if (!measureAlone(self, {QStringLiteral("reading")}) || !measureAlone(self, {QStringLiteral("figures")}))
        return EXIT_FAILURE;
    for (const std::size_t reports : librarySizes()) {
        const ScratchCopy copy(largeLibrary(reports));
        if (!measureAlone(self, {QString::number(reports), toQt(std::string_view(copy.path()))}))
            return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}

} // namespace
} // namespace duixian::bench

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    QApplication::setApplicationName(QStringLiteral("Duixian"));
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2)
        return duixian::bench::measureAll(QApplication::applicationFilePath());
    duixian::shell::speak({});
    duixian::shell::applyFonts();
    if (arguments[1] == QStringLiteral("figures")) {
        duixian::bench::measureFigures();
        return EXIT_SUCCESS;
    }
    if (arguments.size() < 3) // "reading"
        return duixian::bench::measureReading() ? EXIT_SUCCESS : EXIT_FAILURE;
    duixian::bench::measure(arguments[1].toULongLong(), arguments[2].toStdString());
    return EXIT_SUCCESS;
}
