// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/model/report.h"

namespace duixian {

/// A standard indicator: its name and what is known of it.
struct Indicator {
    std::u16string name;
    std::vector<std::u16string> aliases;
    bool lessIsBetter = false;
};

/// All word tables of resources/lexicon, read once, never changed afterwards: safe to share between threads.
class Lexicon {
public:
    /// The tables that are built into the program.
    [[nodiscard]] static const Lexicon& builtIn();

    Lexicon();
    ~Lexicon();
    Lexicon(const Lexicon&) = delete;
    Lexicon& operator=(const Lexicon&) = delete;

    /// The standard indicator of this name or alias (simplified script); null where there is none.
    [[nodiscard]] const Indicator* indicator(std::u16string_view nameOrAlias) const;
    [[nodiscard]] const std::vector<Indicator>& indicators() const { return m_indicators; }

private:
    std::vector<Indicator> m_indicators;
    std::unordered_map<std::u16string, std::size_t> m_indicatorOf; ///< names and aliases to places in m_indicators
};

} // namespace duixian
