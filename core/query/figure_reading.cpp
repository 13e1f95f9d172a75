// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/figure_reading.h"

#include <algorithm>
#include <utility>

#include "core/base/utf.h"
#include "core/lexicon/dimension.h"
#include "core/lexicon/lexicon.h"
#include "core/model/names.h"
#include "core/query/figure_measures.h"
#include "core/query/figure_name.h"
#include "core/query/figure_words.h"
#include "core/query/question_indicators.h"
#include "core/query/question_years.h"
#include "core/query/word_reading.h"
#include "core/script/search_text.h"

namespace duixian::query {
namespace {

using Sort = FigureWord::Sort;

void widen(std::optional<Period>& years, const Period& more)
{
    years = years ? Period{std::min(years->first, more.first), std::max(years->last, more.last)} : more;
}

class FigureReader {
public:
    FigureReader(std::u16string_view question, QuestionText& text, const Lexicon& lexicon, bool withChoices)
        : m_question(question), m_text(text), m_lexicon(lexicon), m_withChoices(withChoices)
    {
    }

    FigureRead read(const std::vector<SaidKey>& keys, const std::vector<SaidComparison>& comparisons)
    {
        for (const SaidKey& key : keys)
            readKey(key);
        takeComparisons(comparisons);
        if (m_names.empty() && !m_anyName)
            takeIndicators();
        std::sort(m_known.begin(), m_known.end(), [](const auto& a, const auto& b) { return a.span.begin < b.span.begin; });
        m_words = figureWords(m_text, std::move(m_known));
        joinPlaces(m_text, m_words);
        readWordsOf();
        nameFrom(m_names.empty() && !m_anyName ? figureName(m_text, m_words, m_lexicon) : std::move(m_names));
        readRest();
        addNames();
        addMeasure();
        addComparisons();
        return std::move(m_out);
    }

private:
    void add(QuestionWord kind, Said said, const Span& span, std::vector<Choice> choices = {}, bool guessed = false)
    {
        m_out.pieces.push_back({kind, std::move(said), span, guessed, std::move(choices)});
    }

    void readKey(const SaidKey& key)
    {
        m_known.push_back({Sort::Key, key.span, {}});
        for (const std::u16string& value : key.values)
            readValue(key, value);
    }

    void readValue(const SaidKey& key, const std::u16string& value)
    {
        const std::u16string folded = script::searchText(value).units;
        if (key.key == QuestionKey::Indicator) {
            m_anyName = m_anyName || isAny(value);
            if (!isAny(value))
                m_names.push_back(nameOfKey(value, key.span, m_lexicon));
            else
                add(QuestionWord::Indicator, {}, key.span);
        } else if (key.key == QuestionKey::Measure) {
            m_anyMeasure = m_anyMeasure || isAny(value);
            if (const MeasureWord* const word = QuestionWords::builtIn().measures.find(folded))
                m_keyMeasures.push_back({*word, key.span});
            else if (const auto measure = named<Measure>(toUtf8(folded)))
                m_keyMeasures.push_back({{*measure, false}, key.span});
            else if (isAny(value))
                add(QuestionWord::Measure, {}, key.span);
        } else if (key.key == QuestionKey::Kind) {
            if (const Kind* const kind = QuestionWords::builtIn().kinds.find(folded))
                takeKind(*kind, key.span);
            else if (isAny(value))
                add(QuestionWord::Kind, {}, key.span);
        } else if (key.key == QuestionKey::Strength) {
            if (const Strength* const strength = QuestionWords::builtIn().strengths.find(folded))
                takeStrength(*strength, key.span);
            else if (isAny(value))
                add(QuestionWord::Strength, {}, key.span);
        } else if (key.key == QuestionKey::Year) {
            if (const auto years = yearsAt(folded, 0))
                takeYears(years->years, key.span);
        }
    }

    void takeKind(Kind kind, const Span& span)
    {
        m_out.figures.kind = kind;
        add(QuestionWord::Kind, kind, span,
            {{QuestionWord::Kind, kind == Kind::Target ? Kind::Outcome : Kind::Target}, {QuestionWord::Kind, {}}});
    }

    void takeStrength(Strength strength, const Span& span)
    {
        m_out.figures.strengths.push_back(strength);
        std::vector<Choice> choices;
        for (const Strength other : {Strength::Binding, Strength::Ensured, Strength::Plain, Strength::Aspired})
            if (other != strength)
                choices.push_back({QuestionWord::Strength, other});
        choices.push_back({QuestionWord::Strength, {}});
        add(QuestionWord::Strength, strength, span, std::move(choices));
    }

    void takeYears(const Period& years, const Span& span)
    {
        widen(m_out.figures.years, years);
        add(QuestionWord::Years, years, span, {{QuestionWord::ReportYears, years}, {QuestionWord::Years, {}}});
    }

