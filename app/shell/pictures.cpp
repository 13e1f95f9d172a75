// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/pictures.h"

#include <algorithm>
#include <cstdio>

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

#include "app/charts/chart_page.h"
#include "app/charts/figure_export.h"
#include "app/presentation/wording.h"
#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/reader/statement_panel.h"
#include "app/shell/camera.h"
#include "app/shell/compare_pictures.h"
#include "app/shell/differences_dialog.h"
#include "app/shell/figure_pictures.h"
#include "app/shell/frame_pictures.h"
#include "app/shell/import_desk.h"
#include "app/shell/import_dialog.h"
#include "app/shell/judging_pictures.h"
#include "app/shell/keeping_pictures.h"
#include "app/shell/main_window.h"
#include "app/shell/notes_pictures.h"
#include "app/shell/pair_pictures.h"
#include "app/shell/passport_dialog.h"
#include "app/shell/picture_batch.h"
#include "app/shell/plan_pictures.h"
#include "app/shell/reading_pictures.h"
#include "app/shell/report_desk.h"
#include "app/shell/review_pictures.h"
#include "app/shell/search_pictures.h"
#include "app/shell/theme.h"

namespace duixian::shell {
namespace {

/// Nobody is there to answer: choices are cancelled, what would be told is printed.
class PrintedPrompts : public Prompts {
public:
    QStringList chooseReports() override { return {}; }
    QString chooseFolder() override { return {}; }
    QString chooseLibrary() override { return {}; }
    QString nameNewLibrary() override { return {}; }
    QString chooseTable() override { return {}; }
    QString nameOutput(const QString& /*suggestion*/, const QString& /*kinds*/) override { return output; }
    QString askText(const QString& /*title*/, const QString& /*label*/, const QString& /*text*/) override { return {}; }
    WayOut askAboutDamage(const QString& /*path*/) override { return WayOut::None; }
    void showFolder(const QString& /*path*/) override {}
    void tell(const QString& message) override { std::fprintf(stderr, "duixian: %s\n", qPrintable(message)); }
    QColor chooseColour(const QColor& now) override { return now; }
    void startIn(const Folders& /*folders*/) override {}

