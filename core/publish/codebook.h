// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/export/table.h"

namespace duixian::publish {

/// What a column of a data package says (resources/publish/codebook.tsv).
struct CodebookEntry {
    std::string table;
    std::string column; ///< with * for a year; empty: the entry is about the table
    std::string type;   ///< integer, number, string, datetime
    std::string key;    ///< "primary", or the column that it points to: "reports.report"; empty: no key
    std::string unit;
    std::vector<std::string> values; ///< the codes that may stand there; empty: anything
    std::string label;               ///< in Chinese
    std::string meaning;
    std::string formula;
};

class Codebook {
public:
    [[nodiscard]] static const Codebook& builtIn();

    [[nodiscard]] const CodebookEntry& table(std::string_view name) const { return entry(name, {}); }
    /// Of "target_2019" the entry target_*. One that is not there is a bug of ours.
    [[nodiscard]] const CodebookEntry& entry(std::string_view table, std::string_view column) const;
    [[nodiscard]] const std::vector<CodebookEntry>& entries() const { return m_entries; }

private:
    explicit Codebook(std::string_view tsv);

    std::vector<CodebookEntry> m_entries;
};

} // namespace duixian::publish
