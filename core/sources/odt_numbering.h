// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <pugixml.hpp>

namespace duixian::sources {

/// The numbers of an OpenDocument text's lists and headings. Keeps count.
class OdtNumbers {
public:
    /// Takes in the list styles that stand anywhere below, and the numbering of headings (under the name of no style).
    void addStyles(pugi::xml_node top);

    /// A list, or one in it, is entered and left. An empty name: the style of the list around it.
    void openList(std::string_view style, bool goesOn);
    void closeList();
    /// What stands before the next paragraph of the innermost list; start: what the item says, 0 where it says nothing.
    [[nodiscard]] std::u16string nextItem(int start);
    /// What stands before a heading of this level (1 is the highest).
    [[nodiscard]] std::u16string nextHeading(int level);

private:
    static constexpr std::size_t levels = 10;

    struct Level {
        std::string format; ///< by the names of word_numbers.h; empty: no number
        std::u16string before;
        std::u16string behind;
        int start = 1;
        std::size_t shown = 1; ///< how many levels it shows: 1.2.3
    };
    using Style = std::array<Level, levels>;
    using Counts = std::array<int, levels>;

    static Level levelFrom(pugi::xml_node node);
    void addStyle(pugi::xml_node node, const std::string& name);
    [[nodiscard]] std::u16string next(const std::string& style, std::size_t level, Counts& counts, int start);

    std::map<std::string, Style> m_styles;
    std::map<std::string, Counts> m_kept; ///< where lists of a style ended, for one that goes on
    std::vector<std::string> m_open;      ///< the styles of the open lists
    Counts m_counts{};
    Counts m_headings{};
};

} // namespace duixian::sources