    void takePlace(const SaidPlace& place, const Span& span)
    {
        m_out.places.insert(m_out.places.end(), place.ways.begin(), place.ways.end());
        std::vector<Choice> choices;
        for (const std::vector<std::u16string>& bearer : place.bearers)
            choices.push_back({QuestionWord::Place, joinedNames(bearer)});
        choices.push_back({QuestionWord::Words, typed(span)});
        choices.push_back({QuestionWord::Place, {}});
        add(QuestionWord::Place, joinedWays(place), span, std::move(choices), place.guessed);
    }

    [[nodiscard]] std::u16string typed(const Span& span) const
    {
        const Span in = m_text.inQuestion(span);
        return std::u16string(m_question.substr(in.begin, in.length()));
    }

    /// More than one only where one figure may satisfy them: 8% and 10%, not 8% and 1万人.
    void takeComparisons(const std::vector<SaidComparison>& comparisons)
    {
        const auto base = [](const SaidComparison& c) {
            const SaidNumber& number = c.upper ? *c.upper : c.number;
            return number.unit.empty() ? std::u16string{} : dimensionOf(number.unit).base;
        };
        for (const SaidComparison& c : comparisons) {
            if (!m_comparisons.empty() && !base(c).empty() && base(c) != base(m_comparisons.front()))
                continue;
            m_comparisons.push_back(c);
            m_text.take(c.span);
            m_known.push_back({Sort::Comparison, c.span, c});
        }
    }

    /// Of the words before the comparison, else of those behind it.
    void takeIndicators()
    {
        const std::size_t middle = m_comparisons.empty() ? m_text.units.size() : m_comparisons.front().span.begin;
        std::vector<SaidIndicator> found = indicatorsIn(m_text, {0, middle}, m_lexicon);
        if (found.empty())
            found = indicatorsIn(m_text, {middle, m_text.units.size()}, m_lexicon);
        for (const SaidIndicator& said : found) {
            m_text.take(said.span);
            m_known.push_back({Sort::Indicator, said.span, said.indicator});
        }
    }

    void readWordsOf()
    {
        for (FigureWord& word : m_words)
            if (word.sort == Sort::Kind)
                takeKind(std::get<Kind>(word.meaning), word.span);
            else if (word.sort == Sort::Strength)
                takeStrength(std::get<Strength>(word.meaning), word.span);
            else if (word.sort == Sort::Years)
                takeYears(std::get<Period>(word.meaning), word.span);
            else if (word.sort == Sort::Place)
                takePlace(std::get<SaidPlace>(word.meaning), word.span);
            else if (word.sort == Sort::Measure)
                takeMeasure(std::get<MeasureWord>(word.meaning), word.span);
    }

    void takeMeasure(const MeasureWord& word, const Span& span)
    {
        if (!m_keyMeasures.empty() || m_anyMeasure)
            return;
        m_measureSpan = m_measure ? Span{m_measureSpan.begin, span.end} : span;
        m_measure = m_measure ? joined(*m_measure, word) : word;
    }

    /// Of the indicators that a short word may mean the first one that fits the unit best; those that do not fit are not offered.
    void nameFrom(std::vector<FigureName> names)
    {
        std::u16string counted = m_comparisons.empty() || !manyOf(m_comparisons.front()).empty() ? std::u16string{} : unit();
        const auto fitting = [&](const Indicator* indicator) { return fit(*indicator, counted, m_measure); };
        for (FigureName& name : names) {
            if (name.indicator && name.guessed && !name.others.empty()) {
                name.others.insert(name.others.begin(), name.indicator);
                const auto best = std::max_element(name.others.begin(), name.others.begin() + static_cast<std::ptrdiff_t>(name.likely),
                                                   [&](const auto* a, const auto* b) { return fitting(a) < fitting(b); });
                name.indicator = *best;
                name.others.erase(best);
            }
            if (m_withChoices)
                addIndicatorsNamedAlike(name, m_lexicon);
            if (counted.empty() && !m_comparisons.empty() && name.indicator && !name.indicator->units.empty())
                counted = manyOf(m_comparisons.front()) + name.indicator->units.front(); // 1万 of 就业 is 1万人
            std::erase_if(name.others, [&](const Indicator* other) { return fitting(other) == 0; });
        }
        m_names = std::move(names);
    }

    /// 万 of a number that has no unit.
    static const std::u16string& manyOf(const SaidComparison& c) { return (c.upper ? *c.upper : c.number).many; }

    /// What is left are words that stand in the sentence.
    void readRest()
    {
        std::u16string rest;
        for (const FigureWord& word : m_words) {
            const bool named = std::any_of(m_names.begin(), m_names.end(), [&](const FigureName& name) {
                return name.span.begin <= word.span.begin && word.span.end <= name.span.end;
            });
            if ((word.sort != Sort::Run && word.sort != Sort::Quoted) || named)
                continue;
            rest += (rest.empty() ? u"" : u" ") + typed(word.span);
            const Span inside = word.sort == Sort::Quoted ? Span{word.span.begin + 1, word.span.end - 1} : word.span;
            if (saysSomething(m_text, inside))
                add(QuestionWord::Words, typed(inside), word.span, {{QuestionWord::Words, {}}});
        }
        m_out.figures.words = query::readWords(rest);
    }

