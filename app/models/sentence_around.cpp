// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/sentence_around.h"

#include <algorithm>
#include <functional>
#include <string_view>

#include <QStringList>

#include "app/presentation/qt_text.h"

namespace duixian::models {
namespace {

bool isBlank(char16_t unit)
{
    return unit == u' ' || unit == u'\t' || unit == u'\n' || unit == u'\u3000' || unit == u'\u00a0';
}

bool endsParagraph(const Report& report, std::size_t at)
{
    return report.text[at] == u'\n' && std::none_of(report.layers.begin(), report.layers.end(), [at](const Layer& layer) {
               return layer.reason == LayerReason::BrokenLine && layer.span.contains(at);
           });
}

bool endsSentence(const Report& report, std::size_t at)
{
    constexpr std::u16string_view ends = u"。！？；!?;";
    return ends.find(report.text[at]) != std::u16string_view::npos || endsParagraph(report, at);
}

using Ends = std::function<bool(const Report& report, std::size_t at)>;

Span around(const Report& report, const Span& figure, std::size_t reach, const Ends& ends)
{
    const std::size_t size = report.text.size();
    std::size_t begin = std::min(figure.begin, size);
    const std::size_t first = begin - std::min(begin, reach);
    while (begin > first && !ends(report, begin - 1))
        --begin;
    std::size_t end = std::min(std::max(figure.end, figure.begin), size);
    const std::size_t last = std::min(size, end + reach);
    while (end < last && !ends(report, end))
        ++end;
    if (end < last && report.text[end] != u'\n')
        ++end; // the full stop belongs to its sentence
    while (begin < std::min(figure.begin, end) && isBlank(report.text[begin]))
        ++begin;
    while (end > std::max(begin, figure.end) && isBlank(report.text[end - 1]))
        --end;
    return {begin, end};
}

} // namespace

Span sentenceAround(const Report& report, const Span& figure)
{
    constexpr std::size_t reach = 400;
    return around(report, figure, reach, endsSentence);
}

Span paragraphAround(const Report& report, const Span& figure)
{
    constexpr std::size_t reach = 3000;
    return around(report, figure, reach, endsParagraph);
}

QString headingsOver(const Report& report, const Span& figure)
{
    QStringList names;
    for (const Part& part : report.parts)
        if (part.body.contains(figure) && !part.heading.overlaps(figure))
            names << toQt(std::u16string_view(report.text).substr(part.heading.begin, part.heading.length())).simplified();
    return names.join(QStringLiteral(" › "));
}

} // namespace duixian::models
