// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPushButton>

#include "app/presentation/qt_text.h"
#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/shell/passport_dialog.h"
#include "app/shell/place_field.h"
#include "app/shell/report_desk.h"
#include "app/shell/wrapped_text.h"
#include "tests/app/shell/window_fixture.h"

namespace duixian::shell {
namespace {

class PassportTest : public WindowFixture {
protected:
    PassportTest()
    {
        importYears({2021});
        QTest::mouseClick(window->readerPage().header().findChild<QPushButton*>(QStringLiteral("headLine")), Qt::LeftButton);
        passport = window->reports().passport();
        EXPECT_TRUE(passport != nullptr && passport->isVisible()) << "a click on the header's line opens it";
    }

    [[nodiscard]] QString copied() const
    {
        for (auto* button : passport->findChildren<QPushButton*>())
            if (button->text().contains(QStringLiteral("opy as text")))
                QTest::mouseClick(button, Qt::LeftButton);
        return QGuiApplication::clipboard()->text();
    }

    void waitForReread()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return !workspace->rereading(); }, 20000));
    }

    /// The button of what speaks for a field, or of its undoing.
    [[nodiscard]] QPushButton* evidenceButton(HeadField field) const
    {
        for (auto* button : passport->findChildren<QPushButton*>(QStringLiteral("evidence")))
            if (button->property("field").toInt() == static_cast<int>(field))
                return button;
        return nullptr;
    }

    PassportDialog* passport = nullptr;
};

TEST_F(PassportTest, SaysWhereAReportComesFromAndHowItWasRead)
{
    const QString text = copied();
    const Passport& known = window->readerPage().report()->passport;
    for (const QString& words : {toQt(std::string_view(known.sha256)), toQt(std::string_view(known.path)), QStringLiteral("UTF-8"),
                                 QStringLiteral("plain text"), QStringLiteral("Reviewed: 2020"), QStringLiteral("from the headings")})
        EXPECT_TRUE(text.contains(words)) << words.toStdString() << " in\n" << text.toStdString();
}

