// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/judgement_lines.h"

#include <string_view>

#include "core/export/json_line.h"
#include "core/model/judgement_names.h"

namespace duixian::cli {
namespace {

using exporting::JsonLine;

std::string fieldsJson(const std::vector<StatementField>& fields)
{
    std::string out = "[";
    for (const StatementField field : fields)
        out += (out.size() > 1 ? "," : "") + exporting::jsonText(nameOf(field));
    return out + "]";
}

std::string_view truth(bool value)
{
    return value ? "true" : "false";
}

std::string lineOf(const Decision& decision, ReportId report, std::string_view ruling)
{
    const Statement& settled = decision.settled;
    return JsonLine()
        .text("type", "decision")
        .count("report", static_cast<std::size_t>(report.value))
        .count("start", settled.span.begin)
        .count("end", settled.span.end)
        .text("quote", settled.quote)
        .text("indicator", settled.indicator)
        .text("ruling", ruling)
        .raw("corrected", fieldsJson(decision.corrected))
        .textOrNull("reason", decision.reason)
        .text("made", decision.made)
        .raw("adrift", truth(decision.standing == Standing::Adrift))
        .finish();
}

} // namespace

std::string decisionLine(const Decision& decision, ReportId report)
{
    return lineOf(decision, report, nameOf(decision.ruling));
}

std::string withdrawnLine(const Decision& decision, ReportId report)
{
    return lineOf(decision, report, "withdrawn");
}

std::string annotationLine(const Annotation& annotation, ReportId report)
{
    JsonLine line;
    line.text("type", nameOf(annotation.kind)).count("report", static_cast<std::size_t>(report.value));
    if (annotation.anchor.quote.empty())
        line.null("start").null("end").null("quote");
    else
        line.count("start", annotation.anchor.span.begin).count("end", annotation.anchor.span.end).text("quote", annotation.anchor.quote);
    return line.text("text", annotation.text)
        .text("made", annotation.made)
        .raw("adrift", truth(annotation.standing == Standing::Adrift))
        .finish();
}

std::string stepLine(const HistoryStep& step)
{
    return JsonLine()
        .text("type", "step")
        .count("step", static_cast<std::size_t>(step.id.value))
        .text("action", nameOf(step.action))
        .textOrNull("subject", step.subject)
        .count("count", step.count)
        .text("made", step.made)
        .raw("undone", truth(step.undone))
        .finish();
}

} // namespace duixian::cli
