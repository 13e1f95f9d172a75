// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/contradictions.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <map>
#include <tuple>

#include "core/base/number_text.h"
#include "core/base/utf.h"
#include "core/extract/characters.h"
#include "core/extract/uneven_lists.h"
#include "core/lexicon/dimension.h"
#include "core/lexicon/lexicon.h"

namespace duixian::extract {
namespace {

/// A figure that can be held against others.
struct Said {
    const Statement* statement;
    const Indicator* standard;
    std::size_t sentence;
};

using Saids = std::vector<Said>;

/// 地区生产总值 and not 高新区完成生产总值: the words name the indicator and nothing narrower.
bool isInItsOwnWords(const Statement& s, const Indicator& standard, const Source& source, const Lexicon& lexicon)
{
    const Span subject = source.clean.map.toClean(s.subjectSpan);
    return lexicon.indicator(source.folded.substr(subject.begin, subject.length())) == &standard;
}

/// 上半年, 1-9月, 扣除价格因素, 比2019年: another stretch of time or another base than the year's.
bool isOfAnotherBase(const Said& said, const Source& source, const Lexicon& lexicon)
{
    constexpr std::size_t farthest = 80;
    const std::size_t end = source.clean.map.toClean(said.statement->span.begin);
    const std::size_t sentence = said.sentence > 0 ? source.outline.sentences[said.sentence - 1].span.begin : 0;
    const std::size_t begin = std::max(sentence, end - std::min(end, farthest));
    const WordTable<bool>& words = lexicon.list(WordList::OtherBase);
    for (std::size_t i = begin; i < end; ++i)
        if (words.longestAt(source.folded, i, end))
            return true;
    return false;
}

Saids comparable(const std::vector<Statement>& statements, const Source& source, const Lexicon& lexicon)
{
    Saids out;
    for (const Statement& s : statements) {
        const Indicator* standard = lexicon.indicator(s.indicator);
        if (!standard || !s.value || s.valueMax || !s.period || !s.period->single() || !s.doubts.empty() ||
            !isInItsOwnWords(s, *standard, source, lexicon))
            continue;
        const Said said{&s, standard, sentenceAt(s, source)};
        if (!isOfAnotherBase(said, source, lexicon))
            out.push_back(said);
    }
    return out;
}

/// Half of the last decimal that is written, in the unit as written: 171.3亿元 is known to 0.05.
double roundingOf(const Statement& s)
{
    std::size_t decimals = 0;
    if (const std::size_t point = s.quote.find(u'.'); point != std::u16string::npos)
        while (point + 1 + decimals < s.quote.size() && isDigit(s.quote[point + 1 + decimals]))
            ++decimals;
    return 0.5 * std::pow(10.0, -static_cast<double>(decimals));
}

/// Whether two figures of one thing may be one number, rounded otherwise; units of two dimensions can't be held against each other.
bool mayBeOne(const Statement& a, const Statement& b)
{
    const auto other = inUnit(*b.value, b.unit, a.unit);
    const auto rounding = inUnit(roundingOf(b), b.unit, a.unit);
    if (!other || !rounding)
        return true;
    constexpr double slack = 1.001;
    return std::abs(*a.value - *other) <= (roundingOf(a) + *rounding) * slack;
}

/// 固定资产投资120亿元 on one page, 125亿元 on another.
void findTwoValues(const Saids& all, std::vector<Note>& notes)
{
    std::map<std::tuple<const Indicator*, int, Measure>, const Said*> first;
    for (const Said& said : all) {
        const Statement& s = *said.statement;
        if (s.kind != Kind::Outcome || s.bound != Bound::Equal || (s.measure != Measure::Level && s.measure != Measure::Growth))
            continue;
        const auto [place, added] = first.try_emplace({said.standard, s.period->first, s.measure}, &said);
        const Said& before = *place->second;
        if (!added && before.sentence != said.sentence && !mayBeOne(*before.statement, s))
            notes.push_back({NoteCode::ValuesDiffer, s.span, {before.statement->span}});
    }
}

/// The level of an indicator in a year: of results the last, of promises only where no result is given.
using Levels = std::map<std::pair<const Indicator*, int>, const Statement*>;

Levels levelsOf(const Saids& all)
{
    Levels levels;
    for (const Said& said : all) {
        if (said.statement->measure != Measure::Level)
            continue;
        const Statement*& level = levels[{said.standard, said.statement->period->first}];
        if (!level || said.statement->kind == Kind::Outcome)
            level = said.statement;
    }
    return levels;
}

const Statement* levelIn(const Levels& levels, const Indicator* standard, int year)
{
    const auto found = levels.find({standard, year});
    return found == levels.end() ? nullptr : found->second;
}

constexpr double percent = 100;
constexpr double points = 2; // other counts, other prices: a growth that is off by less contradicts nothing

double toTenths(double value)
{
    constexpr double tenths = 10;
    return withoutNoise(std::round(value * tenths) / tenths);
}

/// Growth at constant prices does not fit levels at current prices.
bool isOfConstantPrices(const Indicator& standard)
{
    return standard.name.ends_with(u"增加值") || standard.name.ends_with(u"生产总值");
}

/// More than 1400亿元 and more than 10 % fit whatever the numbers are.
bool areStated(std::initializer_list<const Statement*> figures)
{
    return std::ranges::all_of(figures, [](const Statement* s) { return s->bound == Bound::Equal || s->bound == Bound::About; });
}

/// 88亿元, growth of 6 %, and 80亿元 in the year before.
void findUnfitGrowth(const Saids& all, std::vector<Note>& notes)
{
    const Levels levels = levelsOf(all);
    for (const Said& said : all) {
        const Statement& growth = *said.statement;
        if (growth.measure != Measure::Growth || isOfConstantPrices(*said.standard))
            continue;
        const Statement* const now = levelIn(levels, said.standard, growth.period->first);
        const Statement* const before = levelIn(levels, said.standard, growth.period->first - 1);
        if (!now || !before || now->kind != growth.kind || *before->value == 0 || !areStated({&growth, now, before}))
            continue;
        const auto base = inUnit(*before->value, before->unit, now->unit);
        if (!base)
            continue;
        const double computed = (*now->value / *base - 1) * percent;
        if (std::abs(computed - *growth.value) > points)
            notes.push_back({NoteCode::GrowthUnfit, growth.span, {before->span, now->span}, toTenths(computed)});
    }
}

/// 120亿元, 10亿元 more, a growth of 15 %: the three of one sentence. A level that grew by c was smaller by c.
void findUnfitChange(const std::vector<Statement>& statements, const Source& source, std::vector<Note>& notes)
{
    constexpr std::size_t near = 3;
    for (std::size_t i = 0; i < statements.size(); ++i) {
        const Statement& growth = statements[i];
        if (growth.measure != Measure::Growth || !growth.value || growth.unit != u"%")
            continue;
        const Statement* level = nullptr;
        const Statement* change = nullptr;
        for (std::size_t k = i - std::min(i, near); k < std::min(i + near, statements.size()); ++k) {
            const Statement& s = statements[k];
            if (s.indicator != growth.indicator || s.period != growth.period || s.kind != growth.kind || !s.value)
                continue;
            if (s.measure == Measure::Level)
                level = &s;
            if (s.measure == Measure::Change)
                change = &s;
        }
        if (!level || !change || !areStated({&growth, level, change}) || sentenceAt(*level, source) != sentenceAt(growth, source))
            continue;
        const auto added = inUnit(*change->value, change->unit, level->unit);
        if (!added || *level->value <= *added)
            continue;
        const double computed = *added / (*level->value - *added) * percent;
        if (std::abs(computed - *growth.value) > points)
            notes.push_back({NoteCode::GrowthUnfit, growth.span, {level->span, change->span}, toTenths(computed)});
    }
}

/// The sum of 2.2:38.4:59.4.
double sumOf(std::u16string_view ratio)
{
    double sum = 0;
    for (std::size_t begin = 0; begin <= ratio.size();) {
        const std::size_t end = std::min(ratio.find_first_of(u":：∶", begin), ratio.size());
        sum += numberFrom(toUtf8(ratio.substr(begin, end - begin))).value_or(0);
        begin = end + 1;
    }
    return withoutNoise(sum);
}

/// 覆盖率达到102%; 三次产业结构12.5:40.1:48.4.
void findUnfitShares(const std::vector<Statement>& statements, const Lexicon& lexicon, std::vector<Note>& notes)
{
    constexpr double whole = 100;
    constexpr double rounding = 0.31; // of three parts, each to a tenth
    constexpr double parts = 10;      // further off it is no structure: 1:2:3
    for (const Statement& s : statements) {
        const bool share = bool(lexicon.list(WordList::WholeShare).longestBefore(s.indicator, 0, s.indicator.size()));
        if (share && s.measure == Measure::Level && s.unit == u"%" && s.value.value_or(0) > whole)
            notes.push_back({NoteCode::SharesUnfit, s.span, {}, s.value});
        if (s.measure != Measure::Ratio)
            continue;
        const double off = std::abs(sumOf(s.quote) - whole);
        if (off > rounding && off < parts)
            notes.push_back({NoteCode::SharesUnfit, s.span, {}, sumOf(s.quote)});
    }
}

} // namespace

std::vector<Note> contradictionsIn(const std::vector<Statement>& statements, const Source& source, const Lexicon& lexicon)
{
    std::vector<Note> notes;
    const Saids all = comparable(statements, source, lexicon);
    findTwoValues(all, notes);
    findUnfitGrowth(all, notes);
    findUnfitChange(statements, source, notes);
    findUnfitShares(statements, lexicon, notes);
    addUnevenLists(statements, source, notes);
    std::ranges::stable_sort(notes, {}, [](const Note& note) { return note.span.begin; });
    return notes;
}

} // namespace duixian::extract
