// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/carried_over.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "core/align/like_sentences.h"
#include "core/align/rising_run.h"
#include "core/align/sentences.h"

namespace duixian::align {
namespace {

/// So alike a sentence is the other one in other words. Looked at in following years of two districts: of pairs between 0.5 and 0.6 nine in
/// ten speak of the same work, between 0.4 and 0.5 seven, between 0.3 and 0.4 half of them.
constexpr double alike = 0.5;
/// What has fewer characters is a phrase: 各位代表, 同志们, 过去的一年.
constexpr std::size_t fewest = 6;

/// A report's sentences that are compared.
struct Side {
    std::vector<MaskedSentence> sentences;
    std::vector<std::optional<std::size_t>> parts;
};

/// Whether a stretch is nothing but a heading, and the innermost part that it stands in.
std::optional<std::size_t> partAt(const std::vector<Part>& parts, const Span& span, bool& heading)
{
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < parts.size() && parts[i].heading.begin < span.end; ++i) {
        heading = heading || parts[i].heading.contains(span);
        if (parts[i].body.end > span.begin)
            found = i;
    }
    return found;
}

Side sideOf(const Report& report)
{
    Side out;
    for (MaskedSentence& sentence : maskedSentences(report.text, report.layers)) {
        bool heading = false;
        const auto part = partAt(report.parts, sentence.span, heading);
        if (heading || sentence.masked.size() < fewest)
            continue;
        out.sentences.push_back(std::move(sentence));
        out.parts.push_back(part);
    }
    return out;
}

std::vector<std::u16string_view> formsOf(const std::vector<MaskedSentence>& sentences)
{
    std::vector<std::u16string_view> out;
    out.reserve(sentences.size());
    for (const MaskedSentence& sentence : sentences)
        out.push_back(sentence.masked);
    return out;
}

/// Finds for each sentence of b its partner in a: first what is the same, then what is the same but for its figures, then what is like it,
/// so that a sentence that stands twice finds the one that it is.
class Partners {
public:
    Partners(const Side& a, const Side& b)
        : m_a(a.sentences),
          m_b(b.sentences),
          m_partner(m_b.size()),
          m_kind(m_b.size(), Carried::New),
          m_likeness(m_b.size(), 0),
          m_there(m_a.size(), false)
    {
        for (std::size_t i = 0; i < m_a.size(); ++i)
            m_byHash[m_a[i].hash].push_back(i);
        join(Carried::Same);
        join(Carried::NewNumber);
        joinLike();
    }

    [[nodiscard]] const std::vector<std::optional<std::size_t>>& partners() const { return m_partner; }
    [[nodiscard]] Carried kind(std::size_t b) const { return m_kind[b]; }
    [[nodiscard]] double likeness(std::size_t b) const { return m_likeness[b]; }
    /// Whether a sentence of a is in b in some form.
    [[nodiscard]] bool isThere(std::size_t a) const { return m_there[a]; }

private:
    [[nodiscard]] bool fits(const MaskedSentence& a, const MaskedSentence& b, Carried kind) const
    {
        return kind == Carried::Same ? a.letters == b.letters : a.masked == b.masked;
    }

    /// Of several that fit one that is not taken, else the one nearest to where the text has come.
    void join(Carried kind)
    {
        std::size_t expected = 0;
        for (std::size_t b = 0; b < m_b.size(); ++b) {
            const auto same = m_byHash.find(m_b[b].hash);
            if (!m_partner[b] && same != m_byHash.end())
                if (const auto best = bestOf(same->second, m_b[b], kind, expected))
                    take(*best, b, kind, 1);
            if (m_partner[b])
                expected = *m_partner[b] + 1;
        }
    }

    /// Of a sentence that stands there again and again, those around where the text has come are looked at.
    [[nodiscard]] std::optional<std::size_t> bestOf(const std::vector<std::size_t>& same, const MaskedSentence& sentence, Carried kind,
                                                    std::size_t expected) const
    {
        constexpr std::ptrdiff_t around = 32;
        const auto middle = std::lower_bound(same.begin(), same.end(), expected);
        const auto begin = middle - std::min(around, middle - same.begin());
        const auto end = middle + std::min(around, same.end() - middle);
        std::optional<std::size_t> best;
        for (auto a = begin; a != end; ++a)
            if (fits(m_a[*a], sentence, kind) && (!best || isBetter(*a, *best, expected)))
                best = *a;
        return best;
    }

