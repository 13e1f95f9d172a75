// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/anchor.h"

#include <algorithm>
#include <utility>

#include "core/judgement/folded_text.h"

namespace duixian::judgement {
namespace {

constexpr std::size_t reach = 32;

std::u16string_view textBefore(std::u16string_view text, std::size_t begin)
{
    const std::size_t length = std::min(begin, reach);
    return text.substr(begin - length, length);
}

std::u16string_view textAfter(std::u16string_view text, std::size_t end)
{
    return text.substr(end, reach);
}

/// How many units agree, counted from the ends that touch.
std::size_t agreement(std::u16string_view text, const Span& span, const Anchor& anchor)
{
    const std::u16string_view before = textBefore(text, span.begin);
    const std::u16string_view after = textAfter(text, span.end);
    const auto behind = std::mismatch(after.begin(), after.end(), anchor.after.begin(), anchor.after.end()).first - after.begin();
    const auto ahead = std::mismatch(before.rbegin(), before.rend(), anchor.before.rbegin(), anchor.before.rend()).first - before.rbegin();
    return static_cast<std::size_t>(behind + ahead);
}

std::optional<Span> locatedExactly(std::u16string_view text, const Anchor& anchor)
{
    const auto distance = [&](std::size_t begin) {
        return begin > anchor.span.begin ? begin - anchor.span.begin : anchor.span.begin - begin;
    };
    std::optional<Span> best;
    std::size_t bestAgreement = 0;
    for (std::size_t at = text.find(anchor.quote); at != std::u16string_view::npos; at = text.find(anchor.quote, at + 1)) {
        const Span span{at, at + anchor.quote.size()};
        const std::size_t agrees = agreement(text, span, anchor);
        if (!best || agrees > bestAgreement || (agrees == bestAgreement && distance(at) < distance(best->begin))) {
            best = span;
            bestAgreement = agrees;
        }
    }
    return best;
}

} // namespace

FoldedAnchor folded(const Anchor& anchor)
{
    const FoldedText whole = folded(anchor.before + anchor.quote + anchor.after);
    const std::size_t begin = whole.fromText(anchor.before.size());
    const std::size_t end = whole.fromText(anchor.before.size() + anchor.quote.size());
    return {whole.units.substr(begin, end - begin), whole.units.substr(0, begin), whole.units.substr(end)};
}

Anchor anchorAt(std::u16string_view text, const Span& span)
{
    return {std::u16string(text.substr(span.begin, span.length())), std::u16string(textBefore(text, span.begin)),
            std::u16string(textAfter(text, span.end)), span};
}

std::optional<Span> located(std::u16string_view text, const Anchor& anchor)
{
    if (anchor.quote.empty())
        return std::nullopt;
    if (const auto exactly = locatedExactly(text, anchor))
        return exactly;
    const FoldedText whole = folded(text);
    const FoldedAnchor words = folded(anchor);
    Anchor plain{words.quote, words.before, words.after, {}};
    plain.span.begin = whole.fromText(anchor.span.begin);
    const auto found = plain.quote.empty() ? std::nullopt : locatedExactly(whole.units, plain);
    return found ? std::optional(whole.inText(*found)) : std::nullopt;
}

} // namespace duixian::judgement
