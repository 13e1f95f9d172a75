// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/question_reading.h"

#include <algorithm>
#include <utility>

#include "core/lexicon/lexicon.h"
#include "core/query/figure_reading.h"
#include "core/query/question_comparisons.h"
#include "core/query/question_indicators.h"
#include "core/query/question_keys.h"
#include "core/query/question_places.h"
#include "core/query/question_years.h"
#include "core/query/word_reading.h"
#include "core/script/search_text.h"

namespace duixian::query {
namespace {

constexpr std::size_t mostUnits = 4000;

bool asksForFigures(const SaidKey& key)
{
    return key.key == QuestionKey::Indicator || key.key == QuestionKey::Measure || key.key == QuestionKey::Kind ||
           key.key == QuestionKey::Strength;
}

class QuestionReader {
public:
    QuestionReader(std::u16string_view question, const Lexicon& lexicon, bool withChoices)
        : m_question(question.substr(0, mostUnits)), m_lexicon(lexicon), m_withChoices(withChoices), m_text(questionText(m_question))
    {
    }

    QuestionRead read()
    {
        m_keys = readPatternSpan() ? keysOutside() : keysIn(m_text);
        for (const SaidKey& key : m_keys)
            m_text.take(key.span);
        const std::vector<SaidComparison> comparisons =
            m_pattern.empty() ? comparisonsIn(m_text, m_lexicon) : std::vector<SaidComparison>{};
        const bool figures = m_pattern.empty() && (!comparisons.empty() || std::any_of(m_keys.begin(), m_keys.end(), asksForFigures));
        for (const SaidKey& key : m_keys)
            readScope(key, figures);
        if (!m_pattern.empty())
            askPattern();
        else if (figures)
            askFigures(comparisons);
        else
            askWords();
        return finish();
    }

private:
    /// /…/ around all but keys: from the first stroke that begins a word to the last that ends one.
    bool readPatternSpan()
    {
        const std::u16string& units = m_text.units;
        std::size_t begin = m_text.skipBlanks(0);
        for (const SaidKey& key : keysIn(m_text))
            if (key.span.begin == begin)
                begin = m_text.skipBlanks(key.span.end);
        const std::size_t last = units.rfind(u'/');
        if (begin >= units.size() || units[begin] != u'/' || last == std::u16string::npos || last < begin + 2)
            return false;
        m_pattern = {begin, last + 1};
        for (const SaidKey& key : keysOutside())
            m_text.take(key.span);
        std::size_t rest = m_text.skipBlanks(m_pattern.end);
        while (rest < units.size() && m_text.taken[rest])
            rest = m_text.skipBlanks(rest + 1);
        if (rest < units.size())
            m_pattern = {};
        m_text.taken.assign(units.size(), false);
        return !m_pattern.empty();
    }

    [[nodiscard]] std::vector<SaidKey> keysOutside() const
    {
        QuestionText outside = m_text;
        std::fill(outside.quoted.begin() + static_cast<std::ptrdiff_t>(m_pattern.begin),
                  outside.quoted.begin() + static_cast<std::ptrdiff_t>(m_pattern.end), true);
        return keysIn(outside);
    }

    void readScope(const SaidKey& key, bool figures)
    {
        for (const std::u16string& value : key.values)
            if (key.key == QuestionKey::Place)
                readPlace(value, key.span);
            else if (key.key == QuestionKey::Report)
                readReport(value, key.span);
            else if (key.key == QuestionKey::Year && !figures)
                readYears(value, key.span, QuestionWord::Years);
    }

    void readPlace(const std::u16string& value, const Span& span)
    {
        const std::u16string folded = script::searchText(value).units;
        if (isAny(value)) {
            m_pieces.push_back({QuestionWord::Place, {}, span});
            return;
        }
        const SaidPlace place = placeNamed(folded, true).value_or(SaidPlace{{namesIn(folded)}});
        if (place.ways.front().empty())
            return;
        m_out.scope.places.insert(m_out.scope.places.end(), place.ways.begin(), place.ways.end());
        Piece piece{QuestionWord::Place, joinedWays(place), span, place.guessed};
        for (const std::vector<std::u16string>& bearer : place.bearers)
            piece.choices.push_back({QuestionWord::Place, joinedNames(bearer)});
        piece.choices.push_back({QuestionWord::Place, {}});
        m_pieces.push_back(std::move(piece));
    }

    /// The names of a place that the table does not know: 某市/某区.
    static std::vector<std::u16string> namesIn(const std::u16string& value)
    {
        std::vector<std::u16string> out;
        for (std::size_t begin = 0; begin < value.size();) {
            const std::size_t end = std::min(value.find(u'/', begin), value.size());
            if (end > begin)
                out.push_back(value.substr(begin, end - begin));
            begin = end + 1;
        }
        return out;
    }

