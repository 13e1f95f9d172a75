// SPDX-License-Identifier: GPL-3.0-or-later
// Whether memory stays level over a long day: the window takes in a folder of reports, then a person who never tires browses, charts,
// compares, asks, judges and exports over and over. A line of JSON for each minute, then one that says by how much it rose.
//   duixian_endurance MINUTES REPORTS
#include <algorithm>
#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <vector>

#include <malloc.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>

#include "app/charts/chart_description.h"
#include "app/charts/chart_page.h"
#include "app/charts/chart_rows.h"
#include "app/charts/figure_file.h"
#include "app/presentation/qt_text.h"
#include "app/search/search_page.h"
#include "app/shell/compare_desk.h"
#include "app/shell/main_window.h"
#include "app/shell/plan_desk.h"
#include "app/shell/plan_page.h"
#include "app/shell/search_desk.h"
#include "app/shell/theme.h"
#include "app/shell/translations.h"
#include "app/workspace/publishing.h"
#include "core/base/utf.h"
#include "tests/bench/joined_reports.h"

namespace duixian::bench {
namespace {

namespace fs = std::filesystem;

double megabytes(const std::string& which)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(which + ":"))
            return std::stod(line.substr(which.size() + 1)) / 1024;
    return 0;
}

std::size_t entriesOf(const std::string& folder)
{
    std::error_code gone;
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder, gone), fs::directory_iterator{}));
}

/// As the event loop of the program ends each turn: what deletes itself later is gone.
void settle()
{
    QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

/// Lets the window do its work until it is done. What takes longer than two minutes hangs.
void until(const std::function<bool()>& done, const char* what)
{
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
        if (timer.elapsed() > 120'000) {
            std::fprintf(stderr, "endurance: %s does not end\n", what);
            std::exit(EXIT_FAILURE);
        }
    }
    settle();
}

void writeReports(const fs::path& folder, std::size_t reports)
{
    const JoinedReports joined;
    for (std::size_t number = 0; number < reports; ++number)
        std::ofstream(folder / (std::to_string(number) + ".txt"), std::ios::binary) << toUtf8(joined.report(number).text);
}

/// What holds memory, and what would be left lying about.
struct Sample {
    double resident = 0; ///< MB
    double inUse = 0;    ///< MB of the heap that is given out
    std::size_t files = 0;
    std::size_t widgets = 0;
};

Sample sampled()
{
    const struct mallinfo2 heap = mallinfo2();
    return {megabytes("VmRSS"), static_cast<double>(heap.uordblks + heap.hblkhd) / 1'048'576.0, entriesOf("/proc/self/fd"),
            static_cast<std::size_t>(QApplication::allWidgets().size())};
}

/// A person at the window who does all that there is to do, each time with other reports.
class Person {
public:
    Person(Workspace& workspace, shell::MainWindow& window, QString folder)
        : m_workspace(workspace), m_window(window), m_folder(std::move(folder)), m_publishing(workspace)
    {
    }

    void round()
    {
        browse();
        judge();
        chart();
        tables();
        compare();
        ask();
        exportData();
        ++m_rounds;
    }
    [[nodiscard]] std::size_t rounds() const { return m_rounds; }

private:
    /// Other reports each time, all over the library.
    ReportId next()
    {
        m_at = (m_at + 7919) % m_workspace.reports().size();
        return m_workspace.reports()[m_at].id;
    }

    void browse()
    {
        m_window.showPage(shell::Page::Read);
        for (int i = 0; i < 10; ++i) {
            m_window.openReport(next(), i);
            settle();
        }
    }

    void judge()
    {
        const ReportId report = next();
        m_window.openReport(report);
        m_workspace.accept(report, {0, false});
        until([this] { return !m_workspace.working(); }, "a decision");
        m_workspace.undo();
        until([this] { return !m_workspace.working(); }, "an undo");
    }

    void chart()
    {
        m_window.showPage(shell::Page::Chart);
        m_window.plan().page().showView(shell::PlanView::Chart);
        charts::ChartPage& page = m_window.chartPage();
        page.showPlace(charts::placeKey(m_workspace.entry(next())->head.place));
        until([this] { return !m_workspace.working(); }, "a chart");
        const QString description = charts::textOf(charts::descriptionOf(page.chart(), page.wish(), Workspace::rulesOfToday()));
        for (const auto format : {charts::FigureFormat::Png, charts::FigureFormat::Svg, charts::FigureFormat::Pdf}) {
            charts::FigureWish wish;
            wish.format = format;
            const charts::FigureFile file = charts::figureFileOf(page.chart(), wish, description);
            const QString fault = charts::writeFigure(m_folder + QStringLiteral("/chart.") + charts::suffixOf(format), file.bytes);
            if (!fault.isEmpty() || !file.refusal.isEmpty())
                std::fprintf(stderr, "endurance: %s%s\n", qPrintable(file.refusal), qPrintable(fault));
        }
    }

    void tables()
    {
        for (const auto view : {shell::PlanView::Panel, shell::PlanView::Pairs, shell::PlanView::Tasks, shell::PlanView::Silence,
                                shell::PlanView::Coverage}) {
            m_window.plan().page().showView(view);
            Q_EMIT m_window.plan().page().viewChosen(view);
            until([this] { return !m_window.plan().filling(); }, "a table");
        }
    }

    void compare()
    {
        m_window.showPage(shell::Page::Compare);
        m_window.comparing().compare({next(), next(), next()});
        until([this] { return !m_window.comparing().working(); }, "a comparison");
    }

