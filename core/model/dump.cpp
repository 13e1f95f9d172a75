// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/dump.h"

#include <algorithm>

#include "core/base/number_text.h"
#include "core/base/utf.h"
#include "core/model/judgement_names.h"

namespace duixian {
namespace {

std::string orNull(const std::optional<Period>& period)
{
    return period ? toText(*period) : "null";
}

std::string valueText(const Statement& s)
{
    std::string out = s.value ? numberText(*s.value) : "null";
    if (s.valueMax)
        out += ".." + numberText(*s.valueMax);
    return out;
}

std::string addedBy(const TraceStep& step)
{
    std::string out;
    for (const TraceField& field : step.added)
        out += " " + field.name + "=" + field.value;
    return out;
}

/// Words with their line ends as |.
std::string oneLine(std::u16string_view words)
{
    std::string out = toUtf8(words);
    std::replace(out.begin(), out.end(), '\n', '|');
    return out;
}

} // namespace

std::string dump(const Statement& s)
{
    std::string out{nameOf(s.kind)};
    out += " " + toUtf8(s.quote) + " " + std::string(nameOf(s.bound)) + " " + valueText(s);
    if (!s.unit.empty())
        out += " " + toUtf8(s.unit);
    out += " " + std::string(nameOf(s.measure)) + " " + toUtf8(s.indicator) + " (" + toUtf8(s.subject) + ") " + orNull(s.period) + " " +
           std::string(nameOf(s.section));
    if (s.strength)
        out += " " + std::string(nameOf(*s.strength));
    if (s.stretchOf)
        out += " stretch";
    for (const Doubt doubt : s.doubts)
        out += " ?" + std::string(nameOf(doubt));
    return out;
}

std::string dump(const Head& h)
{
    std::string out = h.place ? toUtf8(h.place->name) + " " + (h.place->code.empty() ? "-" : h.place->code) : "no place";
    if (h.place)
        for (std::size_t i = 0; i < h.place->path.size(); ++i)
            out += (i == 0 ? " " : "/") + toUtf8(h.place->path[i]);
    out += " | " + std::string(nameOf(h.kind)) + " | " + orNull(h.reviewed) + " | " + orNull(h.planned) + " | " + orNull(h.plannedTerm) +
           " | " + h.date + " | " + toUtf8(h.session) + " | " + toUtf8(h.speaker) + " | " + toUtf8(h.title);
    return out;
}

std::string dump(const Evidence& evidence, std::u16string_view text)
{
    return std::string(nameOf(evidence.field)) + " " + std::string(nameOf(evidence.witness)) + (evidence.doubtful ? "?" : "") + " " +
           oneLine(text.substr(evidence.span.begin, evidence.span.length()));
}

std::string dump(const Layer& layer, std::u16string_view text)
{
    return std::string(nameOf(layer.reason)) + " " + oneLine(text.substr(layer.span.begin, layer.span.length()));
}

std::string dump(const Part& part, std::u16string_view text)
{
    return std::to_string(part.level) + " " + std::string(nameOf(part.section)) + " " +
           toUtf8(text.substr(part.heading.begin, part.heading.length()));
}

std::string dump(const Pair& p)
{
    return std::to_string(p.target) + " -> " + std::to_string(p.outcome) + " " + toUtf8(p.indicator) + " " +
           std::string(nameOf(p.verdict)) + " " + (p.difference ? numberText(*p.difference) : "null") + " " + std::string(nameOf(p.rule));
}

std::string dump(const Decision& d)
{
    std::string out = std::string(d.standing == Standing::Adrift ? "adrift " : "") + std::string(nameOf(d.ruling));
    for (const StatementField field : d.corrected)
        out += " " + std::string(nameOf(field));
    return out + " " + std::to_string(d.anchor.span.begin) + " " + oneLine(d.anchor.quote) + ": " + dump(d.settled);
}

std::string dump(const Trace& t)
{
    std::string out = toUtf8(t.quote) + (t.kept ? " kept" : " dropped");
    for (const TraceStep& step : t.steps)
        out += " | " + step.pass + ":" + (step.dropped.empty() ? addedBy(step) : " dropped " + step.dropped);
    return out;
}

} // namespace duixian
