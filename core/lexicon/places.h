// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/word_tree.h"
#include "core/model/report.h"

namespace duixian {

/// One division of China, or an area that governs itself without being one (大鹏新区). Simplified script.
struct Division {
    std::u16string name;
    std::u16string shortName; ///< without the kind: 坪山 for 坪山区; empty for 赵县, where nothing is left to stand alone
    std::string code;         ///< six digits of GB/T 2260; empty for an area that is no division
    std::string parent;       ///< code of the division above, empty for a province
    int from = 0;             ///< the year from which the name is used, 0 where it does not matter
    int until = 9999;         ///< the last year of the name
    bool shortIsWord = false; ///< the short name is an everyday word as well: 资源县, 新建区
    bool nameIsWord = false;  ///< the whole name is: 城区
    /// What became of a name that is gone: codes, or the names of areas without a code (江干区 became 上城区).
    std::vector<std::string> successors;
};

/// All divisions, also those that are gone, read once and never changed afterwards.
class Places {
public:
    /// A table as resources/lexicon/places.tsv has it (its columns are said there).
    explicit Places(std::string_view tsv);
    [[nodiscard]] static const Places& builtIn();

    [[nodiscard]] const std::vector<Division>& divisions() const { return m_divisions; }
    /// The divisions that bear the name, or the short name; places in divisions(), in the order of their codes.
    [[nodiscard]] const std::vector<std::size_t>& named(std::u16string_view name) const;
    [[nodiscard]] const std::vector<std::size_t>& shortNamed(std::u16string_view shortName) const;
    /// The division of this code; npos where there is none. A code that changed its name gives the name of today.
    [[nodiscard]] std::size_t coded(std::string_view code) const;
    /// The longest name or short name that begins at this place of a simplified text; its length, 0 where there is none.
    [[nodiscard]] std::size_t lengthAt(std::u16string_view text, std::size_t begin) const
    {
        const std::uint32_t length = m_names.longest(text.begin() + static_cast<std::ptrdiff_t>(begin), text.end());
        return length == WordTree::none ? 0 : length;
    }
    /// From the province down, the division itself last.
    [[nodiscard]] std::vector<std::u16string> path(std::size_t division) const;
    [[nodiscard]] Place place(std::size_t division) const;
    /// What a division whose name is gone became, as it is called in the year after; empty for one that is there.
    [[nodiscard]] std::vector<std::size_t> successors(std::size_t division) const;

    static constexpr std::size_t npos = static_cast<std::size_t>(-1);

private:
    void add(Division division);

    std::vector<Division> m_divisions;
    std::unordered_map<std::u16string, std::vector<std::size_t>> m_named;
    std::unordered_map<std::u16string, std::vector<std::size_t>> m_shortNamed;
    std::unordered_map<std::string, std::size_t> m_coded;
    WordTree m_names; ///< names and short names, each with its length
};

} // namespace duixian
