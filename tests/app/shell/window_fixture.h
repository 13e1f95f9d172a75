// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <memory>
#include <vector>

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUrl>

#include <gtest/gtest.h>

#include "app/shell/library_panel.h"
#include "app/shell/main_window.h"
#include "tests/app/shell/scripted_prompts.h"
#include "tests/app/workspace/made_files.h"

namespace duixian::shell {

/// A window on a new library, as a person meets it on the first day.
class WindowFixture : public testing::Test {
protected:
    WindowFixture() { start(); }

    void start()
    {
        auto answers = std::make_unique<ScriptedPrompts>();
        prompts = answers.get();
        workspace = std::make_unique<Workspace>();
        finished = std::make_unique<QSignalSpy>(workspace.get(), &Workspace::importFinished);
        window = std::make_unique<MainWindow>(*workspace, Surroundings{store, folder.path(), std::move(answers)});
        EXPECT_TRUE(window->begin({}));
        window->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    }

    void restart()
    {
        window->close();
        window.reset();
        finished.reset();
        workspace.reset();
        start();
    }

    void waitForImport()
    {
        EXPECT_TRUE(!finished->isEmpty() || finished->wait(20000));
        finished->clear();
    }

    void importYears(const std::vector<int>& years)
    {
        prompts->reports.clear();
        for (const int year : years)
            prompts->reports << made::reportFile(folder.path(), year);
        window->actions().importFiles->trigger();
        waitForImport();
    }

    void drop(const QList<QUrl>& urls)
    {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.get(), &enter);
        ASSERT_TRUE(enter.isAccepted());
        QDropEvent event(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.get(), &event);
    }

    void import(const QStringList& paths)
    {
        prompts->reports = paths;
        window->actions().importFiles->trigger();
        waitForImport();
    }

    [[nodiscard]] QString treeText(const QModelIndex& below = {}) const
    {
        const QAbstractItemModel& model = *window->library().tree().model();
        QString text;
        for (int row = 0; row < model.rowCount(below); ++row) {
            const QModelIndex index = model.index(row, 0, below);
            text += index.data().toString() + QLatin1Char(' ') + treeText(index);
        }
        return text;
    }

    [[nodiscard]] bool says(const QString& words) const
    {
        const auto labels = window->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }

    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ScriptedPrompts* prompts = nullptr;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<QSignalSpy> finished;
    std::unique_ptr<MainWindow> window;
};

} // namespace duixian::shell
