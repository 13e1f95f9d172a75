// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/find.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "core/search/answers_in.h"

namespace duixian::search {
namespace {

using library::Candidate;
using library::ReportEntry;

std::vector<Candidate> everyOf(const std::vector<ReportEntry>& entries)
{
    std::vector<Candidate> out;
    out.reserve(entries.size());
    for (const ReportEntry& entry : entries)
        out.push_back({entry.id, 0});
    return out;
}

/// Where the library says to look.
std::vector<Candidate> candidatesOf(const library::Library& library, const std::vector<ReportEntry>& entries, const Search& search)
{
    const Understood& question = search.question;
    if (question.asking == Asking::Words)
        return library.mayHold(question.words, search.order == HitOrder::Relevance ? library::Weighing::Weights : library::Weighing::None);
    if (question.asking == Asking::Pattern)
        return everyOf(entries);
    std::vector<Candidate> out;
    for (const ReportId report : library.mayAnswer(question.figures, valueTest(question.figures)))
        out.push_back({report, 0});
    return out;
}

/// Those of the list that may hold something and are asked, in the order that is wanted.
std::vector<const ReportEntry*> inOrder(const std::vector<ReportEntry>& entries, std::vector<Candidate> candidates, const Search& search)
{
    std::unordered_map<std::int64_t, double> weights;
    weights.reserve(candidates.size());
    for (const Candidate& candidate : candidates)
        weights.emplace(candidate.report.value, candidate.weight);
    std::vector<std::pair<double, const ReportEntry*>> wanted;
    for (const ReportEntry& entry : entries)
        if (const auto found = weights.find(entry.id.value); found != weights.end() && isWithin(entry.head, search.question.scope))
            wanted.emplace_back(found->second, &entry);
    if (search.order == HitOrder::Relevance)
        std::stable_sort(wanted.begin(), wanted.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<const ReportEntry*> out;
    out.reserve(wanted.size());
    for (const auto& [weight, entry] : wanted)
        out.push_back(entry);
    return out;
}

} // namespace

Result<void> find(const library::Library& library, const std::vector<ReportEntry>& entries, const Search& search)
{
    const auto stopped = [&] { return search.stopped && search.stopped(); };
    Result<Answering> answering = Answering::to(search.question, search.excerpt);
    if (!answering)
        return tl::unexpected(answering.error());
    if (search.question.asking == Asking::Nothing || stopped())
        return {};
    const std::vector<const ReportEntry*> reports = inOrder(entries, candidatesOf(library, entries, search), search);
    for (std::size_t i = 0; i < reports.size() && !stopped(); ++i) {
        Result<std::vector<Hit>> hits = answering->in(library, reports[i]->id, search.stopped);
        if (!hits) {
            hits.error().detail = reports[i]->passport.fileName;
            return tl::unexpected(hits.error());
        }
        if (search.order == HitOrder::Relevance)
            std::stable_sort(hits->begin(), hits->end(), [](const Hit& a, const Hit& b) { return a.marks.size() > b.marks.size(); });
        for (Hit& hit : *hits)
            if (!search.found(std::move(hit)))
                return {};
        if (search.looked)
            search.looked({i + 1, reports.size()});
    }
    return {};
}

Result<std::vector<Span>> findIn(const Report& report, const Understood& question)
{
    Result<Answering> answering = Answering::to(question);
    if (!answering)
        return tl::unexpected(answering.error());
    return answering->marksIn(report);
}

} // namespace duixian::search
