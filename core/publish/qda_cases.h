// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/export/xml_text.h"
#include "core/model/report_statements.h"

/// What a REFI-QDA project knows of places and reports beside their texts.
namespace duixian::publish {

[[nodiscard]] std::string guidOfSource(const ReportStatements& report);

/// The variables that cases and sources have.
void writeVariables(exporting::XmlText& xml);
/// A case for each place with place_code, place_path and years, and its reports; nothing where no report has a place.
void writeCases(exporting::XmlText& xml, const std::vector<ReportStatements>& reports);
/// The variables of a source: place, kind, reviewed, planned, date, file, address, sha256; those that are known.
void writeSourceVariables(exporting::XmlText& xml, const ReportStatements& report);

} // namespace duixian::publish
