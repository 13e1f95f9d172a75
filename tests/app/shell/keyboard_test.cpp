// SPDX-License-Identifier: GPL-3.0-or-later
// Everything by keyboard alone, and with a name for those who hear the window.
#include <map>

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QActionGroup>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QTableView>
#include <QTableWidget>
#include <QTextBrowser>

#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/reader/statement_panel.h"
#include "app/shell/agreement_dialog.h"
#include "app/shell/judging_desk.h"
#include "app/shell/plan_desk.h"
#include "app/shell/plan_page.h"
#include "app/shell/second_reader_desk.h"
#include "app/shell/statement_dialog.h"
#include "app/shell/translations.h"
#include "tests/app/shell/every_dialog.h"
#include "tests/app/shell/window_fixture.h"
#include "tests/app/translations/translation_faults.h"

namespace duixian::shell {
namespace {

class KeyboardTest : public WindowFixture {
protected:
    void openSamples()
    {
        window->actions().openSamples->trigger();
        waitForImport();
        window->activateWindow();
    }
    /// Of the page "Plan and outcome", filled.
    void showView(PlanView view)
    {
        window->plan().page().showView(view);
        window->showPage(Page::Chart);
        EXPECT_TRUE(QTest::qWaitFor([this] { return !window->plan().filling(); }, 20000));
    }
};

std::string described(const QWidget& widget)
{
    return std::string(widget.metaObject()->className()) + " \"" + widget.objectName().toStdString() + "\" in " +
           (widget.parentWidget() ? widget.parentWidget()->metaObject()->className() : "nothing");
}

QString nameOf(QWidget& widget)
{
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(&widget);
    return heard ? heard->text(QAccessible::Name) : QString();
}

/// A control that Tab has to reach: not one that lives inside of another, and of buttons that exclude each other the one that is on.
bool hasToBeReached(const QWidget& widget)
{
    if (!widget.isVisible() || !widget.isEnabled() || (widget.focusPolicy() & Qt::TabFocus) == 0 || widget.focusProxy())
        return false;
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget); button && !button->isChecked())
        if (button->autoExclusive() || (button->group() && button->group()->exclusive()))
            return false;
    for (const QWidget* above = widget.parentWidget(); above; above = above->parentWidget()) {
        if (qobject_cast<const QAbstractSpinBox*>(above) || qobject_cast<const QComboBox*>(above))
            return false;
        if (above->isWindow())
            break;
    }
    return true;
}

/// Tab goes through all controls of a window and comes back to the first one.
void walk(QWidget& top, const std::string& where)
{
    QApplication::setActiveWindow(&top);
    QSet<QWidget*> expected;
    for (QWidget* widget : top.findChildren<QWidget*>())
        if (widget->window() == &top && hasToBeReached(*widget))
            expected << widget;
    if (expected.isEmpty())
        return;
    if (!top.focusWidget() || !expected.contains(top.focusWidget()))
        (*expected.begin())->setFocus(Qt::TabFocusReason);
    QSet<QWidget*> reached;
    constexpr qsizetype links = 40; // of a manual's page: Tab goes through them before it goes on
    for (qsizetype steps = 0; steps < 2 * expected.size() + links; ++steps) {
        QWidget* const now = QApplication::focusWidget();
        ASSERT_NE(now, nullptr) << where;
        reached << now;
        EXPECT_FALSE(nameOf(*now).trimmed().isEmpty()) << where << ": no name: " << described(*now);
        QTest::keyClick(now, Qt::Key_Tab);
        ASSERT_TRUE(QApplication::focusWidget() != now || expected.size() == 1 || qobject_cast<QTextBrowser*>(now))
            << where << ": no way on from " << described(*now);
    }
    for (const QWidget* widget : expected - reached)
        ADD_FAILURE() << where << ": Tab does not reach " << described(*widget);
}

TEST_F(KeyboardTest, TabGoesThroughEveryPageAndComesRound)
{
    walk(*window, "start");
    openSamples();
    for (const QAction* page : window->actions().pages->actions()) {
        window->showPage(static_cast<Page>(page->data().toInt()));
        walk(*window, page->iconText().toStdString());
    }
    for (const PlanView view : {PlanView::Pairs, PlanView::Tasks, PlanView::Silence, PlanView::Coverage}) {
        showView(view);
        walk(*window, "plan and outcome " + std::to_string(static_cast<int>(view)));
    }
}

TEST_F(KeyboardTest, TabGoesThroughEveryDialogAndEscClosesIt)
{
    openSamples();
    int dialogs = 0;
    forEveryDialog(*window, [&](QDialog& dialog) {
        ++dialogs;
        walk(dialog, dialog.windowTitle().toStdString());
    });
    EXPECT_GE(dialogs, 12) << "those of a pair among them";
    for (QAction* action : {window->actions().preferences, window->actions().about, window->actions().showHistory}) {
        action->trigger();
        QDialog* dialog = nullptr;
        for (QDialog* each : window->findChildren<QDialog*>())
            dialog = each->isVisible() ? each : dialog;
        ASSERT_NE(dialog, nullptr) << action->text().toStdString();
        QTest::keyClick(dialog, Qt::Key_Escape);
        EXPECT_FALSE(dialog->isVisible()) << dialog->windowTitle().toStdString();
    }
}

