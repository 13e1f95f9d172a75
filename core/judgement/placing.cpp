// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/placing.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <iterator>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "core/judgement/anchor.h"
#include "core/judgement/folded_text.h"
#include "core/judgement/surroundings.h"
#include "core/text/characters.h"

namespace duixian::judgement {
namespace {

/// Two places of one quote weigh alike where they differ by less: one more place name in 32 units is no proof.
constexpr double clearly = 0.12;
/// The least weight of a place that may be the quote's, and that of one that may be where it is the only one.
constexpr double enough = 1.0;
constexpr double onlyOne = 0.75;

struct Place {
    Span span; ///< in the text
    double weight = 0;
};

/// Anchors of one stretch.
struct Group {
    const Anchor* anchor = nullptr;
    FoldedAnchor words;
    std::set<std::u16string> indicators;
    bool alone = false;    ///< one of them must be, and
    bool together = false; ///< one need not be
    std::vector<std::size_t> members;
    std::vector<Place> places; ///< the heaviest first
    std::optional<Span> found;

    /// The places that weigh nearly as much as the heaviest.
    [[nodiscard]] std::size_t rivals() const
    {
        std::size_t count = 0;
        while (count < places.size() && places[count].weight > places.front().weight - clearly)
            ++count;
        return count;
    }
    [[nodiscard]] bool sure() const { return rivals() == 1 && places.front().weight > enough; }
};

class Placing {
public:
    Placing(const std::vector<Sought>& sought, std::u16string_view text, const std::vector<Statement>& statements) : m_text(folded(text))
    {
        for (const Statement& statement : statements)
            m_indicators.emplace(std::pair(statement.span.begin, statement.span.end), statement.indicator);
        group(sought);
        for (Group& one : m_groups)
            one.places = placesOf(one);
    }

    void run()
    {
        takeSure();
        takeAlike();
        takeRest();
    }

    std::vector<std::optional<Span>> result(std::size_t count) const
    {
        std::vector<std::optional<Span>> out(count);
        for (const Group& one : m_groups)
            for (const std::size_t member : one.members)
                out[member] = one.found;
        return out;
    }

private:
    void group(const std::vector<Sought>& sought)
    {
        std::map<std::tuple<std::size_t, std::size_t, FoldedAnchor>, std::size_t> known;
        for (std::size_t i = 0; i < sought.size(); ++i) {
            const Anchor& anchor = sought[i].anchor;
            FoldedAnchor words = folded(anchor);
            const auto [place, isNew] = known.try_emplace({anchor.span.begin, anchor.span.end, words}, m_groups.size());
            if (isNew)
                m_groups.push_back({&anchor, std::move(words), {}, false, false, {}, {}, {}});
            Group& one = m_groups[place->second];
            one.members.push_back(i);
            (sought[i].alone ? one.alone : one.together) = true;
            if (!sought[i].indicator.empty())
                one.indicators.insert(sought[i].indicator);
        }
    }

    /// Every place of the quote that may be the one, the heaviest first.
    std::vector<Place> placesOf(const Group& one) const
    {
        std::vector<Place> out;
        const std::u16string& quote = one.words.quote;
        if (quote.empty())
            return out;
        std::size_t count = 0;
        for (std::size_t at = m_text.units.find(quote); at != std::u16string::npos; at = m_text.units.find(quote, at + 1)) {
            const Span stretch{at, at + quote.size()};
            if (cutsNumber(stretch, m_text.units) &&
                !cutsNumber({one.words.before.size(), one.words.before.size() + quote.size()}, one.words.before + quote + one.words.after))
                continue;
            ++count;
            weigh(one, stretch, out);
        }
        const bool alone = count == 1;
        std::erase_if(out, [alone](const Place& place) { return place.weight < (alone ? onlyOne : enough); });
        std::stable_sort(out.begin(), out.end(), [](const Place& a, const Place& b) { return a.weight > b.weight; });
        return out;
    }

