// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/traces.h"

#include <algorithm>

#include "core/base/number_text.h"
#include "core/base/utf.h"
#include "core/model/names.h"

namespace duixian::extract {
namespace {

/// A field of a draft: its name, the pass whose matter it is, and its text; empty while it has none.
struct Field {
    std::string_view name;
    std::string_view pass;
    std::string (*text)(const Reading&, const Draft&);
};

constexpr Field fields[] = {
    {"section", "figures", [](const Reading&, const Draft& d) { return std::string(nameOf(d.section)); }},
    {"value", "figures", [](const Reading&, const Draft& d) { return d.figure.noValue ? "null" : numberText(d.figure.value); }},
    {"value_max", "", [](const Reading&, const Draft& d) { return d.figure.valueMax ? numberText(*d.figure.valueMax) : std::string(); }},
    {"unit", "figures", [](const Reading&, const Draft& d) { return toUtf8(d.figure.unit); }},
    {"goal", "", [](const Reading&, const Draft& d) { return std::string(d.goal ? "main targets" : ""); }},
    {"strength", "", [](const Reading&, const Draft& d) { return std::string(d.lead.strength ? nameOf(*d.lead.strength) : ""); }},
    {"kind", "kinds", [](const Reading&, const Draft& d) { return std::string(nameOf(d.kind)); }},
    {"subject", "", [](const Reading& r, const Draft& d) { return toUtf8(r.text.substr(d.subject.begin, d.subject.length())); }},
    {"action", "", [](const Reading&, const Draft& d) { return toUtf8(d.action); }},
    {"thing", "", [](const Reading&, const Draft& d) { return toUtf8(d.thing); }},
    {"measure", "measures", [](const Reading&, const Draft& d) { return std::string(nameOf(d.measure)); }},
    {"bound", "measures", [](const Reading&, const Draft& d) { return std::string(nameOf(d.bound)); }},
    {"indicator", "indicators", [](const Reading&, const Draft& d) { return toUtf8(d.name); }},
    {"period", "periods", [](const Reading&, const Draft& d) { return d.period ? toText(*d.period) : "null"; }},
    {"stretch_of", "",
     [](const Reading& r, const Draft& d) {
         const Span floor = d.stretchOf ? r.drafts[*d.stretchOf].figure.span : Span{};
         return toUtf8(r.text.substr(floor.begin, floor.length()));
     }},
};

/// What was last told of a field; nothing where it was not told yet.
std::string_view lastTold(const Draft& draft, std::string_view field)
{
    for (auto step = draft.steps.rbegin(); step != draft.steps.rend(); ++step)
        for (const TraceField& told : step->added)
            if (told.name == field)
                return told.value;
    return {};
}

/// Reasons are codes: of one word, as in the columns and lines of other codes.
std::string codeOf(std::u16string_view reason)
{
    std::string code = toUtf8(reason);
    std::ranges::replace(code, ' ', '_');
    return code;
}

bool isDroppedAlready(const Draft& draft)
{
    return !draft.steps.empty() && !draft.steps.back().dropped.empty();
}

/// How sure the statement is, and why not quite.
TraceStep doubtsOf(const Statement& statement)
{
    TraceStep step{"doubts", {{"confidence", numberText(statement.confidence)}}, {}};
    std::string doubts;
    for (const Doubt doubt : statement.doubts)
        doubts.append(doubts.empty() ? "" : " ").append(nameOf(doubt));
    if (!doubts.empty())
        step.added.push_back({"doubts", std::move(doubts)});
    return step;
}

} // namespace

void record(Reading& reading, std::string_view pass)
{
    static const Draft untouched{};
    for (Draft& draft : reading.drafts) {
        if (isDroppedAlready(draft))
            continue;
        TraceStep step{std::string(pass), {}, codeOf(draft.dropped)};
        for (const Field& field : fields) {
            std::string text = field.text(reading, draft);
            const std::string_view before = lastTold(draft, field.name);
            const bool changed = before.empty() ? text != field.text(reading, untouched) : text != before;
            if (draft.alive() && (changed || (field.pass == pass && text != before && !text.empty())))
                step.added.push_back({std::string(field.name), std::move(text)});
        }
        if (!step.added.empty() || !step.dropped.empty())
            draft.steps.push_back(std::move(step));
    }
}

Trace traceOf(const Source& source, const Draft& draft, const Statement* statement)
{
    Trace trace;
    trace.span = source.clean.map.toDecoded(draft.figure.span);
    trace.quote = source.decoded.substr(trace.span.begin, trace.span.length());
    trace.kept = draft.alive();
    trace.steps = draft.steps;
    if (statement)
        trace.steps.push_back(doubtsOf(*statement));
    return trace;
}

} // namespace duixian::extract
