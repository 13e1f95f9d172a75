// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/returning.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/judgement/carry_over.h"
#include "core/script/fold.h"
#include "core/text/characters.h"
#include "core/text/sketch.h"

namespace duixian::intake {
namespace {

/// As in copies.cpp: two reports of one district in following years are never alike by more than 0.11, but for those made after one form.
constexpr double mostWords = 0.5;

/// A title's Chinese characters, and its digits.
std::pair<std::u16string, std::u16string> partsOf(std::u16string_view title)
{
    std::pair<std::u16string, std::u16string> out;
    for (const char16_t c : script::toSimplified(title)) {
        if (text::isHan(c))
            out.first.push_back(c);
        else if (text::isDigit(c))
            out.second.push_back(c);
    }
    return out;
}

bool holds(const std::u16string& longer, const std::u16string& shorter)
{
    return longer.find(shorter) != std::u16string::npos;
}

/// Whether two titles may be of one report: 2019年云泽区政府工作报告, and the same with a page's name behind it; not another year's, nor
/// another place's. A report without a title may be any.
bool mayBeOne(std::u16string_view a, std::u16string_view b)
{
    const auto [wordsA, yearsA] = partsOf(a);
    const auto [wordsB, yearsB] = partsOf(b);
    const bool years = yearsA.empty() || yearsB.empty() || yearsA == yearsB;
    return years && (holds(wordsA, wordsB) || holds(wordsB, wordsA));
}

} // namespace

ReportId formerOf(const library::Library& library, const Report& report)
{
    ReportId best;
    double most = mostWords;
    for (const library::DepartedReport& departed : library.departed()) {
        if (departed.sha256 == report.passport.sha256)
            return departed.id;
        const double likeness = text::likeness(departed.sketch, report.sketch);
        if (likeness >= most && mayBeOne(departed.title, report.head.title)) {
            most = likeness;
            best = departed.id;
        }
    }
    return best;
}

library::Arrival arrivalOf(const library::Library& library, const Report& report, const Choices& choices)
{
    library::Arrival out{choices, {}, formerOf(library, report)};
    if (out.former.valid())
        out.judgements = judgement::carryOver(library.judgements(out.former), report.text, report.statements);
    return out;
}

void carryPairsTo(library::Library& library, ReportId id, const Report& report, HistoryStep& step)
{
    for (const ReportId other : library.pairedTo(id)) {
        Judgements said = library.judgements(other);
        std::vector<PairDecision> carried = judgement::carryEnds(said.pairs, id, report.text, report.statements);
        if (carried == said.pairs)
            continue;
        said.pairs = std::move(carried);
        library.judge(other, said, step);
    }
}

void carryPinsTo(library::Library& library, ReportId id, const Report& report, HistoryStep& step)
{
    const std::vector<Pin> said = library.pins(id);
    if (said.empty())
        return;
    std::map<ReportId, std::pair<std::vector<Pin>, bool>> byOther;
    const std::vector<Pin> carried = judgement::carryPins(said, id, report.text);
    for (std::size_t i = 0; i < said.size(); ++i) {
        auto& [pins, moved] = byOther[carried[i].b.report];
        pins.push_back(carried[i]);
        moved = moved || carried[i] != said[i];
    }
    for (const auto& [other, with] : byOther)
        if (with.second)
            library.setPins(id, other, with.first, step);
}

} // namespace duixian::intake
