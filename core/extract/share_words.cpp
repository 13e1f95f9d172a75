// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/share_words.h"

#include <algorithm>

#include "core/extract/characters.h"
#include "core/extract/subject_sides.h"
#include "core/extract/subject_words.h"

namespace duixian::extract {
namespace {

/// Whether a word of one character (各, 均, 都) deals out: what follows is the figure, a word of the lead or a verb, so that it is not the
/// beginning of a name (各类, 都市).
bool dealsOut(const Reading& r, std::size_t behind, std::size_t figure)
{
    if (behind >= figure)
        return true;
    const auto lead = r.lexicon.leads().longestAt(r.text, behind, figure);
    return (lead && lead.entry->role != LeadRole::Keep) || r.lexicon.actions().longestAt(r.text, behind, figure).length() > 1;
}

/// The last word that deals out: 分别, 各, 均. Empty at the figure where there is none.
Span shareWord(const Reading& r, std::size_t begin, std::size_t figure)
{
    Span last{figure, figure};
    for (std::size_t i = begin; i < figure; ++i) {
        const auto word = r.lexicon.leads().longestAt(r.text, i, figure);
        if (!word) {
            const std::size_t quantity = r.lexicon.list(WordList::Quantity).longestAt(r.text, i, figure).length();
            i += quantity > 0 ? quantity - 1 : 0; // 比例|均超过, though 例均 is a word, too
            continue;
        }
        const bool deals = word.entry->role == LeadRole::Share || word.entry->role == LeadRole::Each;
        if (deals && (word.length() > 1 || dealsOut(r, i + word.length(), figure)))
            last = {i, i + word.length()};
        i += word.length() - 1;
    }
    return last;
}

/// 税收预计|分别实现产值…: where words stand before 分别 that no name keeps. One character may be a name's own (施工许可).
std::size_t beforeAdverbs(const Reading& r, std::size_t begin, std::size_t end)
{
    for (;;) {
        const auto lead = r.lexicon.leads().longestBefore(r.text, begin, end);
        const bool none = lead.length() < 2 || (lead.entry->role != LeadRole::Adverb && lead.entry->role != LeadRole::Base);
        if (none)
            return end;
        end -= lead.length();
    }
}

/// 由45、38个工作日|压缩至, 由每月680元提高到: where the starting values begin.
std::size_t beforeStart(const Reading& r, const Span& s)
{
    constexpr std::size_t furthest = 5;
    for (std::size_t i = s.begin; i + 1 < s.end; ++i)
        if (r.text[i] == u'由' || r.text[i] == u'从')
            for (std::size_t k = i + 1; k < std::min(i + furthest, s.end) && !joinsList(r.text[k]); ++k)
                if (isDigit(r.text[k]))
                    return i;
    return s.end;
}

/// 恢复到2019年的: what the level is compared with.
bool isRecovery(const Reading& r, std::u16string_view words)
{
    return static_cast<bool>(r.lexicon.list(WordList::RecoveryWord).longestAt(words, 0, words.size()));
}

} // namespace

ShareWords shareWordsOf(const Reading& r, const Draft& d, std::size_t begin)
{
    const std::size_t figure = d.figure.span.begin;
    const Span word = shareWord(r, begin, figure);
    ShareWords words;
    words.spoken = !word.empty();
    if (!words.spoken)
        return words;
    const std::size_t namesEnd = word.begin >= d.leadBegin ? std::max(begin, d.leadBegin) : beforeAdverbs(r, begin, word.begin);
    words.names = trimmed(r, {begin, beforeStart(r, {begin, namesEnd})});
    const std::size_t behind = std::max(word.end, std::min(d.leadBegin, figure));
    words.between = {word.end, behind};
    words.between.end = beforeStart(r, words.between);
    words.between = trimmed(r, words.between);
    return words;
}

bool startsFrom(const Reading& r, const Draft& first, const Draft& last)
{
    constexpr std::size_t furthest = 6;
    const std::size_t floor = std::max(first.leftBegin, first.figure.span.begin - std::min(first.figure.span.begin, furthest));
    std::size_t from = first.figure.span.begin;
    while (from > floor && r.text[from - 1] != u'由' && r.text[from - 1] != u'从')
        --from;
    if (from == floor)
        return false;
    const std::size_t end = std::min(last.clause.end, last.afterEnd + 2 * furthest);
    for (std::size_t i = last.afterEnd; i < end && !isDigit(r.text[i]); ++i) {
        const auto lead = r.lexicon.leads().longestAt(r.text, i, end);
        if (lead && (lead.entry->role == LeadRole::RiseTo || lead.entry->role == LeadRole::FallTo))
            return true;
    }
    return false;
}

Between readBetween(const Reading& r, const Draft& d, const Span& span)
{
    Between between;
    std::u16string_view words = r.text.substr(span.begin, span.length());
    if (words.empty())
        return between;
    const bool relative = !counts(d.figure.what);
    if (words.starts_with(u'占') && relative) {
        between.share = true;
        between.tail = u"占" + wholeOfShare(r, words.substr(1)) + u"比重";
        return between;
    }
    if (relative && isRecovery(r, words)) {
        between.share = true;
        between.tail = std::u16string(words) + u"比例";
        return between;
    }
    const auto verb = r.lexicon.actions().longestAt(words, 0, words.size());
    const auto link = r.lexicon.leads().longestAt(words, 0, words.size());
    if (verb.length() > 1) {
        if (!r.lexicon.list(WordList::LightVerb).find(verb.word))
            between.action = std::u16string(verb.word);
        words.remove_prefix(verb.length());
    } else if (link && link.entry->role == LeadRole::Link) {
        words.remove_prefix(link.length());
    }
    if (d.figure.what == UnitClass::Times) // 是上年的2.5倍: of the thing itself
        return between;
    between.tail = std::u16string(words);
    if (d.figure.what == UnitClass::Percent &&
        r.lexicon.list(WordList::Task).longestBefore(words, 0, words.size())) { // 完成年度任务的147.8%
        between.tail += u"完成率";
        between.share = true;
    }
    return between;
}

} // namespace duixian::extract
