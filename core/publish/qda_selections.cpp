// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/qda_selections.h"

#include <algorithm>

#include "core/base/number_text.h"
#include "core/base/utf.h"
#include "core/model/names.h"
#include "core/publish/code_points.h"
#include "core/publish/guid.h"
#include "core/publish/qda_codes.h"

namespace duixian::publish {
namespace {

void addLine(std::string& out, std::string_view key, std::string_view value)
{
    if (!value.empty())
        out.append(out.empty() ? "" : "\n").append(key).append(": ").append(value);
}

void addFigure(std::string& out, const Statement& s)
{
    addLine(out, "value", s.value ? numberText(*s.value) : "");
    addLine(out, "value_max", s.valueMax ? numberText(*s.valueMax) : "");
    addLine(out, "unit", toUtf8(s.unit));
    addLine(out, "measure", nameOf(s.measure));
    addLine(out, "bound", nameOf(s.bound));
    addLine(out, "strength", s.strength ? nameOf(*s.strength) : std::string_view());
    addLine(out, "period", s.period ? toText(*s.period) : "");
}

/// A name is one line.
std::string inOneLine(std::u16string text)
{
    std::replace(text.begin(), text.end(), u'\n', u' ');
    return toUtf8(text);
}

} // namespace

QdaSelections::QdaSelections(const PackageContents& contents) : m_contents(contents), m_numbers(contents.reports)
{
    m_guids.emplace_back(); // numbers begin with 1
    for (std::size_t i = 0; i < contents.reports.size(); ++i)
        for (std::size_t j = 0; j < contents.reports[i].statements.size(); ++j)
            m_guids.push_back(guid(i, j));
    m_pairings.resize(m_guids.size());
    for (std::size_t i = 0; i < contents.pairs.size(); ++i) {
        const PairRow& pair = contents.pairs[i];
        if (const auto target = m_numbers.numberOf(pair.earlier, pair.target))
            m_pairings[*target].push_back({i, true});
        if (const auto outcome = pair.outcome ? m_numbers.numberOf(pair.later, *pair.outcome) : std::nullopt)
            m_pairings[*outcome].push_back({i, false});
    }
}

std::string QdaSelections::guid(std::size_t report, std::size_t statement) const
{
    const ReportStatements& of = m_contents.reports[report];
    const Statement& s = of.statements[statement];
    const std::string indicator = toUtf8(s.indicator);
    // Of several statements on one figure (各增长8%) each is one of its own.
    const auto before = of.statements.begin() + static_cast<std::ptrdiff_t>(statement);
    const auto same = std::count_if(of.statements.begin(), before, [&s](const Statement& one) {
        return one.span == s.span && one.kind == s.kind && one.indicator == s.indicator;
    });
    return guidOf({"selection", of.passport.sha256, std::to_string(s.span.begin), std::to_string(s.span.end), nameOf(s.kind), indicator,
                   std::to_string(same)});
}

void QdaSelections::addPairings(std::string& out, std::size_t number) const
{
    for (const Pairing& pairing : m_pairings[number]) {
        const PairRow& pair = m_contents.pairs[pairing.pair];
        if (!pair.outcome) {
            addLine(out, "reason", pair.reason ? nameOf(*pair.reason) : std::string_view());
            continue;
        }
        addLine(out, pairing.target ? "outcome" : "target", inOneLine(pairing.target ? pair.outcome->quote : pair.target.quote));
        addLine(out, "verdict", nameOf(pair.verdict));
        addLine(out, "difference", pair.difference ? numberText(*pair.difference) : "");
    }
}

std::string QdaSelections::description(std::size_t report, std::size_t statement) const
{
    std::string out;
    addFigure(out, m_contents.reports[report].statements[statement]);
    addPairings(out, m_numbers.numberOf(report, statement));
    return out;
}

void QdaSelections::write(exporting::XmlText& xml, std::size_t report, std::u16string_view text, const std::string& user,
                          const std::string& person) const
{
    const CodePoints points(text);
    const std::vector<Statement>& statements = m_contents.reports[report].statements;
    for (std::size_t i = 0; i < statements.size(); ++i) {
        const Statement& s = statements[i];
        const std::string& selection = m_guids[m_numbers.numberOf(report, i)];
        const std::string& coder = m_contents.rulings[report][i] ? person : user;
        xml.open("PlainTextSelection", {{"guid", selection},
                                        {"name", inOneLine(s.quote)},
                                        {"startPosition", std::to_string(points.at(s.span.begin))},
                                        {"endPosition", std::to_string(points.at(s.span.end))},
                                        {"creatingUser", coder}});
        xml.leaf("Description", description(report, i));
        xml.open("Coding", {{"guid", guidOf({"coding", selection})}, {"creatingUser", coder}});
        xml.empty("CodeRef", {{"targetGUID", QdaCodes::guid(s)}});
        xml.close().close();
    }
}

void QdaSelections::writeLinks(exporting::XmlText& xml) const
{
    bool open = false;
    for (const PairRow& pair : m_contents.pairs) {
        const auto target = m_numbers.numberOf(pair.earlier, pair.target);
        const auto outcome = pair.outcome ? m_numbers.numberOf(pair.later, *pair.outcome) : std::nullopt;
        if (!target || !outcome)
            continue;
        if (!open)
            xml.open("Links");
        open = true;
        const std::string& from = m_guids[*target];
        const std::string& to = m_guids[*outcome];
        xml.empty("Link", {{"guid", guidOf({"link", from, to})},
                           {"name", std::string(nameOf(pair.verdict))},
                           {"direction", "OneWay"},
                           {"originGUID", from},
                           {"targetGUID", to}});
    }
    if (open)
        xml.close();
}

} // namespace duixian::publish