    void readReport(const std::u16string& value, const Span& span)
    {
        const ReportKind* const kind = QuestionWords::builtIn().reportKinds.find(script::searchText(value).units);
        if (!kind) {
            readYears(value, span, QuestionWord::ReportYears);
            return;
        }
        m_out.scope.kinds.push_back(*kind);
        m_pieces.push_back({QuestionWord::ReportKind, *kind, span, false, {{QuestionWord::ReportKind, {}}}});
    }

    void readYears(const std::u16string& value, const Span& span, QuestionWord kind)
    {
        const auto said = yearsAt(script::searchText(value).units, 0);
        if (!said)
            return;
        const auto& before = m_out.scope.years;
        m_out.scope.years =
            before ? Period{std::min(before->first, said->years.first), std::max(before->last, said->years.last)} : said->years;
        m_pieces.push_back({kind, said->years, span, false, {{kind, {}}}});
    }

    void askPattern()
    {
        const Span whole = m_text.inQuestion(m_pattern);
        m_out.asking = Asking::Pattern;
        m_out.pattern = m_question.substr(whole.begin + 1, whole.length() - 2);
        m_pieces.push_back({QuestionWord::Pattern, m_out.pattern, m_pattern});
    }

    void askFigures(const std::vector<SaidComparison>& comparisons)
    {
        FigureRead read = readFigures(m_question, m_text, m_keys, comparisons, m_lexicon, m_withChoices);
        m_out.asking = read.figures == FigureQuery{} ? Asking::Nothing : Asking::Figures; // 指标: whose value is still to be typed
        m_out.figures = std::move(read.figures);
        std::move(read.places.begin(), read.places.end(), std::back_inserter(m_out.scope.places));
        std::move(read.pieces.begin(), read.pieces.end(), std::back_inserter(m_pieces));
    }

    /// All that no key covers, as it is typed.
    void askWords()
    {
        std::u16string rest(m_question);
        for (const SaidKey& key : m_keys) {
            const Span span = m_text.inQuestion(key.span);
            std::fill(rest.begin() + static_cast<std::ptrdiff_t>(span.begin), rest.begin() + static_cast<std::ptrdiff_t>(span.end), u' ');
        }
        m_out.words = query::readWords(rest);
        m_out.asking = m_out.words.empty() ? Asking::Nothing : Asking::Words;
        if (m_out.words.empty())
            return;
        for (std::size_t i = m_text.skipBlanks(0); i < m_text.units.size();) {
            std::size_t end = i;
            while (end < m_text.units.size() && !m_text.taken[end])
                ++end;
            const Span span{i, m_text.skipBlanksBack(end)};
            if (span.begin < span.end && i < end) {
                const Span typed = m_text.inQuestion(span);
                const std::u16string words(m_question.substr(typed.begin, typed.length()));
                m_pieces.push_back({QuestionWord::Words, words, span, false, figuresOf(words)});
            }
            while (end < m_text.units.size() && m_text.taken[end])
                ++end;
            i = m_text.skipBlanks(end);
        }
    }

    /// Words that name an indicator may ask for its figures.
    [[nodiscard]] std::vector<Choice> figuresOf(const std::u16string& words) const
    {
        std::vector<Choice> out;
        if (!m_withChoices)
            return out;
        const Indicator* const indicator = m_lexicon.indicator(asName(words));
        if (indicator)
            out.push_back({QuestionWord::Indicator, indicator->name});
        else
            for (const Indicator* const likely : likelyIndicators(words, m_lexicon))
                out.push_back({QuestionWord::Indicator, likely->name});
        return out;
    }

    QuestionRead finish()
    {
        std::stable_sort(m_pieces.begin(), m_pieces.end(), [](const Piece& a, const Piece& b) { return a.span.begin < b.span.begin; });
        QuestionRead out{std::move(m_out), {}};
        for (Piece& piece : m_pieces) {
            out.understood.parts.push_back({piece.kind, std::move(piece.said), m_text.inQuestion(piece.span), piece.guessed});
            out.choices.push_back(std::move(piece.choices));
        }
        return out;
    }

    std::u16string_view m_question;
    const Lexicon& m_lexicon;
    bool m_withChoices;
    QuestionText m_text;
    Span m_pattern; ///< with its strokes; empty: none
    std::vector<SaidKey> m_keys;
    Understood m_out;
    std::vector<Piece> m_pieces;
};

} // namespace

QuestionRead readQuestion(std::u16string_view question, const Lexicon& lexicon, bool withChoices)
{
    return QuestionReader(question, lexicon, withChoices).read();
}

} // namespace duixian::query
