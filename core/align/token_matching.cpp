// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/token_matching.h"

#include <algorithm>
#include <cstdint>

namespace duixian::align {
namespace {

/// Tokens of one side by tokens of the other.
constexpr std::size_t largest = 4'000'000;

using Token = WordTokens::Token;

bool isSame(const WordTokens& a, const Token& inA, const WordTokens& b, const Token& inB)
{
    return a.text(inA.units) == b.text(inB.units);
}

std::u16string_view unitOf(const WordTokens& text, const Token& token)
{
    return text.text({token.unit, token.units.end});
}

/// 微克 and 微克/立方米 are one; 7% and 三 are not.
bool unitsFit(std::u16string_view one, std::u16string_view other)
{
    if (one.empty() || other.empty())
        return one == other;
    const std::size_t shorter = std::min(one.size(), other.size());
    return one.substr(0, shorter) == other.substr(0, shorter);
}

/// What it is worth that two tokens stand for each other; 0: they can't.
std::uint32_t worth(const WordTokens& a, const Token& inA, const WordTokens& b, const Token& inB)
{
    constexpr std::uint32_t ofLetter = 6;
    constexpr std::uint32_t ofSign = 1;
    constexpr std::uint32_t ofUnit = 5; // less than a letter: 增长7% and 达8%增长 agree in 增长
    if (isSame(a, inA, b, inB)) {
        std::uint32_t out = 0;
        for (const char16_t unit : a.text(inA.units))
            out += isWordLetter(unit) ? ofLetter : ofSign;
        return out;
    }
    return inA.figure && inB.figure && unitsFit(unitOf(a, inA), unitOf(b, inB)) ? ofUnit : 0;
}

/// The best total of what is left from each pair of tokens on, and the way there.
class Table {
public:
    Table(const WordTokens& a, const WordTokens& b, Span inA, Span inB) : m_a(a), m_b(b), m_inA(inA), m_inB(inB), m_width(inB.length() + 1)
    {
        m_best.assign((inA.length() + 1) * m_width, 0);
        for (std::size_t i = inA.length(); i-- > 0;)
            for (std::size_t k = inB.length(); k-- > 0;) {
                const std::uint32_t pair = worthAt(i, k);
                best(i, k) = std::max({best(i + 1, k), best(i, k + 1), pair > 0 ? best(i + 1, k + 1) + pair : 0});
            }
    }

    void walk(std::vector<std::pair<std::size_t, std::size_t>>& out)
    {
        std::size_t i = 0;
        std::size_t k = 0;
        while (i < m_inA.length() && k < m_inB.length()) {
            const std::uint32_t pair = worthAt(i, k);
            if (pair > 0 && best(i, k) == best(i + 1, k + 1) + pair)
                out.emplace_back(m_inA.begin + i++, m_inB.begin + k++);
            else if (best(i, k) == best(i + 1, k))
                ++i;
            else
                ++k;
        }
    }

private:
    [[nodiscard]] std::uint32_t worthAt(std::size_t i, std::size_t k) const
    {
        return worth(m_a, m_a.tokens[m_inA.begin + i], m_b, m_b.tokens[m_inB.begin + k]);
    }
    std::uint32_t& best(std::size_t i, std::size_t k) { return m_best[i * m_width + k]; }

    const WordTokens& m_a;
    const WordTokens& m_b;
    Span m_inA;
    Span m_inB;
    std::size_t m_width;
    std::vector<std::uint32_t> m_best;
};

} // namespace

std::vector<std::pair<std::size_t, std::size_t>> matchedTokens(const WordTokens& a, const WordTokens& b)
{
    const std::size_t shorter = std::min(a.tokens.size(), b.tokens.size());
    std::size_t head = 0;
    while (head < shorter && isSame(a, a.tokens[head], b, b.tokens[head]))
        ++head;
    std::size_t tail = 0;
    while (tail < shorter - head && isSame(a, a.tokens[a.tokens.size() - 1 - tail], b, b.tokens[b.tokens.size() - 1 - tail]))
        ++tail;
    std::vector<std::pair<std::size_t, std::size_t>> out;
    for (std::size_t i = 0; i < head; ++i)
        out.emplace_back(i, i);
    const Span inA{head, a.tokens.size() - tail};
    const Span inB{head, b.tokens.size() - tail};
    if (inA.length() * inB.length() <= largest)
        Table(a, b, inA, inB).walk(out);
    for (std::size_t i = 0; i < tail; ++i)
        out.emplace_back(inA.end + i, inB.end + i);
    return out;
}

} // namespace duixian::align
