// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/joined_reports.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <random>
#include <stdexcept>
#include <utility>

#include "core/analysis/analyse.h"
#include "core/base/sha256.h"
#include "core/base/utf.h"
#include "core/lexicon/lexicon.h"
#include "core/lexicon/places.h"
#include "core/text/sketch.h"
#include "tests/bench/sample_bytes.h"

namespace duixian::bench {
namespace {

constexpr std::size_t vocabulary = 20'000;
constexpr std::size_t fullLength = 16'000;
constexpr std::size_t statementsOfReview = 100;
constexpr std::size_t statementsOfPlan = 80;
constexpr std::size_t years = 8;
constexpr int firstYear = 2017;

bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

bool isHan(char16_t c)
{
    return c >= 0x4E00 && c <= 0x9FFF;
}

/// The number in Arabic digits that a quote begins with, and where it ends.
std::optional<std::pair<double, std::size_t>> numberOf(std::u16string_view quote)
{
    std::string digits;
    while (digits.size() < quote.size() && (isDigit(quote[digits.size()]) || quote[digits.size()] == u'.'))
        digits.push_back(static_cast<char>(quote[digits.size()]));
    double value = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (fault != std::errc() || end != digits.data() + digits.size())
        return std::nullopt;
    return std::pair(value, digits.size());
}

std::u16string_view at(const std::u16string& text, const Span& span)
{
    return std::u16string_view(text).substr(span.begin, span.end - span.begin);
}

bool inside(const Span& span, std::size_t begin, std::size_t end)
{
    return span.begin >= begin && span.end <= end;
}

Span moved(const Span& span, std::ptrdiff_t by)
{
    return {span.begin + static_cast<std::size_t>(by), span.end + static_cast<std::size_t>(by)};
}

std::u16string yearText(int year)
{
    return toUtf16(std::to_string(year)) + u"年";
}

/// Which letters of a paragraph may be others without making what was found in it untrue.
struct Freedom {
    std::vector<bool> digits; ///< of figures whose value is what their digits say
    std::vector<bool> words;  ///< the first two letters of a name that is not a standard one

    Freedom(const std::u16string& text, const std::vector<Statement>& statements) : digits(text.size()), words(text.size())
    {
        for (const Statement& s : statements)
            allow(text, s);
        for (const Statement& s : statements)
            forbid(s);
    }

    static bool saysItself(const Statement& s)
    {
        const auto number = numberOf(s.quote);
        return number && s.value && !s.valueMax && std::abs(*s.value) == number->first;
    }

    static bool hasOwnName(const Statement& s)
    {
        return s.subject.size() > 2 && s.indicator.substr(0, 2) == s.subject.substr(0, 2) && isHan(s.subject[0]) && isHan(s.subject[1]) &&
               Lexicon::builtIn().indicator(s.indicator) == nullptr;
    }

private:
    void allow(const std::u16string& text, const Statement& s)
    {
        if (saysItself(s))
            for (std::size_t i = s.span.begin; i < s.span.begin + numberOf(s.quote)->second; ++i)
                digits[i] = isDigit(text[i]);
        if (hasOwnName(s))
            words[s.subjectSpan.begin] = true;
    }

    void forbid(const Statement& s)
    {
        const auto keep = [](std::vector<bool>& free, const Span& span, std::size_t before) {
            for (std::size_t i = span.begin - std::min(span.begin, before); i < span.end; ++i)
                free[i] = false;
        };
        keep(words, s.span, 1);
        if (!saysItself(s))
            keep(digits, s.span, 0);
        if (!hasOwnName(s))
            keep(words, s.subjectSpan, 1);
    }
};

} // namespace

/// Made of the generator alone: the distributions of the standard library differ from one to the next.
class JoinedReports::Chance {
public:
    explicit Chance(std::size_t seed) : m_numbers(seed + 1) {}
    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(m_numbers() % limit); }
    double share() { return static_cast<double>(m_numbers() >> 11U) / static_cast<double>(1ULL << 53U); }

private:
    std::mt19937_64 m_numbers;
};

