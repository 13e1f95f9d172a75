// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/docx_numbering.h"

#include <algorithm>
#include <utility>

#include "core/sources/text_lines.h"
#include "core/sources/word_numbers.h"
#include "core/sources/xml_part.h"

namespace duixian::sources {
namespace {

std::string valueOf(pugi::xml_node node, std::string_view child)
{
    return std::string(localAttribute(localChild(node, child), "val"));
}

bool isOn(pugi::xml_node node)
{
    const std::string_view value = localAttribute(node, "val");
    return node && value != "0" && value != "false" && value != "off";
}

int startOf(pugi::xml_node node)
{
    constexpr int most = 100'000;
    return std::clamp(localNumber(node, "val", 1), 0, most);
}

} // namespace

DocxStyles::DocxStyles(pugi::xml_node styles)
{
    for (const pugi::xml_node node : styles.children()) {
        if (localName(node) != "style")
            continue;
        Style style;
        style.base = valueOf(node, "basedOn");
        style.name = valueOf(node, "name");
        const pugi::xml_node list = localChild(localChild(node, "pPr"), "numPr");
        style.list = localNumber(localChild(list, "numId"), "val", -1);
        style.level = localNumber(localChild(list, "ilvl"), "val", -1);
        m_styles.emplace(localAttribute(node, "styleId"), std::move(style));
    }
}

ListPlace DocxStyles::listOf(const std::string& style) const
{
    constexpr int mostBases = 20;
    ListPlace place{0, -1};
    auto at = m_styles.find(style);
    for (int i = 0; i < mostBases && at != m_styles.end(); ++i, at = m_styles.find(at->second.base)) {
        if (place.level < 0)
            place.level = at->second.level;
        if (at->second.list >= 0) {
            place.list = at->second.list;
            break;
        }
    }
    return {place.list, std::max(place.level, 0)};
}

bool DocxStyles::isContents(const std::string& style) const
{
    const auto at = m_styles.find(style);
    const std::string& name = at == m_styles.end() ? style : at->second.name;
    return name.starts_with("toc ") || name.starts_with("TOC") || name == "table of figures";
}

DocxNumbers::Level DocxNumbers::levelFrom(pugi::xml_node node)
{
    Level level;
    level.start = startOf(localChild(node, "start"));
    level.format = valueOf(node, "numFmt");
    level.text = settledText(valueOf(node, "lvlText"));
    level.legal = isOn(localChild(node, "isLgl"));
    level.restarts = localNumber(localChild(node, "lvlRestart"), "val", 1) != 0;
    level.gap = valueOf(node, "suff") != "nothing";
    return level;
}

DocxNumbers::DocxNumbers(pugi::xml_node numbering, const DocxStyles& styles)
{
    const auto place = [](pugi::xml_node node) { return static_cast<std::size_t>(std::clamp(localNumber(node, "ilvl", 0), 0, 8)); };
    for (const pugi::xml_node node : numbering.children()) {
        if (localName(node) == "abstractNum") {
            Pattern pattern;
            pattern.link = valueOf(node, "numStyleLink");
            for (const pugi::xml_node level : node.children())
                if (localName(level) == "lvl")
                    pattern.level[place(level)] = levelFrom(level);
            m_patterns.emplace(localNumber(node, "abstractNumId", -1), std::move(pattern));
        } else if (localName(node) == "num") {
            List list;
            list.pattern = localNumber(localChild(node, "abstractNumId"), "val", -1);
            for (const pugi::xml_node change : node.children()) {
                if (localName(change) != "lvlOverride")
                    continue;
                if (const pugi::xml_node start = localChild(change, "startOverride"))
                    list.starts[place(change)] = startOf(start);
                if (const pugi::xml_node level = localChild(change, "lvl"))
                    list.levels[place(change)] = levelFrom(level);
            }
            m_lists.emplace(localNumber(node, "numId", 0), std::move(list));
        }
    }
    for (auto& [number, list] : m_lists) {
        const auto pattern = m_patterns.find(list.pattern);
        if (pattern == m_patterns.end() || pattern->second.link.empty())
            continue;
        if (const auto other = m_lists.find(styles.listOf(pattern->second.link).list); other != m_lists.end())
            list.pattern = other->second.pattern;
    }
}

const DocxNumbers::Level* DocxNumbers::levelOf(const List& list, std::size_t level) const
{
    if (const auto own = list.levels.find(level); own != list.levels.end())
        return &own->second;
    const auto pattern = m_patterns.find(list.pattern);
    return pattern == m_patterns.end() ? nullptr : &pattern->second.level[level];
}

std::u16string DocxNumbers::text(const List& list, const Level& own, const Count& count) const
{
    if (own.format == "bullet" || own.format == "none")
        return {};
    std::u16string out;
    for (std::size_t i = 0; i < own.text.size(); ++i) {
        const bool number = own.text[i] == u'%' && i + 1 < own.text.size() && own.text[i + 1] >= u'1' && own.text[i + 1] <= u'9';
        if (!number) {
            out.push_back(own.text[i]);
            continue;
        }
        const auto which = static_cast<std::size_t>(own.text[++i] - u'1');
        const Level* shown = levelOf(list, which);
        if (shown == nullptr) // the list overrides one level of a pattern that is not there
            continue;
        const int value = count.used[which] ? count.value[which] : shown->start;
        out += writtenNumber(value, own.legal ? "decimal" : shown->format);
    }
    if (own.gap && !out.empty() && out.back() < 0x2E80) // 1. 正文, but 一、正文
        out.push_back(u' ');
    return out;
}

std::u16string DocxNumbers::next(ListPlace place)
{
    const auto found = m_lists.find(place.list);
    const auto level = static_cast<std::size_t>(std::clamp(place.level, 0, 8));
    const Level* own = found == m_lists.end() ? nullptr : levelOf(found->second, level);
    if (place.list == 0 || own == nullptr)
        return {};
    const List& list = found->second;
    Count& count = m_counts[list.pattern];
    const auto start = list.starts.find(level);
    const bool startsAnew = start != list.starts.end() && m_begun.emplace(place.list, level).second;
    if (startsAnew)
        count.value[level] = start->second;
    else if (count.used[level])
        ++count.value[level];
    else
        count.value[level] = start != list.starts.end() ? start->second : own->start;
    count.used[level] = true;
    for (std::size_t deeper = level + 1; deeper < levels; ++deeper)
        if (const Level* below = levelOf(list, deeper); below != nullptr && below->restarts)
            count.used[deeper] = false;
    return text(list, *own, count);
}

} // namespace duixian::sources
