// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/export/xml_text.h"
#include "core/publish/package_contents.h"

namespace duixian::publish {

/// The statements of a library as selections of the texts of a REFI-QDA project, each coded with its indicator; what is known of it stands
/// in the description, line by line ("value: 171.3"), with verdict and quote of the other end of its pair.
class QdaSelections {
public:
    explicit QdaSelections(const PackageContents& contents);

    /// Those of one report, in the order of the text. text: its decoded text. user: the GUID of who coded; person: of what a person said.
    void write(exporting::XmlText& xml, std::size_t report, std::u16string_view text, const std::string& user,
               const std::string& person) const;
    /// A link from each target to its outcome, named by the verdict; nothing where there are no pairs.
    void writeLinks(exporting::XmlText& xml) const;

private:
    struct Pairing {
        std::size_t pair = 0; ///< place in the contents' pairs
        bool target = false;  ///< whether the statement is its target
    };

    [[nodiscard]] std::string guid(std::size_t report, std::size_t statement) const;
    [[nodiscard]] std::string description(std::size_t report, std::size_t statement) const;
    void addPairings(std::string& out, std::size_t number) const;

    const PackageContents& m_contents;
    StatementNumbers m_numbers;
    std::vector<std::string> m_guids;             ///< by number of the statement
    std::vector<std::vector<Pairing>> m_pairings; ///< by number of the statement
};

} // namespace duixian::publish
