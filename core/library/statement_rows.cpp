// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/statement_rows.h"

#include <string>

#include "core/base/utf.h"
#include "core/library/words.h"

namespace duixian::library {
void bindStatement(Query& query, const Statement& s)
{
    bindSpan(query, s.span);
    query.bind(nameOf(s.kind)).bind(toUtf8(s.quote)).bind(s.value).bind(s.valueMax).bind(toUtf8(s.unit));
    query.bind(nameOf(s.measure)).bind(nameOf(s.bound)).bind(toUtf8(s.indicator)).bind(toUtf8(s.subject));
    bindSpan(query, s.subjectSpan);
    query.bind(textOf(s.period)).bind(nameOf(s.section));
    query.bind(textOf(s.strength));
    query.bind(s.stretchOf ? std::optional(static_cast<std::int64_t>(*s.stretchOf)) : std::nullopt);
    query.bind(s.confidence).bind(wordsText(s.doubts));
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
    s.doubts = wordsColumn<Doubt>(query);
    return s;
}

void insertStatements(Connection& connection, ReportId report, const std::vector<Statement>& statements)
{
    Query query(connection, std::string("INSERT INTO statement (report, number, ")
                                .append(statementColumns)
                                .append(") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    std::int64_t number = 0;
    for (const Statement& statement : statements) {
        query.bind(report.value).bind(number++);
        bindStatement(query, statement);
        query.run();
    }
}

std::vector<Statement> readStatements(Connection& connection, ReportId report)
{
    Query query(connection, std::string("SELECT ").append(statementColumns).append(" FROM statement WHERE report = ? ORDER BY number"));
    query.bind(report.value);
    std::vector<Statement> out;
    while (query.step())
        out.push_back(readStatement(query));
    return out;
}

} // namespace duixian::library
