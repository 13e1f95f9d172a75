// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/query/understood_text.h"

#include "core/base/number_text.h"
#include "core/base/utf.h"
#include "core/model/names.h"

namespace duixian::query {
namespace {

const char* nameOf(QuestionWord word)
{
    switch (word) {
    case QuestionWord::Words:
        return "words";
    case QuestionWord::Indicator:
        return "indicator";
    case QuestionWord::NameWords:
        return "name";
    case QuestionWord::Measure:
        return "measure";
    case QuestionWord::Comparison:
        return "";
    case QuestionWord::Kind:
        return "kind";
    case QuestionWord::Strength:
        return "strength";
    case QuestionWord::Years:
        return "years";
    case QuestionWord::ReportYears:
        return "report";
    case QuestionWord::Place:
        return "place";
    case QuestionWord::ReportKind:
        return "report";
    case QuestionWord::Pattern:
        return "pattern";
    }
    return "?";
}

std::string comparisonText(const Comparison& c)
{
    constexpr const char* signs[] = {"<", "<=", "=", ">=", ">", ".."};
    std::string out = signs[static_cast<int>(c.relation)] + (" " + numberText(c.value));
    if (c.relation == Relation::Between)
        out += " " + numberText(c.valueMax);
    return c.unit.empty() ? out : out + " " + toUtf8(c.unit);
}

} // namespace

std::string textOf(const Said& said)
{
    struct Text {
        std::string operator()(std::monostate) const { return "any"; }
        std::string operator()(const std::u16string& words) const { return toUtf8(words); }
        std::string operator()(Measure measure) const { return std::string(duixian::nameOf(measure)); }
        std::string operator()(Kind kind) const { return std::string(duixian::nameOf(kind)); }
        std::string operator()(Strength strength) const { return std::string(duixian::nameOf(strength)); }
        std::string operator()(ReportKind kind) const { return std::string(duixian::nameOf(kind)); }
        std::string operator()(const Period& years) const { return toText(years); }
        std::string operator()(const Comparison& comparison) const { return comparisonText(comparison); }
    };
    return std::visit(Text{}, said);
}

std::string textOf(const Understood& understood)
{
    constexpr const char* askings[] = {"nothing", "words", "figures", "pattern"};
    std::string out = askings[static_cast<int>(understood.asking)];
    for (const QuestionPart& part : understood.parts) {
        const std::string name = nameOf(part.kind);
        out += " | " + name + (name.empty() ? "" : " ") + textOf(part.said) + (part.span.empty() ? "*" : "") + (part.guessed ? "?" : "");
    }
    return out;
}

} // namespace duixian::query