    /// From 1 on the place may be the quote's: both sides are much the same, or the same indicator is found there and half of the
    /// surroundings or three units that touch are the same. Long words speak for themselves, less long ones where they stand once.
    void weigh(const Group& one, const Span& stretch, std::vector<Place>& out) const
    {
        constexpr std::size_t longQuote = 12;
        constexpr std::size_t longFigure = 6;
        constexpr std::size_t longWord = 4;
        constexpr std::size_t manyTouching = 8;
        constexpr std::size_t fewTouching = 3;
        const KeptSurroundings kept = keptSurroundings(stretch, m_text.units, one.words);
        const std::u16string& quote = one.words.quote;
        const Span span = m_text.inText(stretch);
        const bool same = findsSame(one, span);
        const double touching = kept.around == 0 ? 1 : static_cast<double>(kept.touching) / static_cast<double>(kept.around);
        double weight = kept.share() + touching / 2 + (same ? 0.4 : 0);
        const bool alike = kept.touching >= std::min(manyTouching, kept.around / 2) && kept.bothSides;
        if (quote.size() >= longQuote || (alike && kept.share() >= 0.4) || (same && (kept.touching >= fewTouching || kept.share() >= 0.5)))
            weight += 1;
        else if (quote.size() >= (text::isDigit(quote.front()) ? longFigure : longWord) && (kept.touching >= 2 || kept.share() >= 0.3))
            weight = onlyOne; // 171.31亿元, where it stands once
        else
            return;
        out.push_back({span, weight});
    }

    bool findsSame(const Group& one, const Span& span) const
    {
        const auto [begin, end] = m_indicators.equal_range({span.begin, span.end});
        return std::any_of(begin, end, [&](const auto& entry) { return one.indicators.contains(entry.second); });
    }

    /// Where a group would stand if it had moved like the nearest sure one before.
    std::ptrdiff_t expected(const Group& one) const
    {
        const auto begin = static_cast<std::ptrdiff_t>(one.anchor->span.begin);
        if (m_moves.empty())
            return begin;
        auto next = m_moves.lower_bound(begin);
        if (next == m_moves.end() || (next != m_moves.begin() && begin - std::prev(next)->first <= next->first - begin))
            --next;
        return begin + next->second - next->first;
    }

    bool take(Group& one, const Span& span)
    {
        const std::pair place(span.begin, span.end);
        if ((one.alone && m_takenAlone.contains(place)) || (one.together && m_takenTogether.contains(place)))
            return false;
        if (one.alone)
            m_takenAlone.insert(place);
        if (one.together)
            m_takenTogether.insert(place);
        one.found = span;
        return true;
    }

    /// Those whose surroundings leave no choice, the heaviest first.
    void takeSure()
    {
        std::vector<Group*> sure;
        for (Group& one : m_groups)
            if (!one.places.empty() && one.sure())
                sure.push_back(&one);
        std::stable_sort(sure.begin(), sure.end(),
                         [](const Group* a, const Group* b) { return a->places.front().weight > b->places.front().weight; });
        for (Group* const one : sure)
            if (take(*one, one->places.front().span))
                m_moves.emplace(one->anchor->span.begin, one->found->begin);
    }

    /// Those with rivals, the nearest to where they are expected first.
    void takeAlike()
    {
        std::vector<std::tuple<std::ptrdiff_t, Group*, Span>> choices;
        for (Group& one : m_groups) {
            if (one.found || one.rivals() < 2)
                continue;
            const std::ptrdiff_t goal = expected(one);
            for (std::size_t i = 0; i < one.rivals(); ++i)
                choices.emplace_back(std::abs(static_cast<std::ptrdiff_t>(one.places[i].span.begin) - goal), &one, one.places[i].span);
        }
        std::stable_sort(choices.begin(), choices.end(), [](const auto& a, const auto& b) { return std::get<0>(a) < std::get<0>(b); });
        for (const auto& [distance, one, span] : choices)
            if (!one->found)
                take(*one, span);
    }

    /// Those whose place was another's, or that only stand there once.
    void takeRest()
    {
        std::vector<std::tuple<double, Group*, Span>> choices;
        for (Group& one : m_groups)
            if (!one.found)
                for (const Place& place : one.places)
                    choices.emplace_back(-place.weight, &one, place.span);
        std::stable_sort(choices.begin(), choices.end(), [](const auto& a, const auto& b) { return std::get<0>(a) < std::get<0>(b); });
        for (const auto& [weight, one, span] : choices)
            if (!one->found)
                take(*one, span);
        for (Group& one : m_groups)
            if (!one.found && !one.alone && !one.places.empty())
                one.found = one.places.front().span;
    }

    FoldedText m_text;
    std::multimap<std::pair<std::size_t, std::size_t>, std::u16string> m_indicators; ///< of the statements, by span
    std::vector<Group> m_groups;
    std::map<std::ptrdiff_t, std::ptrdiff_t> m_moves; ///< of the sure ones, from where to where
    std::set<std::pair<std::size_t, std::size_t>> m_takenAlone;
    std::set<std::pair<std::size_t, std::size_t>> m_takenTogether;
};

} // namespace

std::vector<std::optional<Span>> placed(const std::vector<Sought>& sought, std::u16string_view text,
                                        const std::vector<Statement>& statements)
{
    Placing placing(sought, text, statements);
    placing.run();
    return placing.result(sought.size());
}

} // namespace duixian::judgement
