// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/review.h"

#include <algorithm>
#include <utility>

#include "core/judgement/deciding.h"
#include "core/script/search_text.h"

namespace duixian::judgement {
namespace {

std::vector<std::u16string> parted(std::u16string_view words)
{
    std::vector<std::u16string> out;
    std::u16string word;
    for (const char16_t unit : words) {
        if (unit != u' ' && unit != u'\u3000') {
            word += unit;
            continue;
        }
        if (!word.empty())
            out.push_back(script::searchText(std::exchange(word, {})).units);
    }
    if (!word.empty())
        out.push_back(script::searchText(word).units);
    return out;
}

ReviewItem itemOf(ReportId report, const Judged& judged, const std::vector<Statement>& found, const std::vector<Decision>& decisions)
{
    ReviewItem item;
    item.report = report;
    item.statement = judged.statement;
    if (judged.decision)
        item.ruling = decisions[*judged.decision].ruling;
    if (judged.found) {
        const Statement& seen = found[*judged.found];
        item.figure = seen.span;
        item.mark = {seen.kind, seen.measure, seen.indicator};
        item.confidence = seen.confidence;
        item.doubts = seen.doubts;
    } else {
        const Decision& word = decisions[*judged.decision];
        item.figure = word.anchor.span;
        item.mark = word.found;
    }
    return item;
}

/// In the order of the text.
std::vector<ReviewItem> itemsOf(ReportId report, const std::vector<Judged>& all, const std::vector<Statement>& found,
                                const std::vector<Decision>& decisions)
{
    std::vector<ReviewItem> items;
    items.reserve(all.size());
    std::size_t standing = 0;
    std::size_t rejected = 0;
    for (const Judged& one : all) {
        items.push_back(itemOf(report, one, found, decisions));
        items.back().index = one.rejected ? rejected++ : standing++;
    }
    return items;
}

} // namespace

std::vector<ReviewItem> reviewItems(ReportId report, const std::vector<Statement>& found, const std::vector<Decision>& decisions)
{
    std::vector<ReviewItem> items = itemsOf(report, judged(found, decisions), found, decisions);
    // By where it was found, so that a mark that is moved does not move its row.
    std::stable_sort(items.begin(), items.end(), [](const ReviewItem& a, const ReviewItem& b) {
        return a.confidence != b.confidence ? a.confidence < b.confidence : a.figure.begin < b.figure.begin;
    });
    return items;
}

ReviewTest::ReviewTest(const ReviewFilter& filter) : m_filter(filter), m_words(parted(filter.words)) {}

bool ReviewTest::passes(const ReviewItem& item) const
{
    const ReviewFilter& f = m_filter;
    if ((f.reviewed && *f.reviewed != item.ruling.has_value()) || (f.kind && *f.kind != item.statement.kind) ||
        (f.doubtful && *f.doubtful == item.doubts.empty()) || (f.measure && *f.measure != item.statement.measure))
        return false;
    if (f.doubt && std::find(item.doubts.begin(), item.doubts.end(), *f.doubt) == item.doubts.end())
        return false;
    if (m_words.empty())
        return true;
    const Statement& s = item.statement;
    const std::u16string shown = script::searchText(s.indicator + u"\n" + s.subject + u"\n" + s.quote).units;
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const std::u16string& word) { return shown.find(word) != std::u16string::npos; });
}

void judgeAll(Judgements& judgements, const std::vector<Statement>& found, std::u16string_view text,
              const std::function<bool(const ReviewItem& item)>& wanted, Ruling ruling)
{
    const std::vector<Judged> all = judged(found, judgements.decisions);
    const std::vector<ReviewItem> items = itemsOf({}, all, found, judgements.decisions);
    std::vector<const Judged*> takenBack;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (items[i].ruling == ruling || !wanted(items[i]))
            continue;
        if (ruling == Ruling::Accepted)
            accept(judgements, all[i], found, text);
        else if (items[i].ruling == Ruling::Added)
            takenBack.push_back(&all[i]);
        else
            reject(judgements, all[i], found, text);
    }
    // Last and from behind, since each takes a place out of the list that the others count in.
    std::sort(takenBack.begin(), takenBack.end(), [](const Judged* a, const Judged* b) { return *a->decision > *b->decision; });
    for (const Judged* const one : takenBack)
        withdraw(judgements, *one);
}

} // namespace duixian::judgement
