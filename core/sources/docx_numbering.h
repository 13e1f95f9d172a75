// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include <pugixml.hpp>

namespace duixian::sources {

/// Which list a paragraph belongs to, and how deep.
struct ListPlace {
    int list = 0; ///< 0: none
    int level = 0;
};

/// The styles of a document, as far as the numbers and the table of contents need them.
class DocxStyles {
public:
    DocxStyles() = default;
    explicit DocxStyles(pugi::xml_node styles);

    /// The list of a style or of one that it is based on.
    [[nodiscard]] ListPlace listOf(const std::string& style) const;
    [[nodiscard]] bool isContents(const std::string& style) const;

private:
    struct Style {
        std::string base;
        std::string name;
        int list = -1; ///< -1: says nothing
        int level = -1;
    };

    std::map<std::string, Style, std::less<>> m_styles;
};

/// The numbers that Word makes by itself: 一、 before the first paragraph of a list, 二、 before the next. Keeps count.
class DocxNumbers {
public:
    DocxNumbers() = default;
    DocxNumbers(pugi::xml_node numbering, const DocxStyles& styles);

    /// What stands before the next paragraph at that place, with the gap behind it; empty for bullets and where there is no such list.
    [[nodiscard]] std::u16string next(ListPlace place);

private:
    static constexpr std::size_t levels = 9;

    struct Level {
        int start = 1;
        std::string format = "decimal";
        std::u16string text;
        bool legal = false;   ///< all numbers in it are decimals
        bool restarts = true; ///< after a higher level
        bool gap = true;
    };
    struct Pattern {
        std::array<Level, levels> level;
        std::string link; ///< the style that has the levels
    };
    struct List {
        int pattern = -1;
        std::map<std::size_t, Level> levels; ///< instead of the pattern's
        std::map<std::size_t, int> starts;
    };
    struct Count {
        std::array<int, levels> value{};
        std::array<bool, levels> used{};
    };

    static Level levelFrom(pugi::xml_node node);
    [[nodiscard]] const Level* levelOf(const List& list, std::size_t level) const;
    [[nodiscard]] std::u16string text(const List& list, const Level& own, const Count& count) const;

    std::map<int, Pattern> m_patterns;
    std::map<int, List> m_lists;
    std::map<int, Count> m_counts; ///< by pattern: lists of one pattern count on
    std::set<std::pair<int, std::size_t>> m_begun;
};

} // namespace duixian::sources