/// Puts one report together.
class JoinedReports::Writer {
public:
    Report report;

    Span line(std::u16string_view text)
    {
        const std::size_t begin = report.text.size();
        report.text.append(text).append(u"\n");
        return {begin, begin + text.size()};
    }

    void heading(std::u16string_view text, Section section) { report.parts.push_back({line(text), {}, 1, section}); }

    void piece(const Piece& piece, int year)
    {
        const auto by = static_cast<std::ptrdiff_t>(line(piece.text).begin);
        for (Statement s : piece.statements) {
            s.span = moved(s.span, by);
            s.subjectSpan = moved(s.subjectSpan, by);
            if (s.stretchOf)
                *s.stretchOf += static_cast<std::size_t>(by);
            if (s.period)
                s.period = Period{s.period->first + year - piece.year, s.period->last + year - piece.year};
            report.statements.push_back(std::move(s));
        }
    }

    void finish()
    {
        for (std::size_t i = 0; i < report.parts.size(); ++i) {
            const bool last = i + 1 == report.parts.size();
            report.parts[i].body = {report.parts[i].heading.begin, last ? report.text.size() : report.parts[i + 1].heading.begin};
        }
        report.sketch = text::sketchOf(report.text);
        for (const Statement& s : report.statements)
            if (at(report.text, s.span) != s.quote || at(report.text, s.subjectSpan) != s.subject)
                throw std::logic_error("a quote that is not in the text");
    }
};

JoinedReports::JoinedReports()
{
    for (const std::string& bytes : samples())
        if (const auto sample = analyse(bytes, {}, Lexicon::builtIn()))
            collect(*sample);
    Chance chance(vocabulary);
    double weight = 0;
    while (m_words.size() < vocabulary) {
        std::u16string made;
        for (std::size_t length = 2 + chance.below(3) / 2; length > 0; --length)
            made.push_back(static_cast<char16_t>(0x4E00 + chance.below(3000)));
        m_words.push_back(std::move(made));
        m_weights.push_back(weight += 1.0 / static_cast<double>(m_words.size()));
    }
    const Places& places = Places::builtIn();
    for (std::size_t i = 0; i < places.divisions().size(); ++i)
        if (Place place = places.place(i); place.path.size() > 2 && places.divisions()[i].until == 9999)
            m_places.push_back(std::move(place));
    if (m_review.empty() || m_plan.empty() || m_places.empty())
        throw std::logic_error("no samples to join");
}

void JoinedReports::collect(const Report& sample)
{
    for (std::size_t begin = 0; begin < sample.text.size();) {
        const std::size_t end = std::min(sample.text.find(u'\n', begin), sample.text.size());
        Piece piece{sample.text.substr(begin, end - begin), sample.head.planned.value_or(Period::year(firstYear)).first, {}};
        for (Statement s : sample.statements) {
            const bool floorElsewhere = s.stretchOf && (*s.stretchOf < begin || *s.stretchOf >= end);
            if (s.subjectSpan.empty() || floorElsewhere || !inside(s.span, begin, end) || !inside(s.subjectSpan, begin, end))
                continue;
            const auto by = -static_cast<std::ptrdiff_t>(begin);
            s.span = moved(s.span, by);
            s.subjectSpan = moved(s.subjectSpan, by);
            if (s.stretchOf)
                *s.stretchOf -= begin;
            piece.statements.push_back(std::move(s));
        }
        if (!piece.statements.empty())
            (piece.statements.front().section == Section::Plan ? m_plan : m_review).push_back(std::move(piece));
        begin = end + 1;
    }
}

const std::u16string& JoinedReports::word(Chance& chance) const
{
    const auto found = std::upper_bound(m_weights.begin(), m_weights.end(), chance.share() * m_weights.back());
    return m_words[std::min(static_cast<std::size_t>(found - m_weights.begin()), m_words.size() - 1)];
}

