// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTranslator>

#include <gtest/gtest.h>

#include "app/shell/main_window.h"
#include "tests/app/translations/translation_faults.h"

namespace duixian::translations {
namespace {

/// The window as a reader of each language sees it, on a library of its own.
class WindowIn : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(spoken.load(QStringLiteral(":/translations/duixian_%1.qm").arg(QLatin1String(GetParam()))));
        QCoreApplication::installTranslator(&spoken);
        window = std::make_unique<shell::MainWindow>(workspace, shell::Surroundings{store, folder.path(), nullptr});
    }

    void TearDown() override { QCoreApplication::removeTranslator(&spoken); }

    QTranslator spoken;
    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Workspace workspace;
    std::unique_ptr<shell::MainWindow> window;
};

/// Two entries of one menu under the same letter: the key then only goes to and fro between them.
QStringList sharedLetters(const QList<QAction*>& actions)
{
    std::map<QChar, QString> taken;
    QStringList faults;
    for (const QAction* action : actions) {
        const auto letter = mnemonicIn(action->text());
        if (!letter)
            continue;
        const auto [place, isNew] = taken.emplace(*letter, action->text());
        if (!isNew)
            faults << place->second + QLatin1String(" / ") + action->text();
    }
    return faults;
}

QStringList menuWords(const QMenu& menu)
{
    QStringList words{menu.title()};
    for (const QAction* action : menu.actions())
        words << action->text() << action->toolTip() << action->iconText();
    return words;
}

QStringList widgetWords(const QWidget& widget)
{
    QStringList words{widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.statusTip()};
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        words << label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        words << button->text();
    if (const auto* field = qobject_cast<const QLineEdit*>(&widget))
        words << field->placeholderText();
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        for (int i = 0; i < box->count(); ++i)
            words << box->itemText(i);
    if (const auto* table = qobject_cast<const QTableView*>(&widget); table != nullptr && table->model() != nullptr)
        for (int column = 0; column < table->model()->columnCount(); ++column)
            words << table->model()->headerData(column, Qt::Horizontal).toString();
    return words;
}

/// Words in Latin letters that a Chinese reader expects to see so: names, formats, units, keys.
bool isNoEnglish(const QString& word)
{
    static const QStringList known{QStringLiteral("Duixian"), QStringLiteral("CSV"),   QStringLiteral("PDF"), QStringLiteral("PNG"),
                                   QStringLiteral("SVG"),     QStringLiteral("Ctrl"),  QStringLiteral("Alt"), QStringLiteral("Shift"),
                                   QStringLiteral("Left"),    QStringLiteral("Right"), QStringLiteral("qt"),  QStringLiteral("Esc"),
                                   QStringLiteral("Excel"),   QStringLiteral("HTML")};
    return known.contains(word);
}

QStringList englishIn(const QStringList& texts)
{
    static const QRegularExpression latin(QStringLiteral("[A-Za-z]{2,}"));
    static const QRegularExpression markup(QStringLiteral("<[^>]*>"));
    QStringList found;
    for (QString text : texts) {
        text.remove(markup);
        for (auto matches = latin.globalMatch(text); matches.hasNext();)
            if (const QString word = matches.next().captured(); !isNoEnglish(word)) {
                found << text;
                break;
            }
    }
    return found;
}

TEST_P(WindowIn, HasOneLetterForEachMenuEntry)
{
    EXPECT_EQ(sharedLetters(window->menuBar()->actions()).join(QLatin1Char('\n')).toStdString(), "");
    for (const QMenu* menu : window->findChildren<QMenu*>())
        EXPECT_EQ(sharedLetters(menu->actions()).join(QLatin1Char('\n')).toStdString(), "") << menu->title().toStdString();
}

TEST_P(WindowIn, HasNothingLeftInEnglish)
{
    if (std::string_view(GetParam()) == "en")
        GTEST_SKIP() << "English is the language of the sources";
    QStringList words;
    for (const QMenu* menu : window->findChildren<QMenu*>())
        words << menuWords(*menu);
    for (const QWidget* widget : window->findChildren<QWidget*>())
        words << widgetWords(*widget);
    ASSERT_GT(words.size(), 100);
    EXPECT_EQ(englishIn(words).join(QLatin1Char('\n')).toStdString(), "");
}

INSTANTIATE_TEST_SUITE_P(, WindowIn, testing::Values("en", "zh_CN", "zh_TW"), [](const auto& test) { return std::string(test.param); });

} // namespace
} // namespace duixian::translations