    void addNames()
    {
        for (const FigureName& name : m_names) {
            if (name.indicator)
                m_out.figures.indicators.push_back(name.indicator->name);
            else
                m_out.figures.nameHolds += (m_out.figures.nameHolds.empty() ? u"" : u" ") + name.holds;
            std::vector<Choice> choices;
            for (const Indicator* const other : name.others)
                choices.push_back({QuestionWord::Indicator, other->name});
            if (name.indicator)
                choices.push_back({QuestionWord::NameWords, name.typed});
            choices.push_back({QuestionWord::Words, name.typed});
            choices.push_back({name.indicator ? QuestionWord::Indicator : QuestionWord::NameWords, {}});
            add(name.indicator ? QuestionWord::Indicator : QuestionWord::NameWords, name.indicator ? name.indicator->name : name.typed,
                name.span, std::move(choices), name.guessed);
        }
    }

    [[nodiscard]] const Indicator* indicator() const { return m_names.empty() ? nullptr : m_names.front().indicator; }

    [[nodiscard]] bool rate() const
    {
        return indicator() ? isRate(*indicator()) : !m_names.empty() && namesRate(m_names.front().typed, m_lexicon);
    }

    void addMeasure()
    {
        if (!m_keyMeasures.empty()) {
            for (const auto& [word, span] : m_keyMeasures) {
                m_out.figures.measures.push_back(word.measure);
                add(QuestionWord::Measure, word.measure, span, measureChoices(measureTaken(word, unit(), indicator(), rate()).others));
            }
            m_measure = m_keyMeasures.front().first;
            return;
        }
        if (m_anyMeasure || (m_comparisons.empty() && !m_measure))
            return;
        const MeasureTaken taken = measureTaken(m_measure, unit(), indicator(), rate());
        if (!taken.measure || (m_names.empty() && !m_measure))
            return;
        m_out.figures.measures = {*taken.measure};
        add(QuestionWord::Measure, *taken.measure, m_measure ? m_measureSpan : Span{m_text.units.size(), m_text.units.size()},
            measureChoices(taken.others), taken.guessed);
    }

    static std::vector<Choice> measureChoices(const std::vector<Measure>& others)
    {
        std::vector<Choice> choices;
        choices.reserve(others.size() + 1);
        for (const Measure other : others)
            choices.push_back({QuestionWord::Measure, other});
        choices.push_back({QuestionWord::Measure, {}});
        return choices;
    }

    [[nodiscard]] std::u16string unit() const
    {
        if (m_comparisons.empty())
            return {};
        const SaidComparison& c = m_comparisons.front();
        const SaidNumber& number = c.upper ? *c.upper : c.number;
        return number.unit.empty() && !number.many.empty() ? number.many + u"个" : number.unit;
    }

    void addComparisons()
    {
        const std::optional<Measure> measure =
            m_out.figures.measures.empty() ? std::nullopt : std::optional(m_out.figures.measures.front());
        for (const SaidComparison& said : m_comparisons) {
            const bool falls = m_measure && m_measure->falls;
            const ComparisonTaken taken = comparisonTaken(said, measure, falls, indicator(), m_lexicon);
            m_out.figures.comparisons.push_back(taken.comparison);
            // 下降5%以内 is no rise
            if (falls && taken.comparison.value < 0 &&
                (taken.comparison.relation == Relation::More || taken.comparison.relation == Relation::AtLeast))
                m_out.figures.comparisons.push_back({Relation::AtMost, 0, 0, taken.comparison.unit});
            std::vector<Choice> choices;
            for (const std::u16string& other : taken.units) {
                Comparison c = taken.comparison;
                c.unit = other;
                choices.push_back({QuestionWord::Comparison, c});
            }
            choices.push_back({QuestionWord::Comparison, {}});
            add(QuestionWord::Comparison, taken.comparison, said.span, std::move(choices), taken.guessed);
        }
    }

    std::u16string_view m_question;
    QuestionText& m_text;
    const Lexicon& m_lexicon;
    bool m_withChoices;
    FigureRead m_out;
    std::vector<FigureWord> m_known;
    std::vector<FigureWord> m_words;
    std::vector<SaidComparison> m_comparisons;
    std::vector<FigureName> m_names;
    bool m_anyName = false;
    std::vector<std::pair<MeasureWord, Span>> m_keyMeasures;
    bool m_anyMeasure = false;
    std::optional<MeasureWord> m_measure;
    Span m_measureSpan;
};

} // namespace

FigureRead readFigures(std::u16string_view question, QuestionText& text, const std::vector<SaidKey>& keys,
                       const std::vector<SaidComparison>& comparisons, const Lexicon& lexicon, bool withChoices)
{
    return FigureReader(question, text, lexicon, withChoices).read(keys, comparisons);
}

} // namespace duixian::query
