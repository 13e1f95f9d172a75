// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/extractor.h"

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
    {"sections", findSections}, {"figures", findDrafts},      {"rejects", rejectByContext}, {"leads", findLeads},
    {"roles", rejectByRole},    {"leads again", findLeads},   {"kinds", findKinds},         {"syncs", findSyncs},
    {"subjects", findSubjects}, {"sharing", shareOut},        {"measures", findMeasures},   {"indicators", nameIndicators},
    {"periods", findPeriods},   {"stretches", joinStretches},
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
    std::size_t at = 0;
    for (const Layer& furniture : clean.furniture) {
        Span span;
        while (at < clean.text.size() && clean.map.toDecoded(at) < furniture.span.begin)
            ++at;
        span.begin = at;
        while (at < clean.text.size() && clean.map.toDecoded(at) < furniture.span.end)
            ++at;
        span.end = at;
        out.push_back(span);
    }
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

/// 投入???318万元, **社会组织26家: signs of censored words or lost bytes in the figure's clause.
bool isDamaged(const Source& source, const Draft& d)
{
    const std::u16string_view clause = source.folded.substr(d.leftBegin, d.clause.end - d.leftBegin);
    const std::size_t behind = d.clause.end;
    for (const std::u16string_view mark : {u"*", u"?", u"\uFFFD", u"_M_"})
        if (clause.find(mark) != std::u16string_view::npos)
            return true;
    // ？ ends a clause: two of them, or ？ before a figure of the same sentence, are no question.
    const auto lost = [&](std::size_t place) {
        return place < source.folded.size() && (source.folded[place] == u'？' || source.folded[place] == u'?');
    };
    return (d.leftBegin > 0 && lost(d.leftBegin - 1)) || (lost(behind) && lost(behind + 1));
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
    s.confidence = std::max(s.confidence, 0.05);
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

} // namespace

Extraction extract(const Source& source, const Head& head, const Lexicon& lexicon, bool explained)
{
    Reading reading{source.folded, source.outline, head, lexicon, furnitureInClean(source.clean), {}, {}};
    for (const Pass& pass : passes) {
        pass.run(reading);
        if (explained)
            record(reading, pass.name);
    }
    Extraction out;
    for (const Part& part : reading.parts)
        out.parts.push_back({source.clean.map.toDecoded(part.heading), source.clean.map.toDecoded(part.body), part.level, part.section});
    for (const Draft& draft : reading.drafts) {
        if (explained)
            out.traces.push_back(traceOf(source, draft));
        if (!draft.alive())
            continue;
        out.statements.push_back(statementOf(source, draft));
        if (draft.stretchOf)
            out.statements.back().stretchOf = source.clean.map.toDecoded(reading.drafts[*draft.stretchOf].figure.span).begin;
    }
    return out;
}

} // namespace duixian::extract