    [[nodiscard]] bool isBetter(std::size_t a, std::size_t than, std::size_t expected) const
    {
        if (m_there[a] != m_there[than])
            return !m_there[a];
        return distance(a, expected) < distance(than, expected);
    }

    [[nodiscard]] static std::size_t distance(std::size_t a, std::size_t b) { return a < b ? b - a : a - b; }

    void joinLike()
    {
        LikeSentences likeInA(formsOf(m_a));
        for (std::size_t b = 0; b < m_b.size(); ++b) {
            if (m_partner[b])
                continue;
            LikeSentence nearest;
            for (const LikeSentence& near : likeInA.near(m_b[b].masked, 0))
                if (near.likeness > nearest.likeness)
                    nearest = near;
            m_likeness[b] = nearest.likeness;
            if (nearest.likeness >= alike)
                take(nearest.sentence, b, Carried::Reworded, nearest.likeness);
        }
        LikeSentences likeInB(formsOf(m_b));
        for (std::size_t a = 0; a < m_a.size(); ++a) // what is like a sentence of b that has a nearer partner, or stands in a longer one
            m_there[a] = m_there[a] || !likeInB.near(m_a[a].masked, alike).empty();
    }

    void take(std::size_t a, std::size_t b, Carried kind, double likeness)
    {
        m_partner[b] = a;
        m_kind[b] = kind;
        m_likeness[b] = likeness;
        m_there[a] = true;
    }

    const std::vector<MaskedSentence>& m_a;
    const std::vector<MaskedSentence>& m_b;
    std::vector<std::optional<std::size_t>> m_partner; ///< of each sentence of b
    std::vector<Carried> m_kind;
    std::vector<double> m_likeness;
    std::vector<bool> m_there;
    std::unordered_map<std::uint64_t, std::vector<std::size_t>> m_byHash; ///< sentences of a
};

/// Which sentences of b stand in another order than their partners: all that are outside of the longest run that keeps it.
std::vector<bool> movedOf(const Partners& partners, const Side& b)
{
    std::vector<RunStep> steps;
    std::vector<std::size_t> of;
    for (std::size_t i = 0; i < b.sentences.size(); ++i) {
        if (const auto partner = partners.partners()[i]) {
            steps.push_back({*partner, b.sentences[i].letters.size()});
            of.push_back(i);
        }
    }
    const std::vector<bool> inRun = heaviestRisingRun(steps);
    std::vector<bool> out(b.sentences.size(), false);
    for (std::size_t i = 0; i < of.size(); ++i)
        out[of[i]] = !inRun[i];
    return out;
}

std::vector<CarriedShare> sharesOf(const std::vector<CarriedSentence>& sentences, const std::vector<Part>& parts)
{
    std::vector<CarriedShare> out;
    const auto add = [&](std::optional<std::size_t> part) {
        CarriedShare share{part, {}};
        for (const CarriedSentence& sentence : sentences)
            if (!part || parts[*part].body.contains(sentence.b.begin))
                share.letters[static_cast<std::size_t>(sentence.kind)] += sentence.letters;
        if (!part || share.all() > 0)
            out.push_back(share);
    };
    constexpr int deepest = 2;
    add(std::nullopt);
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (parts[i].level <= deepest)
            add(i);
    return out;
}

} // namespace

CarriedOver carriedOver(const Report& a, const Report& b)
{
    const Side sideA = sideOf(a);
    const Side sideB = sideOf(b);
    const Partners partners(sideA, sideB);
    const std::vector<bool> moved = movedOf(partners, sideB);
    CarriedOver out;
    for (std::size_t i = 0; i < sideB.sentences.size(); ++i) {
        CarriedSentence sentence{sideB.sentences[i].span,          {}, partners.kind(i), partners.likeness(i), moved[i], sideB.parts[i],
                                 sideB.sentences[i].letters.size()};
        if (const auto partner = partners.partners()[i])
            sentence.a = sideA.sentences[*partner].span;
        out.sentences.push_back(sentence);
    }
    for (std::size_t i = 0; i < sideA.sentences.size(); ++i)
        if (!partners.isThere(i))
            out.gone.push_back({sideA.sentences[i].span, sideA.parts[i]});
    out.shares = sharesOf(out.sentences, b.parts);
    return out;
}

} // namespace duixian::align
