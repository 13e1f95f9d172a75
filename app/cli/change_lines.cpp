// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change_lines.h"

#include <string_view>

#include "core/export/json_line.h"
#include "core/model/judgement_names.h"
#include "core/model/statement_field.h"

namespace duixian::cli {
namespace {

using exporting::JsonLine;

std::string fieldsJson(const std::vector<StatementField>& fields, const Statement& before, const Statement* after)
{
    std::string out = "[";
    for (const StatementField field : fields) {
        JsonLine one;
        one.text("field", nameOf(field));
        one.textOrNull("before", fieldText(before, field).value_or(""));
        one.textOrNull("after", after != nullptr ? fieldText(*after, field).value_or("") : std::string{});
        out += (out.size() > 1 ? "," : "") + one.finish();
    }
    return out + "]";
}

std::string line(ReportId report, std::string_view change, const Statement& statement, const std::string& fields)
{
    return JsonLine()
        .text("type", "change")
        .count("report", static_cast<std::size_t>(report.value))
        .text("change", change)
        .count("start", statement.span.begin)
        .count("end", statement.span.end)
        .text("quote", statement.quote)
        .text("indicator", statement.indicator)
        .raw("fields", fields)
        .finish();
}

} // namespace

std::vector<std::string> changeLines(const intake::Reread& reread)
{
    const intake::RereadChanges changes = changesOf(reread);
    const std::vector<Statement>& before = reread.before.statements;
    const std::vector<Statement>& after = reread.after.statements;
    std::vector<std::string> out;
    for (const judgement::StatementChange& change : changes.statements) {
        if (!change.after)
            out.push_back(line(reread.id, "gone", before[*change.before], "[]"));
        else if (!change.before)
            out.push_back(line(reread.id, "new", after[*change.after], "[]"));
        else
            out.push_back(
                line(reread.id, "changed", after[*change.after], fieldsJson(change.fields, before[*change.before], &after[*change.after])));
    }
    for (const std::size_t decision : changes.judgements.adrift)
        out.push_back(line(reread.id, "adrift", reread.said.decisions[decision].settled, "[]"));
    for (const std::size_t decision : changes.judgements.returning)
        out.push_back(line(reread.id, "returned", reread.carried.decisions[decision].settled, "[]"));
    for (const judgement::Disagreement& one : changes.judgements.disagreements) {
        const Statement& settled = reread.carried.decisions[one.decision].settled;
        out.push_back(line(reread.id, "disagrees", settled, fieldsJson(one.fields, settled, one.after ? &after[*one.after] : nullptr)));
    }
    return out;
}

} // namespace duixian::cli