    void ask()
    {
        m_window.showPage(shell::Page::Search);
        m_window.searchPage().ask(m_rounds % 2 == 0 ? QStringLiteral("地区生产总值 > 5%") : QStringLiteral("\"营商环境\" 2020"));
        until([this] { return !m_window.searches().searching().asking(); }, "a search");
    }

    void exportData()
    {
        publish::Publication wish;
        wish.form = std::array{publish::PublishedAs::Csv, publish::PublishedAs::Xlsx, publish::PublishedAs::Ndjson,
                               publish::PublishedAs::Package, publish::PublishedAs::Qdpx}[m_rounds % 5];
        for (int i = 0; i < 20; ++i)
            wish.reports.push_back(next());
        std::sort(wish.reports.begin(), wish.reports.end());
        const QString ending = std::array{QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("ndjson"), QStringLiteral("zip"),
                                          QStringLiteral("qdpx")}[m_rounds % 5];
        m_publishing.publish(wish, m_folder + QStringLiteral("/data.") + ending);
        until([this] { return !m_publishing.running(); }, "an export");
    }

    Workspace& m_workspace;
    shell::MainWindow& m_window;
    QString m_folder;
    Publishing m_publishing;
    std::size_t m_at = 0;
    std::size_t m_rounds = 0;
};

void import(Workspace& workspace, const fs::path& folder, std::size_t reports)
{
    QElapsedTimer timer;
    timer.start();
    bool finished = false;
    int told = 0;
    QObject::connect(&workspace, &Workspace::importProgress, &workspace, [&told](int done, int, const QString&) {
        if (done / 1000 > told)
            std::printf("{\"type\":\"importing\",\"reports\":%d,\"resident\":%.0f}\n", (told = done / 1000) * 1000, megabytes("VmRSS"));
    });
    QObject::connect(&workspace, &Workspace::importFinished, &workspace, [&finished] { finished = true; });
    workspace.importPaths({toQt(folder.string())});
    while (!finished || workspace.working())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    std::printf("{\"type\":\"imported\",\"files\":%zu,\"reports\":%zu,\"seconds\":%.0f,\"resident\":%.0f,\"most\":%.0f}\n", reports,
                workspace.reports().size(), static_cast<double>(timer.elapsed()) / 1000, megabytes("VmRSS"), megabytes("VmHWM"));
}

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

/// The last third of the minutes beside the second one: the first one fills what is kept to be quick.
void tellRise(const std::vector<Sample>& minutes, std::size_t rounds)
{
    const auto third = static_cast<std::ptrdiff_t>(minutes.size() / 3);
    const auto middle = [&](std::ptrdiff_t from, double Sample::*what) {
        std::vector<double> values;
        for (auto minute = minutes.begin() + from; minute != minutes.begin() + from + third; ++minute)
            values.push_back((*minute).*what);
        return median(values);
    };
    const double before = middle(third, &Sample::resident);
    const double after = middle(2 * third, &Sample::resident);
    const double beforeInUse = middle(third, &Sample::inUse);
    const double afterInUse = middle(2 * third, &Sample::inUse);
    std::printf("{\"type\":\"level\",\"minutes\":%zu,\"rounds\":%zu,\"resident\":[%.1f,%.1f],\"in_use\":[%.1f,%.1f],\"files\":[%zu,%zu],"
                "\"widgets\":[%zu,%zu]}\n",
                minutes.size(), rounds, before, after, beforeInUse, afterInUse, minutes.front().files, minutes.back().files,
                minutes.front().widgets, minutes.back().widgets);
}

bool run(std::size_t wanted, std::size_t reports)
{
    const QTemporaryDir scratch(QStringLiteral(DUIXIAN_BENCH_FOLDER) + QStringLiteral("/endurance-XXXXXX"));
    const fs::path files = scratch.path().toStdString() + "/reports";
    fs::create_directories(files);
    writeReports(files, reports);
    QSettings store(scratch.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Workspace workspace;
    if (!workspace.create(scratch.filePath(QStringLiteral("long.duixian"))))
        return false;
    shell::MainWindow window(workspace, {store, scratch.path(), nullptr});
    window.resize(1280, 800);
    window.show();
    QApplication::processEvents();
    import(workspace, files, reports);

    Person person(workspace, window, scratch.path());
    std::vector<Sample> minutes;
    QElapsedTimer timer;
    timer.start();
    while (minutes.size() < wanted) {
        person.round();
        if (timer.elapsed() < 60'000 * static_cast<qint64>(minutes.size() + 1))
            continue;
        const Sample& now = minutes.emplace_back(sampled());
        std::printf("{\"type\":\"minute\",\"minute\":%zu,\"rounds\":%zu,\"resident\":%.1f,\"in_use\":%.1f,\"files\":%zu,\"widgets\":%zu}\n",
                    minutes.size(), person.rounds(), now.resident, now.inUse, now.files, now.widgets);
    }
    tellRise(minutes, person.rounds());
    return true;
}

} // namespace
} // namespace duixian::bench

int main(int argc, char** argv)
{
    std::setvbuf(stdout, nullptr, _IOLBF, 0); // a line is read as it comes
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    QApplication::setApplicationName(QStringLiteral("Duixian"));
    duixian::shell::speak(QStringLiteral("zh_CN"));
    duixian::shell::applyFonts();
    const QStringList arguments = QApplication::arguments();
    const qulonglong minutes = arguments.value(1, QStringLiteral("30")).toULongLong();
    const qulonglong reports = arguments.value(2, QStringLiteral("10000")).toULongLong();
    return minutes >= 3 && reports > 0 && duixian::bench::run(minutes, reports) ? EXIT_SUCCESS : EXIT_FAILURE;
}
