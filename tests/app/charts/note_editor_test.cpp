// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/note_editor.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QtTest/QTest>

#include <gtest/gtest.h>

#include "app/charts/chart_page.h"
#include "app/charts/chart_view.h"
#include "app/charts/note_place.h"
#include "app/charts/note_strays.h"
#include "app/presentation/qt_text.h"
#include "tests/app/charts/chart_samples.h"

namespace duixian::charts {
namespace {

class NoteEditorTest : public testing::Test {
protected:
    NoteEditorTest()
    {
        page.resize(1280, 800);
        page.setFeed(sampleFeed());
        page.show();
        QTest::qWait(0);
        page.notes().setAskWords([this](const QString&, const QString&, const QString& text) {
            was = text;
            return answer;
        });
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_Home);
    }

    ChartView& view() { return page.view(); }
    const std::vector<ChartNote>& notes() { return page.chart().writing.notes; }
    std::string words()
    {
        std::string out;
        for (const ChartNote& note : notes())
            out += toQt(std::u16string_view(note.words)).toStdString() + ";";
        return out;
    }
    void write(const QString& text)
    {
        answer = text;
        QTest::keyClick(&view(), Qt::Key_N);
    }
    QPoint middleOf(std::size_t note)
    {
        for (const drawing::NoteArea& area : view().drawing().notes)
            if (area.note == note)
                return area.area.center().toPoint();
        ADD_FAILURE() << "the note is not drawn";
        return {};
    }
    QStringList menuOver(std::optional<std::size_t> note, std::optional<drawing::Spot> spot)
    {
        QMenu menu;
        page.notes().fillMenu(menu, note, spot);
        QStringList names;
        for (const QAction* action : menu.actions())
            names << action->objectName();
        return names;
    }