    QString output; ///< where the next thing that is exported goes
};

void importAll(Workspace& workspace, const Options& options)
{
    QEventLoop loop;
    QObject::connect(&workspace, &Workspace::importFinished, &loop, &QEventLoop::quit);
    if (options.files.isEmpty())
        workspace.importSamples();
    else
        workspace.importPaths(options.files);
    loop.exec();
}

void takeDifferences(Camera& camera, Workspace& workspace, ImportDialog& dialog)
{
    dialog.filterBy(models::ImportStatus::CopyOf);
    if (dialog.table().model()->rowCount() == 0)
        return;
    dialog.table().selectRow(0);
    QEventLoop loop;
    QObject::connect(&workspace, &Workspace::compared, &loop, &QEventLoop::quit);
    dialog.findChild<QAction*>(QStringLiteral("differences"))->trigger();
    loop.exec();
    if (auto* differences = dialog.findChild<DifferencesDialog*>()) {
        camera.take(QStringLiteral("differences.png"), *differences);
        differences->close();
    }
}

void takeReader(Camera& camera, Workspace& workspace, MainWindow& window, const QDir& folder)
{
    reader::ReaderPage& page = window.readerPage();
    camera.take(QStringLiteral("read.png"));
    const auto& statements = page.report()->statements;
    const auto target = std::find_if(statements.begin(), statements.end(), [](const Statement& s) { return s.kind == Kind::Target; });
    if (target != statements.end())
        page.showStatement(static_cast<int>(target - statements.begin()));
    camera.take(QStringLiteral("statement.png"));
    const QString table = QStringLiteral("statements.csv");
    camera.keep(workspace.exportStatements(window.currentReport(), page.statements().shown(), folder.filePath(table)).has_value(), table);
}

/// What a batch of files as people have them looks like: its table, a saved page with what stands around it, passport, differences.
void takeBatch(Camera& camera, Workspace& workspace, MainWindow& window, const QString& batch)
{
    if (!writePictureBatch(batch))
        return;
    QEventLoop loop;
    QObject::connect(&workspace, &Workspace::importFinished, &loop, &QEventLoop::quit);
    workspace.importPaths({batch});
    loop.exec();
    ImportDialog& dialog = *window.imports().dialog();
    dialog.resize(dialog.size().boundedTo(window.size()));
    dialog.table().selectRow(2);
    camera.take(QStringLiteral("import.png"), dialog);
    takeDifferences(camera, workspace, dialog);
    dialog.close();

    const auto& reports = workspace.reports();
    const auto page = std::find_if(reports.begin(), reports.end(),
                                   [](const library::ReportEntry& entry) { return entry.passport.fileName == "柳溪县2021.txt"; });
    if (page == reports.end())
        return;
    window.openReport(page->id);
    camera.take(QStringLiteral("page-dimmed.png"));
    window.readerPage().setFurniture(reader::FurnitureShown::Marked);
    window.readerPage().view().verticalScrollBar()->setValue(0);
    camera.take(QStringLiteral("page-marked.png"));
    window.readerPage().setFurniture(reader::FurnitureShown::Hidden);
    camera.take(QStringLiteral("page-hidden.png"));
    window.readerPage().setFurniture(reader::FurnitureShown::Dimmed);
    window.actions().passport->trigger();
    PassportDialog& passport = *window.reports().passport();
    passport.resize(passport.size().boundedTo(window.size()));
    camera.take(QStringLiteral("passport.png"), passport);
    QScrollBar& bar = *passport.findChild<QScrollArea*>()->verticalScrollBar();
    bar.setValue(bar.maximum());
    camera.take(QStringLiteral("passport-reading.png"), passport);
    passport.close();
}

void takeChart(Camera& camera, MainWindow& window, PrintedPrompts& prompts, const QDir& folder)
{
    window.showPage(Page::Chart);
    camera.take(QStringLiteral("plan-and-outcome.png"));
    const QString picture = QStringLiteral("chart.png");
    prompts.output = folder.filePath(picture);
    window.chartPage().exporting().findChild<QAction*>(QStringLiteral("exportPng"))->trigger();
    camera.keep(QFile::exists(prompts.output), picture);
    takeFigure(camera, window);
}

} // namespace

int takePictures(const Options& options)
{
    const QDir folder(options.pictures);
    const QTemporaryDir scratch;
    if (!folder.mkpath(QStringLiteral(".")) || !scratch.isValid()) {
        std::fprintf(stderr, "duixian: %s can't be written\n", qPrintable(options.pictures));
        return EXIT_FAILURE;
    }
    QSettings store(scratch.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Workspace workspace;
    auto answers = std::make_unique<PrintedPrompts>();
    PrintedPrompts& prompts = *answers;
    MainWindow window(workspace, {store, scratch.path(), std::move(answers)});
    applyTheme(options.theme.value_or(presentation::ThemeChoice::Light));
    window.resize(options.size);
    if (!window.begin({}))
        return EXIT_FAILURE;
    window.show();
    Camera camera(window, folder);
    camera.take(QStringLiteral("start.png"));
    importAll(workspace, options);
    if (ImportDialog* dialog = window.imports().dialog()) {
        camera.take(QStringLiteral("import-of-files.png"), *dialog);
        dialog->close();
    }
    if (window.readerPage().report()) {
        awaitPairs(window);
        takeReader(camera, workspace, window, folder);
        takePairs(camera, workspace, window);
        takeReading(camera, workspace, window);
        takeJudging(camera, workspace, window);
        takeReview(camera, workspace, window);
        takeKeeping(camera, window);
        takeFrame(camera, window);
        takeChart(camera, window, prompts, folder);
        takeCompare(camera, window);
        takePlan(camera, window);
        takeSearch(camera, workspace, window);
        takeNotes(camera, workspace, window);
        if (options.files.isEmpty())
            takeBatch(camera, workspace, window, scratch.filePath(QStringLiteral("batch")));
    }
    return camera.allWritten() ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace duixian::shell
