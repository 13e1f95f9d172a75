// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_command.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/cli/exported_tables.h"
#include "app/cli/pair_lines.h"
#include "app/cli/stored_reports.h"
#include "app/cli/words.h"
#include "core/export/csv.h"
#include "core/export/ndjson.h"
#include "core/export/xlsx.h"
#include "core/intake/library_reports.h"
#include "core/system/write_file.h"

namespace duixian::cli {
namespace {

struct Options {
    std::string library;
    std::string table;
    std::string format;
    std::string out;
    bool mark = false;
};

std::string joined(const std::vector<std::string>& lines)
{
    std::string out;
    for (const std::string& line : lines)
        out.append(line).append("\n");
    return out;
}

/// The line of the report stands before what is said of it, so that each line of a file leads to a passport.
std::vector<std::string> statementLines(const library::Library& library, const library::ReportEntry& entry)
{
    std::vector<std::string> lines{storedReportLine(library, entry)};
    for (std::string& line : judgedLines(library, entry.id))
        lines.push_back(std::move(line));
    return lines;
}

std::vector<std::string> pairFileLines(const library::Library& library, const std::vector<ReportStatements>& reports,
                                       const ExportedTables& tables)
{
    std::vector<std::string> lines;
    for (const library::ReportEntry& entry : library.list())
        lines.push_back(storedReportLine(library, entry));
    for (std::string& line : pairLines(tables.pairRows(reports)))
        lines.push_back(std::move(line));
    return lines;
}

/// The file in pieces, so that a large library is never whole in memory: a report is one, of a panel, a task sheet
/// or of silence the reports of a place, of pairs all.
class ExportedPieces {
public:
    ExportedPieces(const library::Library& library, const Options& options)
        : m_library(library), m_options(options), m_tables(library), m_entries(library.list())
    {
    }

    std::optional<std::string> next()
    {
        if (!m_begun) {
            m_begun = true;
            if (m_options.format == "csv")
                return exporting::csvHead(m_tables.table(m_options.table, {}, ExportedTables::Reader::Person),
                                          m_options.mark ? exporting::ByteOrderMark::With : exporting::ByteOrderMark::Without);
        }
        if (ExportedTables::isWhole(m_options.table))
            return std::exchange(m_wholeDone, true) ? std::nullopt : std::optional(pieceOf({}));
        if (m_next == m_entries.size())
            return std::nullopt;
        const std::size_t begin = m_next;
        do
            ++m_next;
        while (m_next < m_entries.size() && belongTogether(m_entries[begin], m_entries[m_next]));
        return piece(begin);
    }

private:
    [[nodiscard]] bool belongTogether(const library::ReportEntry& a, const library::ReportEntry& b) const
    {
        const bool ofPlaces = m_options.table == "panel" || m_options.table == "tasks" || m_options.table == "silence";
        return ofPlaces ? areOfOnePlace(a, b) : m_options.table == "pairs";
    }

    [[nodiscard]] std::string piece(std::size_t begin) const
    {
        if (m_options.format != "csv" && m_options.table == "statements")
            return joined(statementLines(m_library, m_entries[begin]));
        std::vector<ReportStatements> reports;
        for (std::size_t i = begin; i < m_next; ++i)
            reports.push_back(intake::effectiveReport(m_library, m_entries[i]));
        return pieceOf(reports);
    }

    [[nodiscard]] std::string pieceOf(const std::vector<ReportStatements>& reports) const
    {
        if (m_options.format == "csv")
            return exporting::csvRows(m_tables.table(m_options.table, reports, ExportedTables::Reader::Person));
        return joined(m_options.table == "pairs" ? pairFileLines(m_library, reports, m_tables) : m_tables.lines(m_options.table, reports));
    }

    const library::Library& m_library;
    const Options& m_options;
    ExportedTables m_tables;
    std::vector<library::ReportEntry> m_entries;
    std::size_t m_next = 0;
    bool m_begun = false;
    bool m_wholeDone = false;
};

/// A workbook can't be written in pieces; it holds a million rows at most.
Result<void> writeWorkbook(const library::Library& library, const Options& options)
{
    const exporting::Table table =
        ExportedTables(library).table(options.table, intake::effectiveReports(library), ExportedTables::Reader::Person);
    return exporting::xlsx(table, options.table).and_then([&](const std::string& bytes) { return system::writeFile(options.out, bytes); });
}

void run(const Options& options, Console& console)
{
    const auto library = openToRead(options.library, console);
    if (!library)
        return;
    if (options.format == "xlsx") {
        if (const auto written = writeWorkbook(*library, options); !written)
            console.complain(sentenceFor(written.error(), options.out));
        return;
    }
    ExportedPieces pieces(*library, options);
    if (const auto written = system::writeFile(options.out, [&pieces] { return pieces.next(); }); !written)
        console.complain(sentenceFor(written.error(), options.out));
}

} // namespace

void offerExport(CLI::App& app, Console& console)
{
    const auto options = std::make_shared<Options>();
    CLI::App* const command = app.add_subcommand("export", "Write a table of a library to a file");
    command->add_option("--library", options->library, "The library")->required();
    command
        ->add_option(
            "--table", options->table,
            "statements, pairs (targets with their outcomes), panel (by place, indicator and year), tasks (a task sheet), silence (what is "
            "stated and passed over), coverage (reports by place and year) or second (figures of other sources)")
        ->required()
        ->check(CLI::IsMember({"statements", "pairs", "panel", "tasks", "silence", "coverage", "second"}));
    command->add_option("--format", options->format, "csv, xlsx or ndjson")->required()->check(CLI::IsMember({"csv", "xlsx", "ndjson"}));
    command->add_option("--out", options->out, "The file")->required();
    command->add_flag("--bom", options->mark, "Begin CSV with a byte order mark, as Excel wants it for Chinese");
    command->callback([options, &console] { run(*options, console); });
}

} // namespace duixian::cli
