// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/extractor.h"

#include <algorithm>
#include <cmath>

#include "core/base/number_text.h"
#include "core/base/utf.h"
#include "core/extract/draft.h"
#include "core/extract/passes.h"
#include "core/lexicon/lexicon.h"
#include "core/model/names.h"

namespace duixian::extract {
namespace {

struct Pass {
    std::string_view name;
    void (*run)(Reading&);
};

constexpr Pass passes[] = {
    {"figures", findDrafts},      {"rejects", rejectByContext}, {"leads", findLeads},           {"roles", rejectByRole},
    {"leads again", findLeads},   {"kinds", findKinds},         {"syncs", findSyncs},           {"subjects", findSubjects},
    {"sharing", shareOut},        {"measures", findMeasures},   {"indicators", nameIndicators}, {"periods", findPeriods},
    {"stretches", joinStretches},
};

/// What a pass has just made of a draft, in words of the trace; the same text twice says that the pass left it alone.
std::string stateOf(const Draft& d)
{
    if (!d.alive())
        return "dropped: " + toUtf8(d.dropped);
    std::string out = std::string(nameOf(d.section)) + " " + std::string(nameOf(d.kind)) + " " + numberText(d.figure.value) +
                      toUtf8(d.figure.unit) + " " + std::string(nameOf(d.measure)) + " " + std::string(nameOf(d.bound));
    if (!d.name.empty() || !d.thing.empty())
        out += " " + toUtf8(d.name.empty() ? d.action + d.thing : d.name);
    return out + (d.period ? " " + toText(*d.period) : "");
}

void record(Reading& reading, std::string_view pass)
{
    for (Draft& draft : reading.drafts) {
        const std::string state = stateOf(draft);
        if (draft.steps.empty() || draft.steps.back().what != state)
            draft.steps.push_back({std::string(pass), state});
    }
}

std::vector<Span> furnitureInClean(const text::CleanText& clean)
{
    std::vector<Span> out;
    for (const Layer& furniture : clean.furniture)
        if (const Span span = clean.map.toClean(furniture.span); !span.empty())
            out.push_back(span);
    return out;
}

std::u16string quoted(const Source& source, const Span& decoded)
{
    return std::u16string(source.decoded.substr(decoded.begin, decoded.length()));
}

/// The unit as the text writes it: the rules read it in simplified script, one unit for one, so its length is the same from the figure's
/// end.
std::u16string unitAsWritten(const Source& source, const Draft& d)
{
    const std::u16string_view figure = source.folded.substr(d.figure.span.begin, d.figure.span.length());
    if (d.figure.unit.empty() || !figure.ends_with(d.figure.unit))
        return d.figure.unit;
    return std::u16string(std::u16string_view(source.clean.text).substr(d.figure.span.end - d.figure.unit.size(), d.figure.unit.size()));
}

/// 投入???318万元, **社会组织26家: censored words or lost bytes in the figure's clause, or right at its edges.
bool isDamaged(const Source& source, const Draft& d)
{
    Span clause = source.clean.map.toDecoded(Span{d.leftBegin, d.clause.end});
    clause.begin -= clause.begin > 0 ? 1 : 0;
    ++clause.end;
    const std::vector<Layer>& damage = source.clean.damage;
    auto next = std::partition_point(damage.begin(), damage.end(), [&](const Layer& layer) { return layer.span.end <= clause.begin; });
    for (; next != damage.end() && next->span.begin < clause.end; ++next)
        if (next->reason == LayerReason::Censored || next->reason == LayerReason::LostBytes)
            return true;
    return false;
}

void addDoubts(const Source& source, const Draft& d, Statement& s)
{
    const auto doubt = [&s](Doubt which, double cost) {
        s.doubts.push_back(which);
        s.confidence -= cost;
    };
    if (d.section == Section::Other)
        doubt(Doubt::KindUnclear, 0.3);
    if (d.name.empty() || d.subject.empty())
        doubt(Doubt::SubjectMissing, 0.4);
    else if (d.unsure)
        doubt(Doubt::IndicatorUnclear, 0.2);
    if (d.sharedUnevenly)
        doubt(Doubt::SharedUnevenly, 0.3);
    if (!d.period)
        doubt(Doubt::PeriodUnclear, 0.2);
    if (isDamaged(source, d))
        doubt(Doubt::Damaged, 0.2);
    constexpr double steps = 100; // 0.6, not 0.6000000000000001
    s.confidence = std::round(std::max(s.confidence, 0.05) * steps) / steps;
}

Statement statementOf(const Source& source, const Draft& d)
{
    Statement s;
    s.span = source.clean.map.toDecoded(d.figure.span);
    s.kind = d.kind;
    s.quote = quoted(source, s.span);
    if (!d.figure.noValue) {
        s.value = d.figure.value;
        s.valueMax = d.figure.valueMax;
    }
    s.unit = unitAsWritten(source, d);
    s.measure = d.measure;
    s.bound = d.bound;
    s.indicator = d.name;
    if (!d.subject.empty()) {
        s.subjectSpan = source.clean.map.toDecoded(d.subject);
        s.subject = quoted(source, s.subjectSpan);
    }
    s.period = d.period;
    s.section = d.section;
    if (d.kind == Kind::Target)
        s.strength = d.lead.strength.value_or(Strength::Plain);
    addDoubts(source, d, s);
    return s;
}

Trace traceOf(const Source& source, const Draft& d)
{
    Trace trace;
    trace.span = source.clean.map.toDecoded(d.figure.span);
    trace.quote = quoted(source, trace.span);
    trace.kept = d.alive();
    trace.steps = d.steps;
    return trace;
}

/// The text in stretches of whole paragraphs. Their drafts stay near the processor through all passes, as those of a long text would not.
std::vector<Span> stretchesOf(const Source& source)
{
    constexpr std::size_t shortest = 4096;
    std::vector<Span> stretches{{0, source.folded.size()}};
    for (const Span& paragraph : source.outline.paragraphs)
        if (paragraph.begin >= stretches.back().begin + shortest) {
            stretches.back().end = paragraph.begin;
            stretches.push_back({paragraph.begin, source.folded.size()});
        }
    return stretches;
}

void add(const Source& source, const Reading& reading, bool explained, Extraction& out)
{
    for (const Draft& draft : reading.drafts) {
        if (explained)
            out.traces.push_back(traceOf(source, draft));
        if (!draft.alive())
            continue;
        out.statements.push_back(statementOf(source, draft));
        if (draft.stretchOf)
            out.statements.back().stretchOf = source.clean.map.toDecoded(reading.drafts[*draft.stretchOf].figure.span).begin;
    }
}

} // namespace

Extraction extract(const Source& source, const Head& head, const Lexicon& lexicon, bool explained)
{
    Reading reading{source.folded, source.outline, head, lexicon, furnitureInClean(source.clean), {}, {}, {}};
    findSections(reading);
    Extraction out;
    for (const Part& part : reading.parts)
        out.parts.push_back({source.clean.map.toDecoded(part.heading), source.clean.map.toDecoded(part.body), part.level, part.section});
    for (const Span& stretch : stretchesOf(source)) {
        reading.stretch = stretch;
        reading.drafts.clear();
        for (const Pass& pass : passes) {
            pass.run(reading);
            if (explained)
                record(reading, pass.name);
        }
        add(source, reading, explained, out);
    }
    return out;
}

} // namespace duixian::extract
