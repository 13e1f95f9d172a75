// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/question_choices.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/base/number_text.h"
#include "core/base/utf.h"
#include "core/lexicon/lexicon.h"
#include "core/model/names.h"
#include "core/query/question_indicators.h"
#include "core/query/question_words.h"
#include "core/text/characters.h"

namespace duixian::query {
namespace {

constexpr std::size_t mostUnits = 400; ///< of a question that other ways are offered for
constexpr std::size_t mostParts = 16;
constexpr std::size_t mostOthers = 10;

/// Puts pieces into words: in Chinese where the question has a Chinese character, else in English.
class Wording {
public:
    Wording(std::u16string_view question, const Lexicon& lexicon)
        : m_lexicon(lexicon), m_chinese(std::any_of(question.begin(), question.end(), text::isHan))
    {
    }

    [[nodiscard]] std::u16string of(const Choice& choice) const
    {
        switch (choice.kind) {
        case QuestionWord::Words:
            return quoted(std::get<std::u16string>(choice.said));
        case QuestionWord::Indicator:
            return key(QuestionKey::Indicator) + valueOf(choice.said);
        case QuestionWord::NameWords:
            return key(QuestionKey::Indicator) + nameWords(choice.said);
        case QuestionWord::Measure:
            return key(QuestionKey::Measure) + valueOf(choice.said);
        case QuestionWord::Kind:
            return key(QuestionKey::Kind) + valueOf(choice.said);
        case QuestionWord::Strength:
            return key(QuestionKey::Strength) + valueOf(choice.said);
        case QuestionWord::Years:
            return key(QuestionKey::Year) + valueOf(choice.said);
        case QuestionWord::ReportYears:
        case QuestionWord::ReportKind:
            return key(QuestionKey::Report) + valueOf(choice.said);
        case QuestionWord::Place:
            return key(QuestionKey::Place) + valueOf(choice.said);
        case QuestionWord::Comparison:
            return comparison(std::get<Comparison>(choice.said));
        case QuestionWord::Pattern:
            break;
        }
        return {};
    }

    [[nodiscard]] static std::u16string quoted(std::u16string_view words)
    {
        std::u16string out = u"\"";
        for (const char16_t c : words)
            if (c != u'"')
                out += c;
        return out + u"\"";
    }

private:
    [[nodiscard]] std::u16string worded(std::string_view role, std::string_view meaning) const
    {
        const std::u16string_view chinese = m_chinese ? QuestionWords::builtIn().chineseFor(role, meaning) : std::u16string_view{};
        return chinese.empty() ? toUtf16(meaning) : std::u16string(chinese);
    }

    [[nodiscard]] std::u16string key(QuestionKey key) const { return worded("key", nameOf(key)) + u":"; }

    /// With a star where the words are an indicator's own name.
    [[nodiscard]] std::u16string nameWords(const Said& said) const
    {
        const auto* const words = std::get_if<std::u16string>(&said);
        const bool own = words && (m_lexicon.indicator(asName(*words)) || m_lexicon.indicator(*words));
        return own ? quoted(*words + u"*") : valueOf(said);
    }

    [[nodiscard]] std::u16string valueOf(const Said& said) const
    {
        struct Value {
            const Wording& wording;
            std::u16string operator()(std::monostate) const { return wording.worded("any", "any"); }
            std::u16string operator()(const std::u16string& words) const
            {
                return words.find(u' ') == std::u16string::npos && words.find(u'、') == std::u16string::npos &&
                               words.find(u'/') != std::u16string::npos
                           ? words
                           : quoted(words);
            }
            std::u16string operator()(Measure measure) const { return wording.worded("measure", duixian::nameOf(measure)); }
            std::u16string operator()(Kind kind) const { return wording.worded("kind", duixian::nameOf(kind)); }
            std::u16string operator()(Strength strength) const { return wording.worded("strength", duixian::nameOf(strength)); }
            std::u16string operator()(ReportKind kind) const { return wording.worded("report_kind", duixian::nameOf(kind)); }
            std::u16string operator()(const Period& years) const { return toUtf16(toText(years)); }
            std::u16string operator()(const Comparison& comparison) const { return Wording::comparison(comparison); }
        };
        return std::visit(Value{*this}, said);
    }

    [[nodiscard]] static std::u16string comparison(const Comparison& c)
    {
        const auto number = [](double value) { return toUtf16(numberText(value)); };
        switch (c.relation) {
        case Relation::Less:
            return u"< " + number(c.value) + c.unit;
        case Relation::AtMost:
            return u"<= " + number(c.value) + c.unit;
        case Relation::Equal:
            return u"= " + number(c.value) + c.unit;
        case Relation::AtLeast:
            return u">= " + number(c.value) + c.unit;
        case Relation::More:
            return u"> " + number(c.value) + c.unit;
        case Relation::Between:
            break;
        }
        return number(c.value) + u"-" + number(c.valueMax) + c.unit;
    }

    const Lexicon& m_lexicon;
    bool m_chinese;
};

/// The question with a stretch said otherwise.
std::u16string replaced(std::u16string_view question, const Span& span, const std::u16string& words)
{
    std::u16string_view before = question.substr(0, span.begin);
    std::u16string_view behind = question.substr(std::min(span.end, question.size()));
    while (!before.empty() && text::isBlank(before.back()))
        before.remove_suffix(1);
    while (!behind.empty() && text::isBlank(behind.front()))
        behind.remove_prefix(1);
    std::u16string out(before);
    for (const std::u16string_view piece : {std::u16string_view(words), behind})
        if (!piece.empty())
            out += (out.empty() ? u"" : u" ") + std::u16string(piece);
    return out;
}

struct Saying {
    QuestionWord kind;
    Said said;

