// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/extractor.h"

#include "core/base/shared_length.h"
#include "core/extract/contradictions.h"
#include "core/extract/doubts.h"
#include "core/extract/draft.h"
#include "core/extract/passes.h"
#include "core/extract/traces.h"
#include "core/extract/unset_targets.h"
#include "core/lexicon/lexicon.h"

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
    {"strengths", findStrengths}, {"stretches", joinStretches},
};

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

Statement statementOf(const Source& source, const Lexicon& lexicon, const Draft& d)
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
        s.strength = d.strength;
    addDoubts(source, lexicon, d, s);
    return s;
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
        if (draft.alive()) {
            out.statements.push_back(statementOf(source, reading.lexicon, draft));
            if (draft.stretchOf)
                out.statements.back().stretchOf = source.clean.map.toDecoded(reading.drafts[*draft.stretchOf].figure.span).begin;
        }
        if (explained)
            out.traces.push_back(traceOf(source, draft, draft.alive() ? &out.statements.back() : nullptr));
    }
}

/// What holds for the whole report.
Reading begun(const Source& source, const Head& head, const Lexicon& lexicon)
{
    Reading reading{source.folded, source.outline, head, lexicon, furnitureInClean(source.clean), {}, {}, {}, {}, {}, {}};
    findSections(reading);
    findTimes(reading);
    findStages(reading);
    findGoals(reading);
    return reading;
}

/// The draft that most of the words belong to, one with a value before one without; null where none does.
const Draft* chosenBy(const Reading& reading, const Span& words)
{
    const Draft* chosen = nullptr;
    const auto weight = [&words](const Draft& draft) { return std::pair(!draft.figure.noValue, sharedLength(draft.figure.span, words)); };
    for (const Draft& draft : reading.drafts)
        if (sharedLength(draft.figure.span, words) > 0 && (!chosen || weight(draft) > weight(*chosen)))
            chosen = &draft;
    return chosen;
}

/// The passes over the paragraphs of the words; those that have some of them are drafts whatever a pass says. wordless: the words are one,
/// too.
void runOver(Reading& reading, const Span& words, bool wordless)
{
    reading.drafts.clear();
    for (const Pass& pass : passes) {
        pass.run(reading);
        if (pass.run == findDrafts && wordless)
            addDraft(reading, words);
        for (Draft& draft : reading.drafts)
            if (sharedLength(draft.figure.span, words) > 0)
                draft.dropped = {};
    }
}

} // namespace

Extraction extract(const Source& source, const Head& head, const Lexicon& lexicon, bool explained)
{
    Reading reading = begun(source, head, lexicon);
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
    out.notes = unsetTargetsIn(out.parts, source, lexicon);
    const std::vector<Note> contradictions = contradictionsIn(out.statements, source, lexicon);
    out.notes.insert(out.notes.end(), contradictions.begin(), contradictions.end());
    return out;
}

Statement propose(const Source& source, const Head& head, const Lexicon& lexicon, const Span& words)
{
    Reading reading = begun(source, head, lexicon);
    const Span chosen = source.clean.map.toClean(words);
    for (const Span& stretch : stretchesOf(source))
        if (reading.stretch.empty() || stretch.begin <= chosen.begin)
            reading.stretch = stretch;
    runOver(reading, chosen, false);
    const Draft* draft = chosenBy(reading, chosen);
    if (!draft) {
        runOver(reading, chosen, true);
        draft = chosenBy(reading, chosen);
    }
    Statement s = draft ? statementOf(source, lexicon, *draft) : Statement();
    if (!draft || draft->figure.span == chosen) {
        s.span = words;
        s.quote = quoted(source, words);
    }
    if (draft && draft->stretchOf)
        s.stretchOf = source.clean.map.toDecoded(reading.drafts[*draft->stretchOf].figure.span).begin;
    s.doubts.clear();
    s.confidence = 1;
    return s;
}

} // namespace duixian::extract
