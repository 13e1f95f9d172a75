// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/qda_cases.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>

#include "core/base/utf.h"
#include "core/model/names.h"
#include "core/model/report_scope.h"
#include "core/publish/guid.h"
#include "core/publish/package_cells.h"

namespace duixian::publish {
namespace {

/// No name is of a case and of a source: some programs keep the two apart by it.
constexpr std::array variables{"place_code", "place_path", "years", "place",   "kind",  "reviewed",
                               "planned",    "date",       "file",  "address", "sha256"};

std::string guidOfVariable(std::string_view name)
{
    return guidOf({"variable", name});
}

void writeValue(exporting::XmlText& xml, std::string_view name, const std::string& value)
{
    if (value.empty())
        return;
    xml.open("VariableValue").empty("VariableRef", {{"targetGUID", guidOfVariable(name)}});
    xml.leaf("TextValue", value).close();
}

struct Case {
    Place place;
    std::vector<const ReportStatements*> reports;
};

std::string yearsOf(const Case& one)
{
    std::set<std::string> years;
    for (const ReportStatements* const report : one.reports)
        if (const auto year = yearOf(report->head))
            years.insert(toText(*year));
    std::string out;
    for (const std::string& year : years)
        out.append(out.empty() ? "" : " ").append(year);
    return out;
}

} // namespace

std::string guidOfSource(const ReportStatements& report)
{
    return guidOf({"source", report.passport.sha256});
}

void writeVariables(exporting::XmlText& xml)
{
    xml.open("Variables");
    for (const char* const name : variables)
        xml.empty("Variable", {{"guid", guidOfVariable(name)}, {"name", name}, {"typeOfVariable", "Text"}});
    xml.close();
}

void writeCases(exporting::XmlText& xml, const std::vector<ReportStatements>& reports)
{
    std::map<std::string, Case> cases; // by path
    std::map<std::u16string, int> bearers;
    for (const ReportStatements& report : reports)
        if (report.head.place) {
            const auto [found, first] = cases.try_emplace(pathOf(*report.head.place), Case{*report.head.place, {}});
            bearers[report.head.place->name] += first ? 1 : 0;
            found->second.reports.push_back(&report);
        }
    if (cases.empty())
        return;
    xml.open("Cases");
    for (const auto& [path, one] : cases) {
        // Where several places bear a name, the divisions above tell them apart.
        xml.open("Case", {{"guid", guidOf({"case", path})}, {"name", bearers[one.place.name] > 1 ? path : toUtf8(one.place.name)}});
        writeValue(xml, "place_code", one.place.code);
        writeValue(xml, "place_path", path);
        writeValue(xml, "years", yearsOf(one));
        for (const ReportStatements* const report : one.reports)
            xml.empty("SourceRef", {{"targetGUID", guidOfSource(*report)}});
        xml.close();
    }
    xml.close();
}

void writeSourceVariables(exporting::XmlText& xml, const ReportStatements& report)
{
    const Head& head = report.head;
    writeValue(xml, "place", head.place ? toUtf8(head.place->name) : "");
    writeValue(xml, "kind", std::string(nameOf(head.kind)));
    writeValue(xml, "reviewed", head.reviewed ? toText(*head.reviewed) : "");
    writeValue(xml, "planned", head.planned ? toText(*head.planned) : "");
    writeValue(xml, "date", head.date);
    writeValue(xml, "file", report.passport.fileName);
    writeValue(xml, "address", report.passport.address);
    writeValue(xml, "sha256", report.passport.sha256);
}

} // namespace duixian::publish
