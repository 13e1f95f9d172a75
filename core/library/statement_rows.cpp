// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/statement_rows.h"

#include <string>

#include "core/base/utf.h"
#include "core/library/words.h"

namespace duixian::library {
namespace {

std::string textOf(const std::vector<Doubt>& doubts)
{
    std::string out;
    for (const Doubt doubt : doubts)
        out.append(out.empty() ? "" : " ").append(nameOf(doubt));
    return out;
}

std::vector<Doubt> doubtsColumn(Query& query)
{
    const std::string text = query.text();
    std::vector<Doubt> out;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        const auto doubt = named<Doubt>(std::string_view(text).substr(begin, end - begin));
        if (!doubt)
            failAtWord(text);
        out.push_back(*doubt);
        begin = end + 1;
    }
    return out;
}

void bindStatement(Query& query, const Statement& s)
{
    bindSpan(query, s.span);
    query.bind(nameOf(s.kind)).bind(toUtf8(s.quote)).bind(s.value).bind(s.valueMax).bind(toUtf8(s.unit));
    query.bind(nameOf(s.measure)).bind(nameOf(s.bound)).bind(toUtf8(s.indicator)).bind(toUtf8(s.subject));
    bindSpan(query, s.subjectSpan);
    query.bind(library::textOf(s.period)).bind(nameOf(s.section));
    query.bind(library::textOf(s.strength));
    query.bind(s.stretchOf ? std::optional(static_cast<std::int64_t>(*s.stretchOf)) : std::nullopt);
    query.bind(s.confidence).bind(textOf(s.doubts));
}

Statement readStatement(Query& query)
{
    Statement s;
    s.span = spanColumns(query);
    s.kind = wordColumn<Kind>(query);
    s.quote = toUtf16(query.text());
    s.value = query.realOrNull();
    s.valueMax = query.realOrNull();
    s.unit = toUtf16(query.text());
    s.measure = wordColumn<Measure>(query);
    s.bound = wordColumn<Bound>(query);
    s.indicator = toUtf16(query.text());
    s.subject = toUtf16(query.text());
    s.subjectSpan = spanColumns(query);
    s.period = periodColumn(query);
    s.section = wordColumn<Section>(query);
    s.strength = wordOrNull<Strength>(query);
    if (const auto floor = query.integerOrNull())
        s.stretchOf = static_cast<std::size_t>(*floor);
    s.confidence = query.real();
    s.doubts = doubtsColumn(query);
    return s;
}

} // namespace

void insertStatements(Connection& connection, ReportId report, const std::vector<Statement>& statements)
{
    Query query(connection, "INSERT INTO statement (report, number, start, \"end\", kind, quote, value, value_max, unit, measure, bound, "
                            "indicator, subject, subject_start, subject_end, period, section, strength, stretch_of, confidence, doubts) "
                            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    std::int64_t number = 0;
    for (const Statement& statement : statements) {
        query.bind(report.value).bind(number++);
        bindStatement(query, statement);
        query.run();
    }
}

std::vector<Statement> readStatements(Connection& connection, ReportId report)
{
    Query query(connection, "SELECT start, \"end\", kind, quote, value, value_max, unit, measure, bound, indicator, subject, "
                            "subject_start, subject_end, period, section, strength, stretch_of, confidence, doubts "
                            "FROM statement WHERE report = ? ORDER BY number");
    query.bind(report.value);
    std::vector<Statement> out;
    while (query.step())
        out.push_back(readStatement(query));
    return out;
}

} // namespace duixian::library
