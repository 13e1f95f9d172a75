// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/copies.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "core/align/differences.h"
#include "core/script/fold.h"
#include "core/text/characters.h"
#include "core/text/sketch.h"

namespace duixian::intake {
namespace {

/// Of 61 real reports, many of one district in following years, no two are more alike than 0.11; a copy with every fiftieth character lost
/// is like its original by 0.64 at least, one with a tenth cut off by 0.85.
constexpr double enoughWords = 0.5;
constexpr double enoughFigures = 0.5;
constexpr double enoughLength = 0.8;

/// Whether the text itself says the field; a guess says nothing against a copy. 清苑区's report without its first page reads like one of
/// 保定市.
bool isSaid(const Head& head, HeadField field)
{
    const auto evidence =
        std::find_if(head.evidence.begin(), head.evidence.end(), [field](const Evidence& one) { return one.field == field; });
    return evidence == head.evidence.end() || (!evidence->doubtful && evidence->witness <= Witness::Headings);
}

bool differ(const Place& a, const Place& b)
{
    return a.code.empty() || b.code.empty() ? a.name != b.name : a.code != b.code;
}

bool differ(const Period& a, const Period& b)
{
    return a != b;
}

/// Whether two reports say different things of one field.
template <class Value>
bool contradict(const Head& a, const Head& b, HeadField field, std::optional<Value> Head::*value)
{
    return a.*value && b.*value && isSaid(a, field) && isSaid(b, field) && differ(*(a.*value), *(b.*value));
}

/// What of a report is compared beside its sketch. Furniture is left aside.
struct Content {
    std::size_t characters = 0;          ///< Chinese ones
    std::vector<std::u16string> figures; ///< every number as its digits, in order of size
};

char16_t narrow(char16_t c)
{
    return c >= 0xFF01 && c <= 0xFF5E ? static_cast<char16_t>(c - 0xFEE0) : c;
}

void addContent(std::u16string_view text, Content& content)
{
    std::u16string figure;
    const auto close = [&] {
        if (!figure.empty())
            content.figures.push_back(std::exchange(figure, {}));
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char16_t c = narrow(text[i]);
        content.characters += text::isHan(c) ? 1 : 0;
        const bool inside = !figure.empty() && i + 1 < text.size() && text::isDigit(narrow(text[i + 1]));
        if (text::isDigit(c) || (c == u'.' && inside))
            figure.push_back(c);
        else if (c != u',' || !inside)
            close();
    }
    close();
}

/// The text with blanks for what is written out as &nbsp; or <U+00A0>: the figures in them are none.
std::u16string withoutEscapes(const Report& report)
{
    std::u16string text = report.text;
    for (const Layer& layer : report.layers)
        if (layer.reason == LayerReason::WrittenEscape)
            std::fill_n(text.begin() + static_cast<std::ptrdiff_t>(layer.span.begin), layer.span.length(), u' ');
    return text;
}

Content contentOf(const Report& report)
{
    Content content;
    const std::u16string whole = withoutEscapes(report);
    const std::u16string_view text = whole;
    std::size_t begin = 0;
    for (const Layer& layer : report.layers) {
        if (!duixian::isFurniture(layer.reason) || layer.span.begin < begin)
            continue;
        addContent(text.substr(begin, layer.span.begin - begin), content);
        begin = layer.span.end;
    }
    addContent(text.substr(begin), content);
    std::sort(content.figures.begin(), content.figures.end());
    return content;
}

/// Reports made after one form may have the same words and other figures: then they are no copies. Nor is an excerpt.
bool agree(const Content& a, const Content& b)
{
    std::vector<std::u16string> both;
    std::set_intersection(a.figures.begin(), a.figures.end(), b.figures.begin(), b.figures.end(), std::back_inserter(both));
    const std::size_t all = a.figures.size() + b.figures.size() - both.size();
    const auto [shorter, longer] = std::minmax(a.characters, b.characters);
    return static_cast<double>(both.size()) >= enoughFigures * static_cast<double>(all) &&
           static_cast<double>(shorter) >= enoughLength * static_cast<double>(longer);
}

bool isCopy(const Report& a, const Report& b)
{
    return !contradict(a.head, b.head, HeadField::Place, &Head::place) && !contradict(a.head, b.head, HeadField::Planned, &Head::planned) &&
           !contradict(a.head, b.head, HeadField::Reviewed, &Head::reviewed) && agree(contentOf(a), contentOf(b));
}

bool isBlank(std::u16string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char16_t c) { return text::isBlank(c) || text::isLineEnd(c) || text::isInvisible(c); });
}

/// Whether all the words of a stretch are furniture.
bool isFurniture(const Report& report, const Span& span)
{
    const std::u16string_view text = report.text;
    std::size_t begin = span.begin;
    for (const Layer& layer : report.layers) {
        if (!duixian::isFurniture(layer.reason) || layer.span.end <= begin || layer.span.begin >= span.end)
            continue;
        if (layer.span.begin > begin && !isBlank(text.substr(begin, layer.span.begin - begin)))
            return false;
        begin = std::min(layer.span.end, span.end);
    }
    return isBlank(text.substr(begin, span.end - begin));
}

} // namespace

std::vector<align::Difference> differencesBetween(const Report& a, const Report& b)
{
    std::vector<align::Difference> found =
        align::differences(script::toSimplified(withoutEscapes(a)), script::toSimplified(withoutEscapes(b)));
    std::erase_if(found, [&](const align::Difference& difference) { return isFurniture(a, difference.a) && isFurniture(b, difference.b); });
    return found;
}

std::optional<Copy> copyIn(const library::Library& library, const Report& report)
{
    std::vector<std::pair<double, ReportId>> like;
    for (const library::SketchedReport& other : library.akin(report.sketch))
        if (const double likeness = text::likeness(report.sketch, other.sketch); likeness >= enoughWords)
            like.emplace_back(-likeness, other.id);
    std::sort(like.begin(), like.end());
    for (const auto& [likeness, id] : like)
        if (const auto other = library.load(id); other && isCopy(report, *other))
            return Copy{id, differencesBetween(report, *other).size()};
    return std::nullopt;
}

} // namespace duixian::intake
