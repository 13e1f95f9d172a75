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

constexpr double mostlyTheSame = 0.75;
constexpr double mostFigures = 0.5;

bool contradict(const std::optional<Place>& a, const std::optional<Place>& b)
{
    if (!a || !b)
        return false;
    return a->code.empty() || b->code.empty() ? a->name != b->name : a->code != b->code;
}

bool contradict(const std::optional<Period>& a, const std::optional<Period>& b)
{
    return a && b && *a != *b;
}

/// Each value with its unit, in order.
std::vector<std::pair<double, std::u16string>> figuresOf(const std::vector<Statement>& statements)
{
    std::vector<std::pair<double, std::u16string>> figures;
    for (const Statement& statement : statements)
        if (statement.value)
            figures.emplace_back(*statement.value, statement.unit);
    std::sort(figures.begin(), figures.end());
    return figures;
}

/// Two reports of one form may have the same words and other figures; then they are no copies.
bool figuresAgree(const Report& a, const Report& b)
{
    const auto inA = figuresOf(a.statements);
    const auto inB = figuresOf(b.statements);
    std::vector<std::pair<double, std::u16string>> both;
    std::set_intersection(inA.begin(), inA.end(), inB.begin(), inB.end(), std::back_inserter(both));
    const std::size_t all = inA.size() + inB.size() - both.size();
    return static_cast<double>(both.size()) >= mostFigures * static_cast<double>(all);
}

bool isCopy(const Report& report, const Report& other)
{
    return !contradict(report.head.place, other.head.place) && !contradict(report.head.planned, other.head.planned) &&
           !contradict(report.head.reviewed, other.head.reviewed) && figuresAgree(report, other);
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

std::size_t differencesBetween(const Report& a, const Report& b)
{
    const auto found = align::differences(script::toSimplified(a.text), script::toSimplified(b.text));
    return static_cast<std::size_t>(std::count_if(found.begin(), found.end(), [&](const align::Difference& difference) {
        return !isFurniture(a, difference.a) || !isFurniture(b, difference.b);
    }));
}

} // namespace

std::optional<Copy> copyIn(const library::Library& library, const Report& report)
{
    std::vector<std::pair<double, ReportId>> like;
    for (const ReportId id : library.akin(report.sketch))
        if (const double likeness = text::likeness(report.sketch, library.sketch(id)); likeness >= mostlyTheSame)
            like.emplace_back(-likeness, id);
    std::sort(like.begin(), like.end());
    for (const auto& [likeness, id] : like)
        if (const auto other = library.load(id); other && isCopy(report, *other))
            return Copy{id, differencesBetween(report, *other)};
    return std::nullopt;
}

} // namespace duixian::intake
