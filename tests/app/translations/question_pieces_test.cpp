// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QCoreApplication>
#include <QTranslator>

#include <gtest/gtest.h>

#include "app/presentation/qt_text.h"
#include "app/search/question_edit.h"
#include "app/workspace/workspace.h"

namespace duixian::translations {
namespace {

using models::Facet;
using models::FacetRow;

/// What a window writes into a question is what the language of questions reads, whatever the window speaks.
class QuestionPieces : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(spoken.load(QStringLiteral(":/translations/duixian_%1.qm").arg(QLatin1String(GetParam()))));
        QCoreApplication::installTranslator(&spoken);
    }

    void TearDown() override { QCoreApplication::removeTranslator(&spoken); }

    [[nodiscard]] bool says(const QString& question, QuestionWord kind, const Said& said) const
    {
        const std::vector<QuestionPart> parts = workspace.understand(question).parts;
        return std::any_of(parts.begin(), parts.end(), [&](const QuestionPart& part) { return part.kind == kind && part.said == said; });
    }

    [[nodiscard]] QString ticked(const FacetRow& value) const
    {
        const QString question = QStringLiteral("城镇新增就业 > 1万人");
        return searching::toggled(question, workspace.understand(question), value, [](const QString&) { return false; });
    }

    QTranslator spoken;
    Workspace workspace;
};

TEST_P(QuestionPieces, AreUnderstood)
{
    const FacetRow place{Facet::Place, false, {}, 0, 1, false, {QStringLiteral("河南省"), QStringLiteral("郑州市")}};
    EXPECT_TRUE(says(ticked(place), QuestionWord::Place, u"郑州市")) << ticked(place).toStdString();
    const FacetRow year{Facet::Year, false, {}, 0, 1, false, {}, 2019};
    EXPECT_TRUE(says(ticked(year), QuestionWord::ReportYears, Period::year(2019))) << ticked(year).toStdString();
    for (const Kind kind : {Kind::Target, Kind::Outcome}) {
        const QString question = ticked({Facet::Kind, false, {}, 0, 1, false, {}, static_cast<int>(kind)});
        EXPECT_TRUE(says(question, QuestionWord::Kind, kind)) << question.toStdString();
    }
    for (const Strength strength : {Strength::Binding, Strength::Ensured, Strength::Plain, Strength::Aspired}) {
        const QString question = ticked({Facet::Strength, false, {}, 0, 1, false, {}, static_cast<int>(strength)});
        EXPECT_TRUE(says(question, QuestionWord::Strength, strength)) << question.toStdString();
    }
    EXPECT_TRUE(says(searching::indicatorPiece(QStringLiteral("一般公共预算收入")), QuestionWord::Indicator, u"一般公共预算收入"));
}

TEST_P(QuestionPieces, AreTakenAwayAgain)
{
    FacetRow year{Facet::Year, false, {}, 0, 1, false, {}, 2019};
    const QString narrowed = ticked(year);
    year.chosen = true;
    const auto never = [](const QString&) { return false; };
    EXPECT_EQ(searching::toggled(narrowed, workspace.understand(narrowed), year, never).toStdString(), "城镇新增就业 > 1万人");
}

INSTANTIATE_TEST_SUITE_P(Languages, QuestionPieces, testing::Values("en", "zh_CN", "zh_TW"),
                         [](const auto& language) { return std::string(language.param); });

} // namespace
} // namespace duixian::translations
