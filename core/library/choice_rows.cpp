// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/choice_rows.h"

#include "core/base/utf.h"
#include "core/library/words.h"

namespace duixian::library {
namespace {

bool settlesHead(const Choices& choices)
{
    Choices withoutPassages = choices;
    withoutPassages.passages.clear();
    return withoutPassages != Choices{};
}

void insertChoice(Connection& connection, ReportId report, const Choices& choices)
{
    Query query(connection, "INSERT INTO choice (report, encoding, place_name, place_code, place_path, kind, reviewed, planned, title) "
                            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    query.bind(report.value).bind(textOf(choices.encoding));
    bindPlace(query, choices.place);
    query.bind(textOf(choices.kind)).bind(textOf(choices.reviewed)).bind(textOf(choices.planned));
    query.bind(choices.title ? std::optional(toUtf8(*choices.title)) : std::nullopt);
    query.run();
}

void insertPassages(Connection& connection, ReportId report, const std::vector<PassageChoice>& passages)
{
    Query query(connection, "INSERT INTO passage_choice (report, number, taken_out, quote, before, after, start, \"end\") "
                            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    std::int64_t number = 0;
    for (const PassageChoice& passage : passages) {
        query.bind(report.value).bind(number++).bind(std::int64_t{passage.takenOut});
        query.bind(toUtf8(passage.anchor.quote)).bind(toUtf8(passage.anchor.before)).bind(toUtf8(passage.anchor.after));
        bindSpan(query, passage.anchor.span);
        query.run();
    }
}

} // namespace

void writeChoices(Connection& connection, ReportId report, const Choices& choices)
{
    Query(connection, "DELETE FROM choice WHERE report = ?").bind(report.value).run();
    Query(connection, "DELETE FROM passage_choice WHERE report = ?").bind(report.value).run();
    if (settlesHead(choices))
        insertChoice(connection, report, choices);
    if (!choices.passages.empty())
        insertPassages(connection, report, choices.passages);
}

Choices readChoices(Connection& connection, ReportId report)
{
    Choices choices;
    Query head(connection,
               "SELECT encoding, place_name, place_code, place_path, kind, reviewed, planned, title FROM choice WHERE report = ?");
    head.bind(report.value);
    if (head.step()) {
        choices.encoding = encodingColumn(head);
        choices.place = placeColumns(head);
        choices.kind = wordOrNull<ReportKind>(head);
        choices.reviewed = periodColumn(head);
        choices.planned = periodColumn(head);
        if (const auto title = head.textOrNull())
            choices.title = toUtf16(*title);
    }
    Query query(connection, "SELECT taken_out, quote, before, after, start, \"end\" FROM passage_choice WHERE report = ? ORDER BY number");
    query.bind(report.value);
    while (query.step()) {
        PassageChoice passage;
        passage.takenOut = query.integer() == 1;
        passage.anchor.quote = toUtf16(query.text());
        passage.anchor.before = toUtf16(query.text());
        passage.anchor.after = toUtf16(query.text());
        passage.anchor.span = spanColumns(query);
        choices.passages.push_back(std::move(passage));
    }
    return choices;
}

} // namespace duixian::library
