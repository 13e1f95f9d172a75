// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/review/statement_form.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "app/presentation/judging_wording.h"
#include "tests/app/models/made_report.h"

namespace duixian::review {
namespace {

class StatementFormTest : public testing::Test {
protected:
    void show(const Statement& statement, const std::vector<Doubt>& doubts = {}) { form.setStatement(statement, doubts); }
    [[nodiscard]] QLineEdit& line(StatementField field) { return *qobject_cast<QLineEdit*>(&form.field(field)); }
    [[nodiscard]] QComboBox& box(StatementField field) { return *qobject_cast<QComboBox*>(&form.field(field)); }

    StatementForm form;
    const Statement outcome = made::report()->statements[0];
    const Statement target = made::report()->statements[2];
};

TEST_F(StatementFormTest, WhatIsShownIsNoEdit)
{
    Statement odd = target;
    odd.value = 1.0 / 3;
    odd.valueMax = 7;
    odd.unit = u" 亿元";
    odd.strength.reset();
    show(odd);
    EXPECT_FALSE(form.edited());
    EXPECT_EQ(form.statement().value, odd.value) << "to the last digit, though a field shows twelve";
}

TEST_F(StatementFormTest, WhatWasFoundWithoutANameIsNoEditOfThePersons)
{
    Statement nameless = target;
    nameless.indicator.clear();
    show(nameless, {Doubt::SubjectMissing});
    EXPECT_FALSE(form.edited());
    line(StatementField::Unit).setText(QStringLiteral("万元"));
    EXPECT_TRUE(form.edited());
    EXPECT_TRUE(form.fault().contains(QStringLiteral("indicator is empty"))) << "whoever corrects it names it";
}

TEST_F(StatementFormTest, AnEditIsAnEditUntilItIsTakenBack)
{
    show(outcome);
    QSignalSpy changed(&form, &StatementForm::changed);
    line(StatementField::Unit).setText(QStringLiteral("万元"));
    EXPECT_TRUE(form.edited());
    EXPECT_EQ(changed.size(), 1);
    line(StatementField::Unit).setText(QStringLiteral("亿元"));
    EXPECT_FALSE(form.edited());
}

TEST_F(StatementFormTest, AnOutcomeHasNoStrengthAndARangeAnUpperEnd)
{
    show(target);
    EXPECT_TRUE(box(StatementField::Strength).isEnabled());
    box(StatementField::Kind).setCurrentIndex(box(StatementField::Kind).findData(static_cast<int>(Kind::Outcome)));
    EXPECT_FALSE(box(StatementField::Strength).isEnabled());
    EXPECT_FALSE(form.statement().strength);
    EXPECT_FALSE(line(StatementField::ValueMax).isEnabled());
    box(StatementField::Bound).setCurrentIndex(box(StatementField::Bound).findData(static_cast<int>(Bound::Range)));
    line(StatementField::ValueMax).setText(QStringLiteral("20"));
    EXPECT_EQ(form.statement().valueMax, 20);
}

TEST_F(StatementFormTest, FaultsAreSaid)
{
    show(outcome);
    EXPECT_TRUE(form.fault().isEmpty());
    line(StatementField::Period).setText(QStringLiteral("last year"));
    EXPECT_TRUE(form.fault().contains(QStringLiteral("no year")));
    EXPECT_EQ(form.statement().period, outcome.period);
    line(StatementField::Period).setText(QStringLiteral("2016–2020"));
    EXPECT_TRUE(form.fault().isEmpty());
    line(StatementField::Value).setText(QStringLiteral("12,5 x"));
    EXPECT_TRUE(form.fault().contains(QStringLiteral("no number")));
    show(outcome);
    box(StatementField::Indicator).setCurrentText(QString());
    EXPECT_TRUE(form.fault().contains(QStringLiteral("indicator is empty")));
}

TEST_F(StatementFormTest, EachDoubtMarksItsField)
{
    for (const auto& [doubt, field] :
         {std::pair(Doubt::UnitUnfit, StatementField::Unit), std::pair(Doubt::KindUnclear, StatementField::Kind),
          std::pair(Doubt::MeasureUnfit, StatementField::Measure)}) {
        show(outcome, {doubt});
        EXPECT_TRUE(form.field(field).accessibleName().contains(QStringLiteral("doubtful")));
        EXPECT_FALSE(form.field(StatementField::Period).accessibleName().contains(QStringLiteral("doubtful")));
    }
}

} // namespace
} // namespace duixian::review
