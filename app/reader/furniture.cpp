// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/furniture.h"

#include <algorithm>

#include "app/presentation/qt_text.h"

namespace duixian::reader {
namespace {

constexpr char16_t invisible = u'\u200B';

bool isBlank(char16_t unit)
{
    constexpr std::u16string_view blanks = u" \n\t\r\u3000\u00A0\u200B";
    return blanks.find(unit) != std::u16string_view::npos;
}

/// A sentence that a hard line end cut goes on after it; the line end behind a menu cut none.
bool isJoined(const Layer& layer, const Furniture& furniture)
{
    return layer.reason == LayerReason::BrokenLine && !(layer.span.begin > 0 && furniture.covers(layer.span.begin - 1)) &&
           !furniture.covers(layer.span.end);
}

} // namespace

Furniture::Furniture(const Report& report) : m_text(report.text)
{
    for (const Layer& layer : report.layers)
        if (isFurniture(layer.reason))
            m_spans.push_back(layer.span);
}

bool Furniture::covers(std::size_t offset) const
{
    const auto next = std::upper_bound(m_spans.begin(), m_spans.end(), offset, [](std::size_t at, const Span& s) { return at < s.begin; });
    return next != m_spans.begin() && std::prev(next)->contains(offset);
}

bool Furniture::fills(const Span& span) const
{
    bool words = false;
    for (std::size_t at = span.begin; at < span.end; ++at) {
        if (isBlank(m_text[at]))
            continue;
        if (!covers(at))
            return false;
        words = true;
    }
    return words;
}

std::size_t Furniture::firstOutside() const
{
    std::size_t at = 0;
    while (at < m_text.size() && (isBlank(m_text[at]) || covers(at)))
        ++at;
    return at;
}

QString shownText(const Report& report, FurnitureShown furniture)
{
    QString text = toQt(std::u16string_view(report.text));
    if (furniture != FurnitureShown::Hidden)
        return text;
    const Furniture outside(report);
    for (const Layer& layer : report.layers)
        if (const bool joined = isJoined(layer, outside); isFurniture(layer.reason) || joined)
            for (std::size_t at = layer.span.begin; at < layer.span.end; ++at)
                if (QChar& unit = text[static_cast<qsizetype>(at)]; unit != QLatin1Char('\n') || joined)
                    unit = QChar(invisible);
    return text;
}

QString ownText(const Report& report, const Span& span, FurnitureShown furniture)
{
    const QString whole = toQt(std::u16string_view(report.text));
    if (furniture != FurnitureShown::Hidden)
        return whole.mid(static_cast<qsizetype>(span.begin), static_cast<qsizetype>(span.length()));
    const Furniture outside(report);
    QString text;
    std::size_t at = span.begin;
    for (const Layer& layer : report.layers) {
        if (!(isFurniture(layer.reason) || isJoined(layer, outside)) || layer.span.end <= at || layer.span.begin >= span.end)
            continue;
        if (layer.span.begin > at)
            text += QStringView(whole).mid(static_cast<qsizetype>(at), static_cast<qsizetype>(layer.span.begin - at));
        at = std::min(layer.span.end, span.end);
    }
    return text + whole.mid(static_cast<qsizetype>(at), static_cast<qsizetype>(span.end - at));
}

} // namespace duixian::reader