TEST_F(KeyboardTest, TabGoesThroughTheFormsOfStatementsAndOfTwoPeople)
{
    openSamples();
    reader::ReaderPage& page = window->readerPage();
    Q_EMIT page.said(reader::Judging::Correct, 0);
    ASSERT_NE(window->judging().dialog(), nullptr);
    walk(*window->judging().dialog(), "statement");
    window->judging().dialog()->close();
    const QString other = folder.filePath(QStringLiteral("colleague.duixian"));
    ASSERT_TRUE(QFile::copy(workspace->path(), other));
    const ReportId report = window->currentReport();
    Workspace colleague;
    ASSERT_TRUE(colleague.open(other));
    colleague.reject(report, {0, false});
    workspace->accept(report, {0, false});
    window->secondReader().compare(other);
    AgreementDialog& dialog = *window->secondReader().dialog();
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.differences().rowCount() == 1; }, 10000));
    walk(dialog, "agreement");
}

TEST_F(KeyboardTest, EveryControlHasANameAlsoThoseThatAreOff)
{
    openSamples();
    const auto check = [](QWidget& top, const std::string& where) {
        for (QWidget* widget : top.findChildren<QWidget*>())
            if (widget->window() == &top && widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy() &&
                !qobject_cast<QLabel*>(widget) && !qobject_cast<QAbstractSpinBox*>(widget->parentWidget()) &&
                !widget->objectName().startsWith(QStringLiteral("qt_"))) {
                EXPECT_FALSE(nameOf(*widget).trimmed().isEmpty()) << where << ": " << described(*widget);
            }
    };
    for (const QAction* page : window->actions().pages->actions()) {
        window->showPage(static_cast<Page>(page->data().toInt()));
        check(*window, page->iconText().toStdString());
    }
    for (const PlanView view : {PlanView::Pairs, PlanView::Tasks, PlanView::Silence, PlanView::Coverage}) {
        showView(view);
        check(*window, "plan and outcome " + std::to_string(static_cast<int>(view)));
    }
    forEveryDialog(*window, [&](QDialog& dialog) { check(dialog, dialog.windowTitle().toStdString()); });
}

TEST_F(KeyboardTest, EveryKeyOfTheMenusDoesItsThing)
{
    openSamples();
    std::map<const QAction*, int> done;
    QList<QAction*> actions;
    for (const QMenu* menu : window->menuBar()->findChildren<QMenu*>())
        for (QAction* action : menu->actions())
            if (!action->shortcuts().isEmpty() && action->shortcutContext() == Qt::WindowShortcut)
                actions << action;
    ASSERT_GE(actions.size(), 40);
    for (QAction* action : actions) {
        // What it leads to is tested elsewhere; here that its key leads to it, and to nothing else.
        QObject::disconnect(action, &QAction::triggered, nullptr, nullptr);
        QObject::disconnect(action, &QAction::toggled, nullptr, nullptr);
        action->setEnabled(true);
        QObject::connect(action, &QAction::triggered, window.get(), [&done, action] { ++done[action]; });
    }
    for (QWidget* place : {static_cast<QWidget*>(&window->library().tree()), static_cast<QWidget*>(&window->readerPage().view())}) {
        place->setFocus();
        for (const QAction* action : actions) {
            // A text copies its own selection.
            if (action == window->actions().copy && place == &window->readerPage().view())
                continue;
            for (const QKeySequence& keys : action->shortcuts()) {
                done.clear();
                QTest::keyClick(place, keys[0].key(), keys[0].keyboardModifiers());
                EXPECT_EQ(done[action], 1) << action->text().toStdString() << " by " << keys.toString().toStdString() << " at "
                                           << described(*place);
                EXPECT_EQ(done.size(), 1U) << action->text().toStdString();
            }
        }
    }
}

TEST_F(KeyboardTest, TheFocusCanBeSeen)
{
    openSamples();
    for (QWidget* widget : {static_cast<QWidget*>(&window->library().tree()), static_cast<QWidget*>(window->findChild<QLineEdit*>())}) {
        window->showPage(Page::Read);
        window->readerPage().view().setFocus();
        QApplication::processEvents();
        const QImage without = window->grab().toImage();
        widget->setFocus(Qt::TabFocusReason);
        QApplication::processEvents();
        EXPECT_NE(window->grab().toImage(), without) << described(*widget);
    }
}

/// Two controls of a dialog under the same letter: the key then only goes to and fro between them.
QStringList sharedLettersIn(const QDialog& dialog)
{
    std::map<QChar, QString> taken;
    QStringList faults;
    const auto take = [&](const QString& words) {
        const auto letter = translations::mnemonicIn(words);
        if (!letter)
            return;
        const auto [place, isNew] = taken.emplace(*letter, words);
        if (!isNew)
            faults << dialog.windowTitle() + QStringLiteral(": ") + place->second + QStringLiteral(" / ") + words;
    };
    for (const QAbstractButton* button : dialog.findChildren<QAbstractButton*>())
        if (button->isVisible())
            take(button->text());
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        if (label->isVisible() && label->buddy())
            take(label->text());
    return faults;
}

TEST_F(KeyboardTest, EachLetterOfADialogLeadsToOneControlInEveryLanguage)
{
    openSamples();
    for (const char* language : {"en", "zh_CN", "zh_TW"}) {
        speak(QLatin1String(language));
        window->close();
        window = std::make_unique<MainWindow>(*workspace, Surroundings{store, folder.path(), std::make_unique<ScriptedPrompts>()});
        window->show();
        workspace->announce();
        forEveryDialog(*window, [&](const QDialog& dialog) {
            EXPECT_EQ(sharedLettersIn(dialog).join(QLatin1Char('\n')).toStdString(), "") << language;
        });
    }
    speak(QStringLiteral("en"));
}

} // namespace
} // namespace duixian::shell