JoinedReports::Piece JoinedReports::varied(Piece piece, Chance& chance) const
{
    const Freedom free(piece.text, piece.statements);
    for (std::size_t i = 0; i < piece.text.size(); ++i) {
        if (free.digits[i])
            piece.text[i] = static_cast<char16_t>(u'1' + chance.below(9));
        if (free.words[i] && chance.below(2) == 0)
            piece.text.replace(i, 2, word(chance).substr(0, 2));
    }
    for (Statement& s : piece.statements) {
        const bool saysItself = Freedom::saysItself(s);
        const bool hasOwnName = Freedom::hasOwnName(s);
        s.quote = at(piece.text, s.span);
        s.subject = at(piece.text, s.subjectSpan);
        if (saysItself)
            s.value = std::copysign(numberOf(s.quote)->first, *s.value);
        if (hasOwnName)
            s.indicator.replace(0, 2, s.subject.substr(0, 2));
    }
    return piece;
}

std::u16string JoinedReports::filling(Chance& chance) const
{
    std::u16string text = u"　　";
    const std::size_t length = 120 + chance.below(240);
    while (text.size() < length) {
        for (std::size_t words = 3 + chance.below(5); words > 0; --words)
            text += word(chance);
        text += chance.below(4) == 0 ? u'。' : u'，';
    }
    text.back() = u'。';
    return text;
}

Report JoinedReports::report(std::size_t number) const
{
    Chance chance(number);
    const int year = firstYear + static_cast<int>(number % years);
    const Place& place = m_places[number / years * 7 % m_places.size()];
    Writer writer;
    Report& made = writer.report;
    const std::u16string title = yearText(year) + place.name + u"政府工作报告";
    const Span titleSpan = writer.line(title);
    writer.line(u"各位代表：");
    // As much filling behind each statement as makes the whole its length.
    const auto part = [&](std::u16string_view heading, Section section, const std::vector<Piece>& pieces, std::size_t statements,
                          std::size_t length) {
        writer.heading(heading, section);
        const std::size_t from = made.statements.size();
        while (made.statements.size() < from + statements) {
            writer.piece(varied(pieces[chance.below(pieces.size())], chance), year);
            while (made.text.size() * statements < length * (made.statements.size() - from))
                writer.line(filling(chance));
        }
        while (made.text.size() < length)
            writer.line(filling(chance));
    };
    part(u"一、" + yearText(year - 1) + u"工作回顾", Section::Review, m_review, statementsOfReview, fullLength / 2);
    part(u"二、" + yearText(year) + u"工作安排", Section::Plan, m_plan, statementsOfPlan, fullLength);
    made.head.place = place;
    made.head.kind = ReportKind::Annual;
    made.head.reviewed = Period::year(year - 1);
    made.head.planned = Period::year(year);
    made.head.date = std::to_string(year) + "-01-15";
    made.head.session = place.name + u"第九届人民代表大会第二次会议";
    made.head.speaker = word(chance);
    made.head.title = title;
    for (const HeadField field : {HeadField::Place, HeadField::Kind, HeadField::Reviewed, HeadField::Planned, HeadField::Title})
        made.head.evidence.push_back({field, Witness::Title, titleSpan, false});
    made.passport.fileName = toUtf8(place.name) + std::to_string(year) + ".txt";
    made.passport.path = "/reports/" + made.passport.fileName;
    const std::string bytes = toUtf8(made.text);
    made.passport.sha256 = sha256(bytes);
    made.passport.byteCount = bytes.size();
    made.passport.imported = "2026-01-01T00:00:00Z";
    made.passport.rules = rulesVersion;
    made.passport.steps = {{Step::LineEnds, made.parts.size()}, {Step::BlanksLeftOut, made.parts.size()}};
    made.notes = {{NoteCode::ValuesDiffer, made.statements[0].span, {made.statements[1].span}, {}}};
    writer.finish();
    return std::move(writer.report);
}

} // namespace duixian::bench