TEST_F(PassportTest, AClickOnTheEvidenceGoesToItsWords)
{
    QPushButton* button = evidenceButton(HeadField::Reviewed);
    ASSERT_NE(button, nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_TRUE(window->readerPage().view().textCursor().selectedText().contains(QStringLiteral("2020")));
}

TEST_F(PassportTest, APlaceIsWrittenAndGivenBackToTheProgram)
{
    auto* place = passport->findChild<PlaceField*>(QStringLiteral("place"));
    const QString before = place->text();
    // As an input method does: it commits its words, and no keys are pressed.
    QInputMethodEvent words;
    words.setCommitString(QStringLiteral("云亭省 柳溪县"));
    place->clear();
    QCoreApplication::sendEvent(place, &words);
    QTest::keyClick(place, Qt::Key_Return);
    waitForReread();
    EXPECT_EQ(window->readerPage().report()->head.place->name, u"柳溪县");
    EXPECT_TRUE(treeText().contains(QStringLiteral("柳溪县")));
    EXPECT_TRUE(copied().contains(QStringLiteral("set by hand")));
    QPushButton* undo = evidenceButton(HeadField::Place);
    ASSERT_NE(undo, nullptr);
    QTest::mouseClick(undo, Qt::LeftButton);
    waitForReread();
    EXPECT_EQ(passport->findChild<PlaceField*>(QStringLiteral("place"))->text(), before);
}

TEST_F(PassportTest, TheEncodingIsChangedByHandAndBack)
{
    const auto choose = [this](const QString& name) {
        auto* box = passport->findChild<QComboBox*>(QStringLiteral("encoding"));
        box->setCurrentIndex(box->findText(name));
        Q_EMIT box->activated(box->currentIndex());
        waitForReread();
    };
    const QString text = window->readerPage().view().toPlainText();
    choose(QStringLiteral("Big5"));
    EXPECT_EQ(workspace->entry(window->currentReport())->passport.encoding, Encoding::Big5);
    EXPECT_NE(window->readerPage().view().toPlainText(), text);
    choose(QStringLiteral("Encoding as the program finds it"));
    EXPECT_EQ(window->readerPage().view().toPlainText(), text);
}

TEST_F(PassportTest, YearsAndKindAreWritten)
{
    auto* planned = passport->findChild<QLineEdit*>(QStringLiteral("planned"));
    planned->clear();
    QTest::keyClicks(planned, QStringLiteral("2022"));
    QTest::keyClick(planned, Qt::Key_Return);
    waitForReread();
    EXPECT_EQ(window->readerPage().report()->head.planned, Period::year(2022));
    auto* kind = passport->findChild<QComboBox*>(QStringLiteral("kind"));
    kind->setCurrentIndex(2);
    Q_EMIT kind->activated(2);
    waitForReread();
    EXPECT_EQ(window->readerPage().report()->head.kind, ReportKind::PlanOnly);
}

TEST_F(PassportTest, EveryTextOfItIsPlainAndTheForeignOnesCanBeSelected)
{
    for (const QLabel* label : passport->findChildren<QLabel*>()) {
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
        EXPECT_FALSE(label->openExternalLinks());
    }
    const auto values = passport->findChildren<QLabel*>(QStringLiteral("value"));
    ASSERT_FALSE(values.isEmpty());
    for (const QLabel* value : values)
        EXPECT_TRUE(value->textInteractionFlags() & Qt::TextSelectableByMouse);
    const auto wrapped = passport->findChildren<WrappedText*>();
    const QString hash = toQt(std::string_view(window->readerPage().report()->passport.sha256));
    const auto shown = std::find_if(wrapped.begin(), wrapped.end(), [&](const WrappedText* text) { return text->toPlainText() == hash; });
    ASSERT_NE(shown, wrapped.end()) << "without foreign characters in it";
    EXPECT_GE((*shown)->height(), static_cast<int>((*shown)->document()->size().height())) << "and seen whole";
}

TEST_F(PassportTest, APassageIsTakenOutInTheWindowAndPutBack)
{
    reader::ReaderView& view = window->readerPage().view();
    const auto figure = [this] {
        const auto& statements = window->readerPage().report()->statements;
        return std::count_if(statements.begin(), statements.end(), [](const Statement& s) { return s.quote == u"231.5亿元"; });
    };
    ASSERT_EQ(figure(), 1);
    const std::size_t begin = window->readerPage().report()->text.find(u"全区生产总值完成");
    QTextCursor cursor(view.document());
    cursor.setPosition(static_cast<int>(begin));
    cursor.setPosition(static_cast<int>(begin) + 16, QTextCursor::KeepAnchor);
    view.setTextCursor(cursor);
    ASSERT_TRUE(window->actions().leaveOut->isEnabled());
    window->actions().leaveOut->trigger();
    waitForReread();
    EXPECT_EQ(figure(), 0);
    const auto& layers = window->readerPage().report()->layers;
    const auto taken = std::find_if(layers.begin(), layers.end(), [](const Layer& layer) { return layer.reason == LayerReason::TakenOut; });
    ASSERT_NE(taken, layers.end());
    QCoreApplication::processEvents(); // the head of the page has one switch more, and the text makes room for it
    const QRectF box = view.boxesOf(taken->span).front();
    QTest::mouseMove(view.viewport(), box.center().toPoint());
    auto* button = view.viewport()->findChild<QAbstractButton*>(QStringLiteral("putBack"));
    ASSERT_TRUE(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    waitForReread();
    EXPECT_EQ(figure(), 1);
}

TEST(PlaceFrom, ReadsWhatAPersonWrites)
{
    const std::vector<duixian::Place> known{{u"惠济区", "410108", {u"河南省", u"郑州市", u"惠济区"}},
                                            {u"鼓楼区", "410204", {u"河南省", u"开封市", u"鼓楼区"}},
                                            {u"鼓楼区", "350102", {u"福建省", u"福州市", u"鼓楼区"}}};
    const auto code = [&](const char* words) {
        const auto place = placeFrom(QString::fromUtf8(words), known);
        return place ? place->code : std::string("none");
    };
    EXPECT_EQ(code("惠济区"), "410108");
    EXPECT_EQ(code("410108"), "410108");
    EXPECT_EQ(code("惠济区 · 河南省 郑州市 · 410108"), "410108");
    EXPECT_EQ(code("鼓楼区"), "") << "several bear the name: it is not guessed";
    EXPECT_EQ(code("福建省 鼓楼区"), "350102");
    EXPECT_EQ(code("  "), "none");
    const auto free = placeFrom(QStringLiteral("深圳市/大鹏湾新区"), known);
    EXPECT_EQ(free->name, u"大鹏湾新区");
    EXPECT_EQ(free->path, (std::vector<std::u16string>{u"深圳市", u"大鹏湾新区"}));
    EXPECT_EQ(free->code, "");
}

} // namespace
} // namespace duixian::shell
