// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/preferences_dialog.h"

#include <QActionGroup>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/shell/colours_page.h"
#include "app/shell/preferences_desk.h"
#include "app/shell/theme.h"
#include "tests/app/shell/window_fixture.h"

namespace duixian::shell {
namespace {

class PreferencesTest : public WindowFixture {
protected:
    ~PreferencesTest() override
    {
        presentation::setOwnColours({});
        presentation::setReadingFamilies({});
        applyTheme(presentation::ThemeChoice::Light);
    }

    PreferencesDialog& opened()
    {
        QTest::keyClick(window.get(), Qt::Key_Comma, Qt::ControlModifier);
        PreferencesDialog* dialog = window->preferences().dialog();
        EXPECT_TRUE(dialog && dialog->isVisible());
        return *dialog;
    }

    /// A box of the dialog by the words of its label.
    template <class Field>
    static Field& labelled(PreferencesDialog& dialog, const QString& words)
    {
        for (QLabel* label : dialog.findChildren<QLabel*>())
            if (label->text() == words)
                if (auto* field = qobject_cast<Field*>(label->buddy()))
                    return *field;
        ADD_FAILURE() << words.toStdString();
        static Field none;
        return none;
    }
};

TEST_F(PreferencesTest, ToleranceIsInForceAtOnceAndAlsoTomorrow)
{
    EXPECT_EQ(workspace->verdictRules().aboutTolerance, 0);
    QSignalSpy told(workspace.get(), &Workspace::verdictRulesChanged);
    labelled<QSpinBox>(opened(), QStringLiteral("&Tolerance for “about” (左右):")).setValue(5);
    EXPECT_DOUBLE_EQ(workspace->verdictRules().aboutTolerance, 0.05);
    EXPECT_EQ(told.size(), 1);
    restart();
    EXPECT_DOUBLE_EQ(workspace->verdictRules().aboutTolerance, 0.05);
}

TEST_F(PreferencesTest, AThemeIsInForceAtOnceAndTheMenuFollows)
{
    auto& themes = labelled<QComboBox>(opened(), QStringLiteral("&Theme:"));
    themes.setCurrentIndex(2);
    EXPECT_EQ(presentation::themeInForce(), presentation::Theme::Dark);
    EXPECT_TRUE(window->actions().theme->actions().at(2)->isChecked());
    window->actions().theme->actions().at(1)->trigger();
    EXPECT_EQ(themes.currentIndex(), 1) << "and it follows the menu";
}

TEST_F(PreferencesTest, TheTextIsLargerAtOnceAndAlsoTomorrow)
{
    importYears({2021});
    PreferencesDialog& dialog = opened();
    dialog.showPage(1);
    labelled<QSpinBox>(dialog, QStringLiteral("Si&ze:")).setValue(130);
    EXPECT_EQ(window->readerPage().view().zoom(), 3);
    window->actions().zoomIn->trigger();
    EXPECT_EQ(labelled<QSpinBox>(dialog, QStringLiteral("Si&ze:")).value(), 140);
    restart();
    EXPECT_EQ(window->readerPage().view().zoom(), 4);
}

TEST_F(PreferencesTest, AnotherFaceSetsTheTextAnew)
{
    importYears({2021});
    const auto face = [&] { return window->readerPage().view().document()->defaultFont().families().value(0); };
    auto& families = labelled<QComboBox>(opened(), QStringLiteral("With seri&fs:"));
    ASSERT_GT(families.count(), 1) << "a machine with Chinese letters";
    families.setCurrentIndex(families.count() - 1);
    EXPECT_EQ(face(), families.currentData().toString());
    families.setCurrentIndex(0);
    EXPECT_EQ(face(), presentation::readingFamilies(true).first());
}

TEST_F(PreferencesTest, AColourIsChosenMeasuredAndReset)
{
    PreferencesDialog& dialog = opened();
    const auto swatch = [&](const QString& name) {
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->accessibleName() == name)
                return button;
        return static_cast<QPushButton*>(nullptr);
    };
    prompts->colour = QColor(0x202020);
    dialog.showPage(2);
    ASSERT_NE(swatch(QStringLiteral("Target: ground")), nullptr);
    QTest::mouseClick(swatch(QStringLiteral("Target: ground")), Qt::LeftButton);
    EXPECT_EQ(presentation::look(presentation::Role::Target, presentation::Theme::Light).fill, QColor(0x202020));
    const auto labels = dialog.findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel* label) { return label->text().contains(QStringLiteral("hard to read")); }));
    restart();
    EXPECT_EQ(presentation::look(presentation::Role::Target, presentation::Theme::Light).fill, QColor(0x202020)) << "also tomorrow";
    PreferencesDialog& again = opened();
    again.showPage(2);
    for (QPushButton* button : again.colours().findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("&Reset the colours"))
            QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(presentation::look(presentation::Role::Target, presentation::Theme::Light).fill,
              presentation::programLook(presentation::Role::Target, presentation::Theme::Light).fill);
}

TEST_F(PreferencesTest, FileDialogsBeginWhereAPersonWants)
{
    PreferencesDialog& dialog = opened();
    dialog.showPage(3);
    prompts->folder = folder.path();
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->accessibleName() == QStringLiteral("Choose the folder: Exports"))
            QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(prompts->folders.exports, folder.path());
    restart();
    EXPECT_EQ(prompts->folders.exports, folder.path());
    auto& field = labelled<QLineEdit>(opened(), QStringLiteral("&Exports:"));
    EXPECT_EQ(field.text(), QDir::toNativeSeparators(folder.path()));
    field.clear();
    EXPECT_EQ(prompts->folders.exports, QString());
}

TEST(PreferencesStore, KeepsAllOfThem)
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    EXPECT_EQ(loadPreferences(store), Preferences());
    Preferences chosen;
    chosen.language = QStringLiteral("zh_TW");
    chosen.theme = presentation::ThemeChoice::Dark;
    chosen.family = QStringLiteral("Noto Sans");
    chosen.points = 12;
    chosen.text = {QStringLiteral("A"), QStringLiteral("B")};
    chosen.serif = false;
    chosen.zoom = -2;
    chosen.colours = {{presentation::Role::Outcome, presentation::Theme::Dark, QColor(0x123456), QColor(0xFEDCBA)}};
    chosen.folders = {QStringLiteral("/a"), QStringLiteral("/b"), QStringLiteral("/c")};
    chosen.guided = false;
    savePreferences(store, chosen);
    EXPECT_EQ(loadPreferences(store), chosen);
    store.setValue(QStringLiteral("look/points"), QStringLiteral("99999"));
    store.setValue(QStringLiteral("look/theme"), QStringLiteral("plaid"));
    EXPECT_EQ(loadPreferences(store).points, 24);
    EXPECT_EQ(loadPreferences(store).theme, presentation::ThemeChoice::System) << "what can't be read is as new";
}

} // namespace
} // namespace duixian::shell
