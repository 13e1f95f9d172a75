// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/read_statements.h"

#include <optional>
#include <string>

#include "core/base/utf.h"
#include "core/export/json_object.h"

namespace duixian::exporting {
namespace {

/// What everybody who reads JSON can count to.
constexpr std::size_t farthest = std::size_t{1} << 53;

void readRest(const Json& object, Statement& s)
{
    s.value = numberAt(object, "value");
    s.valueMax = numberAt(object, "value_max");
    s.unit = toUtf16(textAt(object, "unit"));
    s.subject = toUtf16(textAt(object, "subject"));
    if (const auto begin = offsetAt(object, "subject_start"); begin && *begin <= farthest && !s.subject.empty())
        s.subjectSpan = {*begin, *begin + s.subject.size()};
    s.period = periodFrom(textAt(object, "period"));
    static_cast<void>(readWord(object, "section", s.section));
    s.strength = named<Strength>(textAt(object, "strength"));
    s.stretchOf = offsetAt(object, "stretch_of");
    s.confidence = numberAt(object, "confidence").value_or(1);
    if (const Json* const doubts = member(object, "doubts"); doubts != nullptr && doubts->is_array())
        for (const Json& doubt : *doubts)
            if (const auto code = doubt.is_string() ? named<Doubt>(doubt.get<std::string>()) : std::nullopt)
                s.doubts.push_back(*code);
}

std::optional<Statement> statementFrom(const Json& object)
{
    Statement s;
    const auto begin = offsetAt(object, "start");
    s.quote = toUtf16(textAt(object, "quote"));
    s.indicator = toUtf16(textAt(object, "indicator")); // empty where no words near the figure name what is measured
    if (!begin || s.quote.empty() || member(object, "indicator") == nullptr || !readWord(object, "kind", s.kind) ||
        !readWord(object, "measure", s.measure) || !readWord(object, "bound", s.bound))
        return std::nullopt;
    s.span = {*begin, offsetAt(object, "end").value_or(*begin + s.quote.size())};
    if (s.span.begin > s.span.end || s.span.end > farthest)
        return std::nullopt;
    readRest(object, s);
    return s;
}

} // namespace

Result<std::vector<Statement>> readStatements(std::string_view lines)
{
    std::vector<Statement> out;
    std::size_t number = 0;
    for (std::size_t begin = 0; begin < lines.size();) {
        const std::size_t end = std::min(lines.find('\n', begin), lines.size());
        const std::string_view line = lines.substr(begin, end - begin);
        begin = end + 1;
        ++number;
        if (line.find_first_not_of(" \t\r") == std::string_view::npos)
            continue;
        const auto object = objectIn(line);
        if (!object)
            return failure(ErrorCode::LineMalformed, std::to_string(number));
        if (const std::string type = textAt(*object, "type"); !type.empty() && type != "statement")
            continue;
        const auto statement = statementFrom(*object);
        if (!statement)
            return failure(ErrorCode::LineMalformed, std::to_string(number));
        out.push_back(*statement);
    }
    return out;
}

} // namespace duixian::exporting