    ChartPage page;
    QString answer;
    QString was;
};

TEST_F(NoteEditorTest, NWritesOnTheMarkInFocus)
{
    const drawing::Spot spot = *view().focusedSpot();
    write(QStringLiteral(" 疫情 之年\n"));
    ASSERT_EQ(words(), "疫情 之年;");
    EXPECT_EQ(notes()[0].mark, keyOf(page.chart().rows[static_cast<std::size_t>(spot.row)], spot.target));
    ASSERT_EQ(view().drawing().notes.size(), 1U);
    EXPECT_TRUE(QRectF({0, 0}, view().drawing().size).contains(view().drawing().notes[0].area));
    EXPECT_EQ(page.wish().writing, page.chart().writing) << "what leaves the page has the note too";
}

TEST_F(NoteEditorTest, AnEmptyAnswerWritesNothingAndASecondNChangesTheWords)
{
    write({});
    EXPECT_TRUE(notes().empty());
    write(QStringLiteral("one"));
    write(QStringLiteral("two"));
    EXPECT_EQ(words(), "two;");
    EXPECT_EQ(was, QStringLiteral("one"));
    write({});
    EXPECT_EQ(words(), "two;");
}

TEST_F(NoteEditorTest, ANoteIsDraggedAndOneUndoPutsItBack)
{
    write(QStringLiteral("one"));
    const ChartNote before = notes()[0];
    const QPoint from = middleOf(0);
    QTest::mousePress(&view(), Qt::LeftButton, {}, from);
    QTest::mouseMove(&view(), from + QPoint(10, 4));
    QTest::mouseMove(&view(), from + QPoint(30, 20));
    QTest::mouseRelease(&view(), Qt::LeftButton, {}, from + QPoint(30, 20));
    EXPECT_DOUBLE_EQ(notes()[0].dx, before.dx + 30);
    EXPECT_DOUBLE_EQ(notes()[0].dy, before.dy + 20);
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(notes()[0], before);
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(notes().empty());
    QTest::keySequence(&view(), QKeySequence(QKeySequence::Redo));
    EXPECT_EQ(words(), "one;");
}

TEST_F(NoteEditorTest, AltAndArrowsMoveTheNoteOfTheMarkInFocus)
{
    write(QStringLiteral("one"));
    const ChartNote before = notes()[0];
    QTest::keyClick(&view(), Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(&view(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&view(), Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_DOUBLE_EQ(notes()[0].dx, before.dx + 8);
    EXPECT_DOUBLE_EQ(notes()[0].dy, before.dy - 9);
}

TEST_F(NoteEditorTest, ADoubleClickOrEnterChangesTheWordsAndDeleteRemovesThem)
{
    write(QStringLiteral("one"));
    answer = QStringLiteral("two");
    QTest::mouseDClick(&view(), Qt::LeftButton, {}, middleOf(0));
    EXPECT_EQ(words(), "two;");
    QTest::mouseClick(&view(), Qt::LeftButton, {}, middleOf(0));
    answer = QStringLiteral("three");
    QTest::keyClick(&view(), Qt::Key_Return);
    EXPECT_EQ(words(), "three;");
    EXPECT_EQ(page.notes().chosen(), std::optional<std::size_t>(0));
    QTest::keyClick(&view(), Qt::Key_Delete);
    EXPECT_TRUE(notes().empty());
    EXPECT_EQ(page.notes().chosen(), std::nullopt);
}

TEST_F(NoteEditorTest, TheMenuOffersWhatCanBeDoneThere)
{
    const drawing::Spot spot = *view().focusedSpot();
    EXPECT_EQ(menuOver({}, spot), (QStringList{QStringLiteral("openMark"), QStringLiteral("addNote")}));
    write(QStringLiteral("one"));
    EXPECT_EQ(menuOver({}, spot), (QStringList{QStringLiteral("openMark"), QStringLiteral("changeNote"), QStringLiteral("removeNote"),
                                               QStringLiteral("undoNote")}));
    EXPECT_EQ(menuOver(0, {}), (QStringList{QStringLiteral("changeNote"), QStringLiteral("removeNote"), QStringLiteral("undoNote")}));
}

TEST_F(NoteEditorTest, NotesStayWithTheirChart)
{
    write(QStringLiteral("one"));
    page.showPlace(u"望岭市/青禾区");
    EXPECT_TRUE(notes().empty());
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(notes().empty()) << "a step of another chart is none of this one";
    page.showPlace(samplePlace);
    EXPECT_EQ(words(), "one;");
}

TEST_F(NoteEditorTest, ANoteWithoutItsMarkIsListedAndRemovedOnlyByAPerson)
{
    write(QStringLiteral("one"));
    ChartWriting writing = page.chart().writing;
    writing.notes.push_back({u"<b>lost</b>", {samplePlace, u"没有的指标", {}, -1}, 10, 10});
    page.setWriting(writing);
    auto& strays = page.notes().strays();
    EXPECT_TRUE(strays.isVisible());
    EXPECT_TRUE(strays.findChild<QLabel*>()->text().contains(QStringLiteral("<b>lost</b>")));
    EXPECT_EQ(strays.findChild<QLabel*>()->textFormat(), Qt::PlainText);
    strays.findChild<QToolButton*>()->click();
    EXPECT_EQ(words(), "one;");
    EXPECT_FALSE(strays.isVisible());
}

TEST(NotePlace, IsInsideTheDrawingAndKeepsOffMarksAndWords)
{
    drawing::Drawing drawing;
    drawing.size = {800, 400};
    const QRectF mark(10, 10, 12, 12);
    const QRectF other(40, 30, 200, 20);
    drawing.spots = {{mark, 0, -1}, {other, 1, -1}};
    const auto middle = [&] { return mark.center() + placeForNote(drawing, mark, QStringLiteral("some words")); };
    EXPECT_TRUE(QRectF(0, 0, 800, 400).contains(middle()));
    EXPECT_FALSE(other.contains(middle()));
    drawing.spots.pop_back();
    drawing.shapes = {drawing::TextShape{{40, 20}, QStringLiteral("a label beside the mark, rather long"), QFont(), Qt::black}};
    EXPECT_GT(middle().y(), 30) << "below the label";
}

} // namespace
} // namespace duixian::charts
