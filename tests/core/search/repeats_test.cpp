// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/repeats.h"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "core/model/names.h"
#include "tests/support/temporary_folder.h"

namespace duixian::search {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class RepeatsTest : public testing::Test {
protected:
    RepeatsTest()
    {
        asked = add(u"坚持过紧日子，一般性支出压减10%。\n新建改建农村公路86公里。\n各位代表，谢谢。\n组建城市更新公司，启动老厂区改造。");
        add(u"坚持過緊日子，一般性支出壓減１０％！\n新建改建農村公路40公里。");
        add(u"全县平稳运行。\n新建改建农村公路\n（86公里）；各位代表，谢谢。");
    }

    ReportId add(const std::u16string& text, const std::vector<Layer>& layers = {})
    {
        Report report;
        report.text = text;
        report.layers = layers;
        report.passport.sha256 = std::to_string(ids.size());
        ids.push_back(library.add(report, toUtf8(text)).id);
        return ids.back();
    }

    /// The sentence that is asked for, and what it is where.
    [[nodiscard]] std::vector<std::string> repeated(const RepeatQuestion& wanted)
    {
        RepeatQuestion question = wanted;
        std::vector<std::string> out;
        question.found = [&](std::vector<Repeat>&& found) {
            for (const Repeat& repeat : found) {
                EXPECT_EQ(toUtf8(repeat.words), words(repeat.report, repeat.span));
                out.push_back(std::to_string(repeat.report.value) + " " + std::string(nameOf(repeat.kind)) + " " +
                              words(repeat.report, repeat.span) + " < " + words(wanted.report, repeat.sentence));
            }
            return true;
        };
        EXPECT_TRUE(repeats(library, question));
        return out;
    }

    [[nodiscard]] std::string words(ReportId report, const Span& span) const
    {
        return toUtf8(library.text(report)->substr(span.begin, span.length()));
    }

    support::TemporaryFolder folder;
    library::Library library = *library::Library::create(folder.file("L"));
    std::vector<ReportId> ids;
    ReportId asked;
};

TEST_F(RepeatsTest, AreFoundWhateverTheirFigures)
{
    EXPECT_THAT(repeated({asked, {}, ids}), ElementsAre("2 same 坚持過緊日子，一般性支出壓減１０％！ < 坚持过紧日子，一般性支出压减10%。",
                                                        "2 new_number 新建改建農村公路40公里。 < 新建改建农村公路86公里。"))
        << "a line end that ends a paragraph parts the third one's sentence, and a phrase is none";
    EXPECT_THAT(repeated({asked, {}, {ids[2]}}), IsEmpty());
    EXPECT_THAT(repeated({asked, {}, {asked, ids[1]}}), testing::SizeIs(2)) << "not in itself";
}

TEST_F(RepeatsTest, OfOneSentenceAreThoseThatItTouches)
{
    EXPECT_THAT(repeated({asked, Span{20, 21}, ids}), ElementsAre("2 new_number 新建改建農村公路40公里。 < 新建改建农村公路86公里。"));
    EXPECT_THAT(repeated({asked, Span{40, 45}, ids}), IsEmpty());
}

TEST_F(RepeatsTest, KnowFurnitureAndBrokenLines)
{
    add(u"新建改建农村\n公路12公里。\n新建改建农村公路13公里。", {{{6, 7}, LayerReason::BrokenLine}, {{14, 27}, LayerReason::Repeated}});
    EXPECT_THAT(repeated({asked, {}, {ids.back()}}), ElementsAre("4 new_number 新建改建农村\n公路12公里。 < 新建改建农村公路86公里。"));
}

TEST_F(RepeatsTest, AreStoppedAndToldHowFarTheyAre)
{
    RepeatQuestion question{asked, {}, {ids[1], ids[1], ids[2]}};
    std::vector<std::size_t> done;
    std::size_t batches = 0;
    question.looked = [&](const Progress& progress) {
        done.push_back(progress.done);
        EXPECT_EQ(progress.all, 3U);
    };
    question.found = [&](std::vector<Repeat>&&) {
        ++batches;
        return true;
    };
    EXPECT_TRUE(repeats(library, question));
    EXPECT_THAT(done, ElementsAre(1, 2, 3));
    EXPECT_EQ(batches, 2U);
    question.found = [&](std::vector<Repeat>&&) { return false; };
    done.clear();
    EXPECT_TRUE(repeats(library, question));
    EXPECT_THAT(done, IsEmpty()) << "enough";
    question.stopped = [] { return true; };
    question.found = [&](std::vector<Repeat>&&) {
        ADD_FAILURE() << "it was stopped";
        return true;
    };
    EXPECT_TRUE(repeats(library, question));
    const auto missing = repeats(library, {ReportId{99}, {}, ids});
    EXPECT_EQ(missing.error().code, ErrorCode::ReportMissing);
}

} // namespace
} // namespace duixian::search
