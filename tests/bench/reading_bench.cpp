// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/reading_bench.h"

#include <algorithm>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>

#include "app/presentation/qt_text.h"
#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/reader/statement_panel.h"
#include "app/shell/main_window.h"
#include "app/workspace/workspace.h"
#include "core/base/utf.h"
#include "core/library/library.h"
#include "tests/bench/large_library.h"

namespace duixian::bench {
namespace {

constexpr std::size_t characters = 26'700; ///< that have as many statements
constexpr std::size_t statements = 300;
constexpr std::size_t rounds = 21;
constexpr std::size_t largeBytes = 2'000'000;

/// Joins reports until a text is long enough; its name differs from report to report.
Report joined(std::size_t number, std::size_t length)
{
    Report report = joinedReports().report(number);
    for (std::size_t more = 1; report.text.size() < length; ++more) {
        const Report next = joinedReports().report(number + 1000 * more);
        const std::size_t by = report.text.size();
        report.text += next.text;
        for (Statement statement : next.statements) {
            statement.span = {statement.span.begin + by, statement.span.end + by};
            statement.subjectSpan = {statement.subjectSpan.begin + by, statement.subjectSpan.end + by};
            statement.stretchOf.reset();
            report.statements.push_back(std::move(statement));
        }
        for (Part part : next.parts) {
            part.heading = {part.heading.begin + by, part.heading.end + by};
            part.body = {part.body.begin + by, part.body.end + by};
            report.parts.push_back(part);
        }
    }
    return report;
}

/// To the length and the number that is measured; every fourth statement is doubtful.
Report sized(std::size_t number)
{
    Report report = joined(number, characters + 5000);
    report.text.resize(characters);
    std::erase_if(report.statements, [](const Statement& s) { return s.span.end > characters || s.subjectSpan.end > characters; });
    std::erase_if(report.parts, [](const Part& part) { return part.heading.end > characters; });
    for (Part& part : report.parts)
        part.body.end = std::min(part.body.end, characters);
    if (report.statements.size() > statements)
        report.statements.resize(statements);
    for (std::size_t i = 0; i < report.statements.size(); i += 4)
        report.statements[i].doubts = {Doubt::PeriodUnclear};
    return report;
}

bool make(const std::string& path)
{
    auto library = library::Library::create(path);
    HistoryStep step{HistoryAction::Import, {}};
    for (std::size_t number = 0; library && number < rounds; ++number) {
        const Report report = sized(number);
        static_cast<void>(library->add(report, toUtf8(report.text), {}, step));
    }
    if (library) {
        const Report large = joined(5000, largeBytes / 3);
        static_cast<void>(library->add(large, toUtf8(large.text), {}, step));
    }
    return library.has_value();
}

/// Until nothing is left to do: laid out and painted.
void settle()
{
    for (int i = 0; i < 4; ++i)
        QApplication::processEvents();
}

double timed(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    settle();
    return static_cast<double>(timer.nsecsElapsed()) * 1e-6;
}

double median(std::vector<double> times)
{
    std::nth_element(times.begin(), times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2), times.end());
    return times[times.size() / 2];
}

double medianOf(const std::function<void(std::size_t)>& work)
{
    std::vector<double> times;
    for (std::size_t round = 0; round < rounds; ++round)
        times.push_back(timed([&] { work(round); }));
    return median(times);
}

std::string number(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", value);
    return text;
}

class Reading {
public:
    Reading(Workspace& workspace, shell::MainWindow& window) : m_workspace(workspace), m_window(window), m_page(window.readerPage()) {}

    std::string measure()
    {
        std::vector<ReportId> usual;
        for (const auto& entry : m_workspace.reports())
            usual.push_back(entry.id);
        std::sort(usual.begin(), usual.end());
        const ReportId large = usual.back(); // it came in last
        usual.pop_back();
        add("reportOpens", medianOf([&](std::size_t round) { m_window.openReport(usual[round % usual.size()]); }));
        add("openReportIsReadAgain", medianOf([&](std::size_t round) { m_window.openReport(usual[round % 2]); }));
        m_window.openReport(usual.front());
        settle();
        add("characters", static_cast<double>(m_page.report()->text.size()));
        add("statements", static_cast<double>(m_page.report()->statements.size()));
        auto& targets = m_page.header().legend().of(presentation::Role::Target);
        add("kindIsSwitched", medianOf([&](std::size_t) { targets.click(); }));
        auto& words = *m_page.statements().findChild<QLineEdit*>();
        add("tableIsFiltered", medianOf([&](std::size_t round) { words.setText(round % 2 == 0 ? QStringLiteral("增长") : QString()); }));
        words.clear();
        add("nextDoubtful", medianOf([&](std::size_t) { m_page.stepDoubtful(true); }));
        add("nextStatement", medianOf([&](std::size_t) { m_page.stepStatement(true); }));
        add("largeOpens", timed([&] { m_window.openReport(large); }));
        add("largeBytes", static_cast<double>(toUtf8(m_page.report()->text).size()));
        add("largeLongestPause", scroll());
        add("largeNextStatement", medianOf([&](std::size_t) { m_page.stepStatement(true); }));
        add("largeKindIsSwitched", medianOf([&](std::size_t) { targets.click(); }));
        return m_line;
    }

private:
    void add(const std::string& name, double value) { m_line += (m_line.empty() ? "\"" : ", \"") + name + "\": " + number(value); }

    /// By the wheel, page by page, to the end and back, and by the handle from place to place.
    double scroll()
    {
        reader::ReaderView& view = m_page.view();
        QScrollBar& bar = *view.verticalScrollBar();
        double longest = 0;
        const auto wait = [&](const std::function<void()>& work) { longest = std::max(longest, timed(work)); };
        for (int i = 0; i < 50; ++i)
            wait([&] { bar.setValue(bar.value() + 60); });
        for (int i = 0; i < 20; ++i)
            wait([&] { bar.triggerAction(QAbstractSlider::SliderPageStepAdd); });
        wait([&] { bar.setValue(bar.maximum()); });
        wait([&] { bar.setValue(0); });
        for (int i = 1; i < 20; ++i)
            wait([&] { bar.setValue(bar.maximum() / 20 * i); });
        return longest;
    }

    Workspace& m_workspace;
    shell::MainWindow& m_window;
    reader::ReaderPage& m_page;
    std::string m_line;
};

} // namespace

bool measureReading()
{
    const QTemporaryDir scratch;
    const QString path = scratch.filePath(QStringLiteral("reading.duixian"));
    if (!make(toCoreUtf8(path)))
        return false;
    QSettings store(scratch.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Workspace workspace;
    shell::MainWindow window(workspace, {store, scratch.path(), nullptr});
    shell::Options options;
    options.library = path;
    if (!window.begin(options))
        return false;
    window.resize(1280, 800);
    window.show();
    settle();
    std::printf("{\"reading\": {%s}}\n", Reading(workspace, window).measure().c_str());
    return true;
}

} // namespace duixian::bench
