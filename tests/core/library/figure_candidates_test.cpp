// SPDX-License-Identifier: GPL-3.0-or-later
// Where a library says to look for figures: never past a report that has one, with a person's word applied.
#include "core/library/figure_candidates.h"

#include <algorithm>
#include <array>
#include <random>

#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "core/judgement/effective.h"
#include "core/library/connection.h"
#include "core/library/library.h"
#include "core/query/figure_test.h"
#include "tests/core/library/library_samples.h"
#include "tests/support/temporary_folder.h"

namespace duixian::library {
namespace {

const std::vector<std::u16string> names{u"新增就业", u"城鎮新增就業", u"就业率", u"PM2.5年均浓度", u"ＰＭ2.5浓度", u"绿道 长度", u"绿道"};
const std::vector<std::u16string> units{u"万人", u"人", u"%", u"公里", u""};

class FigureCandidates : public testing::Test {
protected:
    template <class Things>
    auto one(const Things& things)
    {
        return things[random() % things.size()];
    }

    Statement statement()
    {
        Statement s;
        s.span = {random() % 20, 20 + random() % 5};
        s.quote = u"12";
        s.indicator = one(names);
        s.subject = s.indicator;
        s.kind = random() % 2 == 0 ? Kind::Target : Kind::Outcome;
        if (s.kind == Kind::Target)
            s.strength = random() % 2 == 0 ? Strength::Ensured : Strength::Plain;
        s.measure = random() % 2 == 0 ? Measure::Level : Measure::Growth;
        if (random() % 5 > 0)
            s.value = static_cast<double>(random() % 10);
        if (random() % 5 == 0)
            s.valueMax = 10;
        s.unit = one(units);
        if (const auto draw = random() % 4; draw > 0)
            s.period = draw == 1 ? Period{2016, 2020} : Period::year(2015 + static_cast<int>(random() % 6));
        return s;
    }

    Report report()
    {
        Report out;
        out.text = std::u16string(40, u'水');
        for (auto left = 1 + random() % 3; left > 0; --left)
            out.statements.push_back(statement());
        return out;
    }

    /// A person's word on one of the statements, or on one that is not there.
    Decision decision(const std::vector<Statement>& found)
    {
        const Statement on = one(found);
        Decision out;
        out.ruling = std::array{Ruling::Accepted, Ruling::Corrected, Ruling::Rejected, Ruling::Added}[random() % 4];
        out.anchor = {on.quote, u"", u"", on.span};
        out.found = {on.kind, on.measure, random() % 3 == 0 ? u"别的" : on.indicator};
        out.settled = out.ruling == Ruling::Rejected ? on : statement();
        if (out.ruling == Ruling::Corrected)
            for (const StatementField field : {StatementField::Kind, StatementField::Value, StatementField::Unit, StatementField::Measure,
                                               StatementField::Indicator, StatementField::Period})
                if (random() % 3 == 0)
                    out.corrected.push_back(field);
        out.standing = random() % 5 == 0 ? Standing::Adrift : Standing::Holds;
        return out;
    }

    void fill(int count)
    {
        for (int i = 0; i < count; ++i) {
            const Report made = report();
            const ReportId id = library.add(made, std::to_string(i)).id;
            Judgements said;
            for (auto left = random() % 3; left > 0; --left)
                said.decisions.push_back(decision(made.statements));
            HistoryStep step{HistoryAction::Correct, {}};
            library.judge(id, said, step);
            effective.emplace_back(id, judgement::effective(made.statements, library.judgements(id).decisions));
        }
    }

    FigureQuery question()
    {
        FigureQuery out;
        switch (random() % 4) {
        case 0:
            out.indicators = {one(names), one(names)};
            break;
        case 1:
            out.nameHolds = one(std::vector<std::u16string>{u"就业", u"绿道", u"pm2.5 浓度", u"道 长", u"没有的"});
            break;
        case 2:
            out.indicators = {one(names)};
            out.nameHolds = u"就业";
            break;
        default:
            break;
        }
        if (random() % 3 == 0)
            out.kind = random() % 2 == 0 ? Kind::Target : Kind::Outcome;
        if (random() % 3 == 0)
            out.measures = {Measure::Growth, Measure::Change};
        if (random() % 4 == 0)
            out.strengths = {Strength::Ensured};
        if (random() % 3 == 0)
            out.years = Period{2017, 2017 + static_cast<int>(random() % 3)};
        if (random() % 2 == 0)
            out.comparisons = {{Relation::More, static_cast<double>(random() % 8), 0, one(units)}};
        return out;
    }

    std::vector<ReportId> candidates(const FigureQuery& asked) const
    {
        return library.mayAnswer(asked, [&](const auto& value, const auto& valueMax, std::string_view unit) {
            Statement number;
            number.value = value;
            number.valueMax = valueMax;
            number.unit = toUtf16(unit);
            return std::all_of(asked.comparisons.begin(), asked.comparisons.end(),
                               [&](const Comparison& comparison) { return query::holds(comparison, number); });
        });
    }

    std::mt19937 random{9};
    support::TemporaryFolder folder{support::TemporaryFolder::quickPlace()};
    std::string path = folder.file("reports.duixian");
    Library library = *Library::create(path);
    std::vector<std::pair<ReportId, std::vector<Statement>>> effective;
};

TEST_F(FigureCandidates, MissNoReportThatHasSuchAFigureWithAPersonsWordApplied)
{
    fill(150);
    std::size_t answering = 0;
    std::size_t looked = 0;
    for (int i = 0; i < 1000; ++i) {
        if (i == 500) // the names of those that are not in the index are not known
            library.indexAnew(), library.index(60);
        const FigureQuery asked = question();
        const std::vector<ReportId> found = candidates(asked);
        EXPECT_TRUE(std::is_sorted(found.begin(), found.end()));
        looked += found.size();
        for (const auto& [id, statements] : effective)
            if (std::any_of(statements.begin(), statements.end(), [&](const Statement& s) { return query::answers(asked, s); })) {
                EXPECT_TRUE(std::binary_search(found.begin(), found.end(), id)) << "question " << i << ", report " << id.value;
                ++answering;
            }
    }
    EXPECT_GT(answering, 10'000U);
    EXPECT_LT(looked, 3 * answering);
}

TEST_F(FigureCandidates, LeaveOutWhatTheNumbersTell)
{
    Report made;
    made.text = std::u16string(40, u'水');
    Statement s = sampleReport().statements.front();
    for (int i = 0; i < 10; ++i) {
        s.value = i;
        made.statements = {s};
        static_cast<void>(library.add(made, std::to_string(i)));
    }
    FigureQuery asked{{s.indicator}};
    EXPECT_EQ(candidates(asked).size(), 10U);
    asked.comparisons = {{Relation::AtLeast, 7, 0, u"亿元"}};
    EXPECT_EQ(candidates(asked).size(), 3U);
    asked.years = Period{2010, 2015};
    EXPECT_TRUE(candidates(asked).empty());
    asked.years = Period{2018, 2018};
    EXPECT_EQ(candidates(asked).size(), 3U);
    asked.words = {WordQuery::Kind::Words, u"没有"};
    EXPECT_TRUE(candidates(asked).empty());
}

TEST_F(FigureCandidates, OfDepartedReportsThereAreNone)
{
    fill(20);
    for (const auto& [id, statements] : effective)
        library.remove(id);
    EXPECT_TRUE(candidates({}).empty());
}

} // namespace
} // namespace duixian::library
