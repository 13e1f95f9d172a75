// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/qda_codes.h"

#include "core/base/embedded.h"
#include "core/base/table.h"
#include "core/base/utf.h"
#include "core/model/names.h"
#include "core/publish/guid.h"

namespace duixian::publish {
namespace {

std::size_t placeOf(Kind kind)
{
    return kind == Kind::Target ? 0 : 1;
}

std::string guidOfKind(Kind kind)
{
    return guidOf({"code", nameOf(kind)});
}

std::string guidOfIndicator(Kind kind, const std::string& indicator)
{
    return guidOf({"code", nameOf(kind), indicator});
}

} // namespace

QdaCodes::QdaCodes(const std::vector<ReportStatements>& reports, const Lexicon& lexicon)
{
    std::set<std::u16string> said;
    for (const ReportStatements& report : reports)
        for (const Statement& statement : report.statements)
            said.insert((statement.kind == Kind::Target ? u"t" : u"o") + statement.indicator);
    for (const Indicator& indicator : lexicon.indicators())
        for (const Kind kind : {Kind::Target, Kind::Outcome})
            if (said.contains((kind == Kind::Target ? u"t" : u"o") + indicator.name)) {
                Statement standard;
                standard.kind = kind;
                standard.indicator = indicator.name;
                add(standard, lexicon);
            }
    for (const ReportStatements& report : reports)
        for (const Statement& statement : report.statements) {
            add(statement, lexicon);
            const std::size_t kind = placeOf(statement.kind);
            Code& code = m_codes.at(kind)[m_at.at(kind).at(toUtf8(statement.indicator))];
            const std::string unit = toUtf8(statement.unit);
            code.measures.insert(std::string(nameOf(statement.measure)) + (unit.empty() ? "" : " " + unit));
        }
}

void QdaCodes::add(const Statement& statement, const Lexicon& lexicon)
{
    const std::size_t kind = placeOf(statement.kind);
    const std::string name = toUtf8(statement.indicator);
    if (!m_at.at(kind).try_emplace(name, m_codes.at(kind).size()).second)
        return;
    const Indicator* const known = lexicon.indicator(statement.indicator);
    const bool standard = known != nullptr && known->name == statement.indicator;
    m_codes.at(kind).push_back({name, standard ? toUtf8(known->definition) : std::string(), {}});
}

std::string QdaCodes::guid(const Statement& statement)
{
    return guidOfIndicator(statement.kind, toUtf8(statement.indicator));
}

void QdaCodes::write(exporting::XmlText& xml) const
{
    xml.open("CodeBook").open("Codes");
    for (const TableRow& row : readTable(embedded("publish/qda_codes.tsv"))) {
        const Kind kind = *named<Kind>(toUtf8(row.at(0)));
        const std::string colour = toUtf8(row.at(2));
        xml.open("Code", {{"guid", guidOfKind(kind)}, {"name", toUtf8(row.at(1))}, {"isCodable", "true"}, {"color", colour}});
        xml.leaf("Description", toUtf8(row.at(3)));
        writeKind(xml, kind, colour);
        xml.close();
    }
    xml.close().close();
}

void QdaCodes::writeKind(exporting::XmlText& xml, Kind kind, const std::string& colour) const
{
    for (const Code& code : m_codes.at(placeOf(kind))) {
        std::string measures;
        for (const std::string& measure : code.measures)
            measures.append(measures.empty() ? "" : ", ").append(measure);
        xml.open("Code", {{"guid", guidOfIndicator(kind, code.name)}, {"name", code.name}, {"isCodable", "true"}, {"color", colour}});
        xml.leaf("Description", code.definition + (code.definition.empty() ? "" : "\n") + measures);
        xml.close();
    }
}

} // namespace duixian::publish
