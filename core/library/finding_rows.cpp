// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/finding_rows.h"

#include "core/base/utf.h"
#include "core/library/words.h"

namespace duixian::library {
namespace {

/// One row for each item, numbered from 0; bind gives the columns after report and number.
template <class Items, class Bind>
void insertNumbered(Connection& connection, ReportId report, std::string_view sql, const Items& items, Bind&& bind)
{
    if (items.empty())
        return;
    Query query(connection, sql);
    std::int64_t number = 0;
    for (const auto& item : items) {
        query.bind(report.value).bind(number++);
        bind(query, item);
        query.run();
    }
}

template <class Item, class Read>
std::vector<Item> readNumbered(Connection& connection, ReportId report, std::string_view sql, Read&& read)
{
    Query query(connection, sql);
    query.bind(report.value);
    std::vector<Item> out;
    while (query.step())
        out.push_back(read(query));
    return out;
}

void insertParts(Connection& connection, ReportId report, const std::vector<Part>& parts)
{
    insertNumbered(connection, report,
                   "INSERT INTO part (report, number, level, section, heading_start, heading_end, body_start, body_end) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                   parts, [](Query& query, const Part& part) {
                       query.bind(std::int64_t{part.level}).bind(nameOf(part.section));
                       bindSpan(query, part.heading);
                       bindSpan(query, part.body);
                   });
}

void insertNotes(Connection& connection, ReportId report, const std::vector<Note>& notes)
{
    insertNumbered(connection, report,
                   "INSERT INTO note (report, number, code, start, \"end\", others, computed, indicator) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                   notes, [](Query& query, const Note& note) {
                       query.bind(nameOf(note.code));
                       bindSpan(query, note.span);
                       query.bind(spansText(note.others)).bind(note.computed);
                       query.bind(note.indicator.empty() ? std::nullopt : std::optional(toUtf8(note.indicator)));
                   });
}

void insertLayers(Connection& connection, ReportId report, const std::vector<Layer>& layers)
{
    insertNumbered(connection, report, "INSERT INTO layer (report, number, start, \"end\", reason) VALUES (?, ?, ?, ?, ?)", layers,
                   [](Query& query, const Layer& layer) {
                       bindSpan(query, layer.span);
                       query.bind(nameOf(layer.reason));
                   });
}

void insertEvidence(Connection& connection, ReportId report, const std::vector<Evidence>& evidence)
{
    insertNumbered(connection, report,
                   "INSERT INTO evidence (report, number, field, witness, start, \"end\", doubtful) VALUES (?, ?, ?, ?, ?, ?, ?)", evidence,
                   [](Query& query, const Evidence& one) {
                       query.bind(nameOf(one.field)).bind(nameOf(one.witness));
                       bindSpan(query, one.span);
                       query.bind(std::int64_t{one.doubtful});
                   });
}

void insertSteps(Connection& connection, ReportId report, const std::vector<CleaningStep>& steps)
{
    insertNumbered(
        connection, report, "INSERT INTO cleaning_step (report, number, step, count) VALUES (?, ?, ?, ?)", steps,
        [](Query& query, const CleaningStep& step) { query.bind(nameOf(step.step)).bind(static_cast<std::int64_t>(step.count)); });
}

} // namespace

void insertFindings(Connection& connection, ReportId report, const Report& found)
{
    insertParts(connection, report, found.parts);
    insertNotes(connection, report, found.notes);
    insertLayers(connection, report, found.layers);
    insertEvidence(connection, report, found.head.evidence);
    insertSteps(connection, report, found.passport.steps);
}

std::vector<Part> readParts(Connection& connection, ReportId report)
{
    return readNumbered<Part>(
        connection, report,
        "SELECT level, section, heading_start, heading_end, body_start, body_end FROM part WHERE report = ? ORDER BY number",
        [](Query& query) {
            Part part;
            part.level = static_cast<int>(query.integer());
            part.section = wordColumn<Section>(query);
            part.heading = spanColumns(query);
            part.body = spanColumns(query);
            return part;
        });
}

std::vector<Note> readNotes(Connection& connection, ReportId report)
{
    return readNumbered<Note>(connection, report,
                              "SELECT code, start, \"end\", others, computed, indicator FROM note WHERE report = ? ORDER BY number",
                              [](Query& query) {
                                  const auto code = wordColumn<NoteCode>(query);
                                  const Span span = spanColumns(query);
                                  std::vector<Span> others = spansColumn(query);
                                  const std::optional<double> computed = query.realOrNull();
                                  return Note{code, span, std::move(others), computed, toUtf16(query.textOrNull().value_or(""))};
                              });
}

std::vector<Layer> readLayers(Connection& connection, ReportId report)
{
    return readNumbered<Layer>(connection, report, "SELECT start, \"end\", reason FROM layer WHERE report = ? ORDER BY number",
                               [](Query& query) {
                                   const Span span = spanColumns(query);
                                   return Layer{span, wordColumn<LayerReason>(query)};
                               });
}

std::vector<Evidence> readEvidence(Connection& connection, ReportId report)
{
    return readNumbered<Evidence>(connection, report,
                                  "SELECT field, witness, start, \"end\", doubtful FROM evidence WHERE report = ? ORDER BY number",
                                  [](Query& query) {
                                      Evidence one;
                                      one.field = wordColumn<HeadField>(query);
                                      one.witness = wordColumn<Witness>(query);
                                      one.span = spanColumns(query);
                                      one.doubtful = query.integer() == 1;
                                      return one;
                                  });
}

std::vector<CleaningStep> readSteps(Connection& connection, ReportId report)
{
    return readNumbered<CleaningStep>(connection, report, "SELECT step, count FROM cleaning_step WHERE report = ? ORDER BY number",
                                      [](Query& query) {
                                          const auto step = wordColumn<Step>(query);
                                          return CleaningStep{step, static_cast<std::size_t>(query.integer())};
                                      });
}

} // namespace duixian::library
