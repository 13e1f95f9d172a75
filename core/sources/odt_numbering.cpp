// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/odt_numbering.h"

#include <algorithm>

#include "core/sources/text_lines.h"
#include "core/sources/word_numbers.h"
#include "core/sources/xml_part.h"

namespace duixian::sources {
namespace {

using namespace std::string_view_literals;

struct Sample {
    std::u16string_view first; ///< what a style:num-format begins with
    std::string_view format;
};

/// LibreOffice writes Chinese formats as their first numbers: "一, 二, 三, ...".
constexpr std::array samples{
    Sample{u"1"sv, "decimal"sv},
    Sample{u"a"sv, "lowerLetter"sv},
    Sample{u"A"sv, "upperLetter"sv},
    Sample{u"i"sv, "lowerRoman"sv},
    Sample{u"I"sv, "upperRoman"sv},
    Sample{u"01"sv, "decimalZero"sv},
    Sample{u"一"sv, "chineseCounting"sv},
    Sample{u"壹, 贰"sv, "chineseLegalSimplified"sv},
    Sample{u"壹"sv, "ideographLegalTraditional"sv},
    Sample{u"甲"sv, "ideographTraditional"sv},
    Sample{u"子"sv, "ideographZodiac"sv},
    Sample{u"①"sv, "decimalEnclosedCircle"sv},
    Sample{u"１"sv, "decimalFullWidth"sv},
};

} // namespace

OdtNumbers::Level OdtNumbers::levelFrom(pugi::xml_node node)
{
    constexpr int most = 100'000;
    Level level;
    const std::u16string format = settledText(localAttribute(node, "num-format"));
    const auto sample =
        std::find_if(samples.rbegin(), samples.rend(), [&](const Sample& known) { return format.starts_with(known.first); });
    if (sample != samples.rend())
        level.format = sample->format;
    level.before = settledText(localAttribute(node, "num-prefix"));
    level.behind = settledText(localAttribute(node, "num-suffix"));
    level.start = std::clamp(localNumber(node, "start-value", 1), 0, most);
    level.shown = static_cast<std::size_t>(std::clamp(localNumber(node, "display-levels", 1), 1, static_cast<int>(levels)));
    return level;
}

void OdtNumbers::addStyle(pugi::xml_node node, const std::string& name)
{
    Style style;
    for (const pugi::xml_node level : node.children())
        if (localName(level) == "list-level-style-number" || localName(level) == "outline-level-style")
            style[static_cast<std::size_t>(std::clamp(localNumber(level, "level", 1), 1, static_cast<int>(levels)) - 1)] = levelFrom(level);
    m_styles.emplace(name, style);
}

void OdtNumbers::addStyles(pugi::xml_node top)
{
    for (const pugi::xml_node node : top.children()) {
        const std::string_view name = localName(node);
        if (name == "list-style")
            addStyle(node, std::string(localAttribute(node, "name")));
        else if (name == "outline-style")
            addStyle(node, "");
        else if (name == "styles" || name == "automatic-styles")
            addStyles(node);
    }
}

void OdtNumbers::openList(std::string_view style, bool goesOn)
{
    const std::string name = style.empty() && !m_open.empty() ? m_open.back() : std::string(style);
    if (m_open.empty())
        m_counts = goesOn ? m_kept[name] : Counts{};
    m_open.push_back(name);
    if (m_open.size() <= levels && !(goesOn && m_open.size() == 1))
        m_counts[m_open.size() - 1] = 0;
}

void OdtNumbers::closeList()
{
    m_kept[m_open.back()] = m_counts;
    m_open.pop_back();
}

std::u16string OdtNumbers::nextItem(int start)
{
    return m_open.empty() || m_open.size() > levels ? std::u16string() : next(m_open.back(), m_open.size() - 1, m_counts, start);
}

std::u16string OdtNumbers::nextHeading(int level)
{
    return level < 1 || level > static_cast<int>(levels) ? std::u16string() : next("", static_cast<std::size_t>(level - 1), m_headings, 0);
}

std::u16string OdtNumbers::next(const std::string& name, std::size_t level, Counts& counts, int start)
{
    const auto style = m_styles.find(name);
    if (style == m_styles.end())
        return {};
    const Level& own = style->second[level];
    counts[level] = start > 0 ? start : counts[level] == 0 ? own.start : counts[level] + 1;
    std::fill(counts.begin() + static_cast<std::ptrdiff_t>(level) + 1, counts.end(), 0);
    if (own.format.empty())
        return {};
    std::u16string out = own.before;
    const std::size_t first = level + 1 - std::min(own.shown, level + 1);
    for (std::size_t i = first; i <= level; ++i) {
        const Level& shown = style->second[i];
        out += i > first ? u"." : u"";
        out += writtenNumber(std::max(counts[i], 1), shown.format.empty() ? "decimal" : shown.format);
    }
    out += own.behind;
    if (out.back() < 0x2E80) // 1. 正文, but 一、正文
        out.push_back(u' ');
    return out;
}

} // namespace duixian::sources
