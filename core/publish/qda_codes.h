// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/export/xml_text.h"
#include "core/lexicon/lexicon.h"
#include "core/model/report_statements.h"

namespace duixian::publish {

/// The codes of a REFI-QDA project: one for promises, one for results (resources/publish/qda_codes.tsv), below each the indicators, the
/// standard ones first with their definition, all with the measures and units in which they are said.
class QdaCodes {
public:
    QdaCodes(const std::vector<ReportStatements>& reports, const Lexicon& lexicon);

    void write(exporting::XmlText& xml) const;
    /// The GUID of the code of a statement.
    [[nodiscard]] static std::string guid(const Statement& statement);

private:
    struct Code {
        std::string name;
        std::string definition;
        std::set<std::string> measures; ///< "growth %"
    };

    void add(const Statement& statement, const Lexicon& lexicon);
    void writeKind(exporting::XmlText& xml, Kind kind, const std::string& colour) const;

    std::array<std::vector<Code>, 2> m_codes;               ///< by kind
    std::array<std::map<std::string, std::size_t>, 2> m_at; ///< by name
};

} // namespace duixian::publish