    friend bool operator==(const Saying&, const Saying&) = default;
};

/// What the question says, but for one part; what only the program takes is left out.
std::vector<Saying> sayings(const Understood& understood, std::size_t without)
{
    std::vector<Saying> out;
    for (std::size_t i = 0; i < understood.parts.size(); ++i)
        if (const QuestionPart& part = understood.parts[i]; i != without && !part.span.empty())
            out.push_back({part.kind, part.said});
    return out;
}

/// Whether one is the other with a piece more, in any order.
bool isWith(std::vector<Saying> less, const std::vector<Saying>& more, const Saying& piece, bool mayBeMissing)
{
    if (!mayBeMissing || more.size() > less.size())
        less.push_back(piece);
    return std::is_permutation(less.begin(), less.end(), more.begin(), more.end());
}

class Offering {
public:
    Offering(const QuestionRead& read, std::u16string_view question, const Lexicon& lexicon)
        : m_read(read), m_question(question), m_lexicon(lexicon), m_wording(question, lexicon)
    {
    }

    [[nodiscard]] std::vector<QuestionReading> of(std::size_t part)
    {
        std::vector<QuestionReading> out;
        for (const Choice& choice : m_read.choices[part])
            if (out.size() < mostOthers)
                if (const auto question = worded(part, choice))
                    out.push_back({choice.kind, choice.said, *question});
        if (m_read.understood.parts[part].kind == QuestionWord::Comparison)
            out.push_back({QuestionWord::Words, std::u16string(m_question), asWords()});
        return out;
    }

private:
    [[nodiscard]] std::optional<std::u16string> worded(std::size_t part, const Choice& choice)
    {
        const QuestionPart& old = m_read.understood.parts[part];
        const bool any = std::holds_alternative<std::monostate>(choice.said);
        if (any && !old.span.empty())
            if (auto question = checked(part, choice, {}, true))
                return question;
        if (any && (old.kind == QuestionWord::Comparison || old.kind == QuestionWord::Words))
            return std::nullopt; // no key says that any number will do
        return checked(part, choice, m_wording.of(choice), false);
    }

    /// The question with other words for a part, if it is understood so; else with its numbers written out, too: 下降3%以上 is <= -3%.
    [[nodiscard]] std::optional<std::u16string> checked(std::size_t part, const Choice& choice, const std::u16string& words, bool leftOut)
    {
        for (const bool numbersToo : {false, true}) {
            if (m_readings == 0)
                break;
            --m_readings;
            std::u16string question = said(part, words, numbersToo);
            if (isUnderstood(part, choice, readQuestion(question, m_lexicon, false).understood, leftOut))
                return question;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::u16string said(std::size_t part, const std::u16string& words, bool numbersToo) const
    {
        const std::vector<QuestionPart>& parts = m_read.understood.parts;
        std::u16string question(m_question);
        for (std::size_t i = parts.size(); i-- > 0;) // from the back, so that spans stay
            if (i == part)
                question = replaced(question, parts[i].span, words);
            else if (numbersToo && parts[i].kind == QuestionWord::Comparison)
                question = replaced(question, parts[i].span, m_wording.of({parts[i].kind, parts[i].said}));
        return question;
    }

    [[nodiscard]] bool isUnderstood(std::size_t part, const Choice& choice, const Understood& anew, bool leftOut) const
    {
        const Understood& understood = m_read.understood;
        const bool takenAnew = leftOut && std::any_of(anew.parts.begin(), anew.parts.end(), [&](const QuestionPart& p) {
                                   return p.kind == choice.kind && p.span.empty(); // a growth left out is a growth again, because of its %
                               });
        const bool figuresOfWords =
            choice.kind == QuestionWord::Indicator && understood.asking == Asking::Words && anew.asking == Asking::Figures;
        return (anew.asking == understood.asking || figuresOfWords) && !takenAnew &&
               isWith(sayings(understood, part), sayings(anew, anew.parts.size()), {choice.kind, choice.said}, leftOut);
    }

    /// All between quotation marks, but for the places, years and kinds of reports, which are no words.
    [[nodiscard]] std::u16string asWords() const
    {
        std::u16string out;
        std::size_t from = 0;
        const auto add = [&](const std::u16string& words) { out += (out.empty() || words.empty() ? u"" : u" ") + words; };
        const auto addQuoted = [&](std::size_t to) {
            const std::u16string words = replaced(m_question.substr(from, to - from), {0, 0}, {});
            if (!words.empty())
                add(Wording::quoted(words));
        };
        for (const QuestionPart& part : m_read.understood.parts) {
            const bool scope = part.kind == QuestionWord::ReportKind || part.kind == QuestionWord::ReportYears ||
                               (part.kind == QuestionWord::Place && m_question[part.span.end - 1] != u' ' &&
                                m_question.substr(part.span.begin, part.span.length()).find_first_of(u":：") != std::u16string_view::npos);
            if (!scope || part.span.empty())
                continue;
            addQuoted(part.span.begin);
            add(std::u16string(m_question.substr(part.span.begin, part.span.length())));
            from = part.span.end;
        }
        addQuoted(m_question.size());
        return out;
    }

    const QuestionRead& m_read;
    std::u16string_view m_question;
    const Lexicon& m_lexicon;
    Wording m_wording;
    std::size_t m_readings = 100; ///< that are made to see whether an offer is understood: typing never waits for them
};

} // namespace

void addOthers(QuestionRead& read, std::u16string_view question, const Lexicon& lexicon)
{
    if (question.size() > mostUnits)
        return;
    Offering offering(read, question, lexicon);
    for (std::size_t i = 0; i < std::min(read.understood.parts.size(), mostParts); ++i)
        read.understood.parts[i].others = offering.of(i);
}

} // namespace duixian::query
