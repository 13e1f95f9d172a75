// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/alignment.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "core/align/belonging.h"
#include "core/align/paragraphs.h"

namespace duixian::align {
namespace {

constexpr std::size_t mostLinks = 3;
/// Two paragraphs of one district's reports that have nothing in common but the genre are alike by 0.12 at most.
constexpr double leastScore = 0.2;
/// Menus name many reports in nearly the same words.
constexpr double leastFurniture = 0.7;
/// A paragraph's second and third link are to be no mere shadows of its first.
constexpr double leastOfBest = 0.45;
/// Of one theme: below leastScore, but nothing else is nearer.
constexpr double leastWithTheme = 0.06;
/// So much of indicators joins by itself.
constexpr double enoughIndicators = 0.5;

/// What is not letter for letter the same is joined only within headings, texts, what is not the report's own.
bool areOfOneSort(const AlignedParagraph& a, const AlignedParagraph& b)
{
    return a.heading == b.heading && a.furniture == b.furniture;
}

bool areOfOneTheme(const AlignedParagraph& a, const AlignedParagraph& b)
{
    return !a.heading && !b.heading && !a.theme.empty() && a.theme == b.theme;
}

class Choice {
public:
    Choice(Alignment& alignment, const Grid<Belonging>& belonging)
        : m_alignment(alignment), m_belonging(belonging), m_ofA(alignment.a.size()), m_ofB(alignment.b.size())
    {
    }

    void pin(const std::vector<PinnedSpans>& pins)
    {
        for (const PinnedSpans& pin : pins) {
            const auto i = paragraphAt(m_alignment.a, pin.a);
            const auto j = paragraphAt(m_alignment.b, pin.b);
            if (i < m_ofA.size() && j < m_ofB.size())
                add(i, j, Joint::Pinned, 1);
        }
        for (const Link& link : m_alignment.links) {
            m_ofA[link.a].closed = true;
            m_ofB[link.b].closed = true;
        }
    }

    /// What was promised and what came of it goes first, else the surest.
    void choose()
    {
        std::vector<Candidate> candidates;
        for (std::size_t i = 0; i < m_belonging.rows(); ++i)
            for (std::size_t j = 0; j < m_belonging.columns(); ++j)
                if (m_belonging.at(i, j).equal ||
                    (areOfOneSort(m_alignment.a[i], m_alignment.b[j]) &&
                     m_belonging.at(i, j).score >= (m_alignment.a[i].furniture ? leastFurniture : leastScore)))
                    candidates.push_back({i, j});
        std::stable_sort(candidates.begin(), candidates.end(), [&](const Candidate& x, const Candidate& y) {
            const Belonging& one = m_belonging.at(x.i, x.j);
            const Belonging& other = m_belonging.at(y.i, y.j);
            return std::tuple(one.equal, one.promises > 0, one.nearby) > std::tuple(other.equal, other.promises > 0, other.nearby);
        });
        for (const auto& [i, j] : candidates)
            if (mayJoin(i, j))
                join(i, j);
    }

    /// What is left alone goes to the paragraph of its theme that is nearest by its words.
    void joinThemes()
    {
        std::vector<Candidate> candidates;
        for (std::size_t i = 0; i < m_belonging.rows(); ++i)
            for (std::size_t j = 0; j < m_belonging.columns(); ++j)
                if (areOfOneTheme(m_alignment.a[i], m_alignment.b[j]) && m_belonging.at(i, j).words >= leastWithTheme)
                    candidates.push_back({i, j});
        std::stable_sort(candidates.begin(), candidates.end(), [&](const Candidate& x, const Candidate& y) {
            return m_belonging.at(x.i, x.j).words > m_belonging.at(y.i, y.j).words;
        });
        for (const auto& [i, j] : candidates)
            if ((m_ofA[i].links == 0 || m_ofB[j].links == 0) && !isFull(m_ofA[i]) && !isFull(m_ofB[j]))
                add(i, j, Joint::Theme, m_belonging.at(i, j).words, {m_alignment.a[i].theme});
    }

private:
    struct Candidate {
        std::size_t i;
        std::size_t j;
    };

    struct End {
        std::size_t links = 0;
        double best = 0;
        bool hasEqual = false; ///< a link with what is the same letter for letter
        bool closed = false;
    };

    static std::size_t paragraphAt(const std::vector<AlignedParagraph>& paragraphs, const Span& span)
    {
        const auto found = std::find_if(paragraphs.begin(), paragraphs.end(), [&](const AlignedParagraph& one) {
            return one.span.begin < span.end && span.begin < one.span.end;
        });
        return static_cast<std::size_t>(found - paragraphs.begin());
    }

    static bool isFull(const End& end) { return end.closed || end.links >= mostLinks; }

    [[nodiscard]] bool mayJoin(std::size_t i, std::size_t j) const
    {
        if (isFull(m_ofA[i]) || isFull(m_ofB[j]))
            return false;
        if (m_belonging.at(i, j).equal)
            return !(m_ofA[i].hasEqual && m_ofB[j].hasEqual); // a line that stands in many places is not joined with all of them
        if (m_alignment.a[i].heading && m_alignment.b[j].heading)
            return m_ofA[i].links == 0 && m_ofB[j].links == 0;
        const double score = m_belonging.at(i, j).score;
        return m_belonging.at(i, j).promises > 0 || score >= leastOfBest * std::max(m_ofA[i].best, m_ofB[j].best);
    }

    void join(std::size_t i, std::size_t j)
    {
        const Belonging& one = m_belonging.at(i, j);
        if (m_alignment.a[i].heading && m_alignment.b[j].heading)
            add(i, j, Joint::Part, one.score);
        else if (one.equal || (one.promises == 0 && one.indicators < enoughIndicators))
            add(i, j, Joint::Words, one.score, one.about);
        else
            add(i, j, one.promises > 0 ? Joint::Promise : Joint::Indicator, one.score, one.about);
    }

    void add(std::size_t i, std::size_t j, Joint joint, double strength, std::vector<std::u16string> about = {})
    {
        m_alignment.links.push_back({i, j, joint, strength, std::move(about)});
        for (End* end : {&m_ofA[i], &m_ofB[j]}) {
            ++end->links;
            end->best = std::max(end->best, strength);
            end->hasEqual = end->hasEqual || m_belonging.at(i, j).equal;
        }
    }

    Alignment& m_alignment;
    const Grid<Belonging>& m_belonging;
    std::vector<End> m_ofA;
    std::vector<End> m_ofB;
};

} // namespace

Alignment align(const Report& a, const Report& b, const Lexicon& lexicon, const std::vector<PinnedSpans>& pins)
{
    Alignment out;
    out.a = allParagraphsOf(a);
    out.b = allParagraphsOf(b);
    const Grid<Belonging> all = belonging(a, out.a, b, out.b, lexicon);
    Choice choice(out, all);
    choice.pin(pins);
    choice.choose();
    choice.joinThemes();
    std::stable_sort(out.links.begin(), out.links.end(),
                     [](const Link& x, const Link& y) { return x.a != y.a ? x.a < y.a : goesBefore(x, y); });
    return out;
}

} // namespace duixian::align
