// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/one_thing.h"

#include <algorithm>
#include <unordered_map>

namespace duixian::match {
namespace {

/// Higher than where a target is answered (likeEnough): there the place, the year and the other figures speak for it too.
constexpr double surely = 0.92;

struct Candidate {
    std::size_t a = 0;
    std::size_t b = 0;
    double likeness = 0;
};

/// 建成 and 完工 say one thing, 开工 and 新开工 too; what is merely done to a thing may be two: 整合产业用地 and 出让产业用地, 引进 and
/// 开工.
bool sameWork(const IndicatorName& a, const IndicatorName& b)
{
    if (a.action == b.action)
        return true;
    if (a.work != b.work || a.action.empty() || b.action.empty())
        return false;
    return a.work == ActionClass::Finish || a.action.ends_with(b.action) || b.action.ends_with(a.action);
}

bool areOne(const ComparedName& a, const ComparedName& b)
{
    return sameWork(a.name, b.name) && likeness(a, b) >= surely;
}

/// Names whose lengths are so far apart can't be alike.
bool mayBeAlike(const ComparedName& a, const ComparedName& b)
{
    constexpr std::size_t most = 2;
    const auto shorter = std::min(a.thing.letters.size(), b.thing.letters.size());
    return std::max(a.thing.letters.size(), b.thing.letters.size()) <= most * shorter + 1;
}

/// Pairs that share a pair of letters, each once; who shares none is not alike.
std::vector<Candidate> candidatesOf(const std::vector<Worded>& wordings)
{
    std::unordered_map<std::uint32_t, std::vector<std::size_t>> having;
    std::vector<Candidate> out;
    std::vector<std::size_t> seenBy(wordings.size(), wordings.size());
    for (std::size_t b = 0; b < wordings.size(); ++b)
        for (const std::uint32_t pair : wordings[b].name->stretch.pairs) {
            std::vector<std::size_t>& others = having[pair];
            for (const std::size_t a : others) {
                if (a == b || seenBy[a] == b || (wordings[a].speakers & wordings[b].speakers) != 0)
                    continue;
                seenBy[a] = b;
                if (!mayBeAlike(*wordings[a].name, *wordings[b].name) || !sameWork(wordings[a].name->name, wordings[b].name->name))
                    continue;
                const double likely = likeness(*wordings[a].name, *wordings[b].name);
                if (likely >= surely)
                    out.push_back({a, b, likely});
            }
            if (others.empty() || others.back() != b)
                others.push_back(b);
        }
    std::stable_sort(out.begin(), out.end(), [](const Candidate& x, const Candidate& y) { return x.likeness > y.likeness; });
    return out;
}

class Groups {
public:
    explicit Groups(const std::vector<Worded>& wordings) : m_wordings(wordings), m_groupOf(wordings.size())
    {
        for (std::size_t i = 0; i < wordings.size(); ++i) {
            m_groupOf[i] = i;
            m_members.push_back({i});
            m_speakers.push_back(wordings[i].speakers);
        }
    }

    void join(std::size_t a, std::size_t b)
    {
        const std::size_t one = std::min(m_groupOf[a], m_groupOf[b]);
        const std::size_t other = std::max(m_groupOf[a], m_groupOf[b]);
        if (one == other || (m_speakers[one] & m_speakers[other]) != 0 || !allAlike(m_members[one], m_members[other]))
            return;
        for (const std::size_t member : m_members[other])
            m_groupOf[member] = one;
        m_members[one].insert(m_members[one].end(), m_members[other].begin(), m_members[other].end());
        m_members[other].clear();
        m_speakers[one] |= m_speakers[other];
    }

    std::vector<std::vector<std::size_t>> finish()
    {
        std::erase_if(m_members, [](const std::vector<std::size_t>& group) { return group.size() < 2; });
        for (std::vector<std::size_t>& group : m_members)
            std::sort(group.begin(), group.end());
        return std::move(m_members);
    }

private:
    [[nodiscard]] bool allAlike(const std::vector<std::size_t>& some, const std::vector<std::size_t>& others) const
    {
        return std::all_of(some.begin(), some.end(), [&](std::size_t a) {
            return std::all_of(others.begin(), others.end(),
                               [&](std::size_t b) { return areOne(*m_wordings[a].name, *m_wordings[b].name); });
        });
    }

    const std::vector<Worded>& m_wordings;
    std::vector<std::size_t> m_groupOf;
    std::vector<std::vector<std::size_t>> m_members;
    std::vector<std::uint64_t> m_speakers;
};

} // namespace

std::vector<std::vector<std::size_t>> oneThings(const std::vector<Worded>& wordings)
{
    Groups groups(wordings);
    for (const Candidate& candidate : candidatesOf(wordings))
        groups.join(candidate.a, candidate.b);
    return groups.finish();
}

} // namespace duixian::match
