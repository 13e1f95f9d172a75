// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extract/extracted.h"

#include <gtest/gtest.h>

#include "core/base/number_text.h"
#include "core/base/utf.h"
#include "core/extract/extractor.h"
#include "core/lexicon/lexicon.h"
#include "core/model/names.h"
#include "core/script/fold.h"

namespace duixian::extract {

namespace {

Extraction extractionOf(const std::string& text, const Head& head, bool withTraces)
{
    const std::u16string decoded = toUtf16(text);
    const text::CleanText clean = text::clean(decoded);
    const std::u16string folded = script::toSimplified(clean.text);
    const text::Outline outline = text::outline(folded);
    return extract({decoded, folded, clean, outline}, head, Lexicon::builtIn(), withTraces);
}

} // namespace

std::vector<Statement> statementsOf(const std::string& text, const Head& head)
{
    return extractionOf(text, head, false).statements;
}

Head headOf(ReportKind kind, std::string_view reviewed, std::string_view planned, std::string_view plannedTerm)
{
    Head head;
    head.kind = kind;
    head.reviewed = periodFrom(reviewed);
    head.planned = periodFrom(planned);
    head.plannedTerm = periodFrom(plannedTerm);
    return head;
}

std::string kindsAndPeriods(const std::vector<Statement>& statements)
{
    std::string out;
    for (const Statement& s : statements)
        out += (out.empty() ? "" : " | ") + toUtf8(s.quote) + " " + std::string(nameOf(s.kind)) + " " +
               (s.period ? toText(*s.period) : "none");
    return out;
}

Extraction explained(const std::string& text)
{
    return extractionOf(text, headOf(ReportKind::Annual, "2021", "2022"), true);
}

std::vector<Statement> reviewed(std::string_view sentence)
{
    return statementsOf("一、2021年工作回顾\n　　" + std::string(sentence) + "\n", headOf(ReportKind::Annual, "2021", "2022"));
}

std::vector<Statement> planned(std::string_view sentence)
{
    return statementsOf("二、2022年重点工作\n　　" + std::string(sentence) + "\n", headOf(ReportKind::Annual, "2021", "2022"));
}

std::string shortly(const std::vector<Statement>& statements)
{
    std::string out;
    for (const Statement& s : statements) {
        out += (out.empty() ? "" : " | ") + toUtf8(s.quote) + " " + (s.value ? numberText(*s.value) : "null");
        if (s.valueMax)
            out += ".." + numberText(*s.valueMax);
        out += " " + std::string(nameOf(s.measure)) + " " + std::string(nameOf(s.bound)) + " " + toUtf8(s.indicator);
    }
    return out;
}

std::string quotes(const std::vector<Statement>& statements)
{
    std::string out;
    for (const Statement& s : statements)
        out += (out.empty() ? "" : " | ") + toUtf8(s.quote);
    return out;
}

void expectReviewed(std::span<const Expected> cases)
{
    for (const Expected& c : cases)
        EXPECT_EQ(shortly(reviewed(c.sentence)), c.dump) << c.sentence;
}

} // namespace duixian::extract
