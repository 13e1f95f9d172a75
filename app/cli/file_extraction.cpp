// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/file_extraction.h"

#include <filesystem>
#include <optional>

#include "app/cli/trace_words.h"
#include "app/cli/words.h"
#include "core/analysis/analyse.h"
#include "core/base/number_text.h"
#include "core/export/extract_lines.h"
#include "core/export/ndjson.h"
#include "core/intake/files_behind.h"
#include "core/lexicon/lexicon.h"

namespace duixian::cli {
namespace {

using Tell = system::ProcessCopy::Tell;

/// What the copy tells: a report, as its number of statements and its lines; a failure, as its code, the file and a sentence. No file's
/// name has a zero in it.
constexpr char reportPiece = 'r';
constexpr char failurePiece = 'f';

Result<Explanation> explained(const std::string& bytes, const Origin& origin, bool withTraces)
{
    if (withTraces)
        return explain(bytes, origin, Lexicon::builtIn());
    return analyse(bytes, origin, Lexicon::builtIn()).map([](Report report) { return Explanation{std::move(report), {}}; });
}

std::string_view becauseOf(const Trace& trace)
{
    return trace.kept || trace.steps.empty() ? std::string_view{} : wordsForDropped(trace.steps.back().dropped);
}

std::string linesOf(const Explanation& found, const std::string& bytes, const ExtractOptions& options)
{
    const Report& report = found.report;
    const exporting::FreshReading fresh{options.choices.encoding, report.statements.size(), report.parts};
    std::string lines = exporting::reportLine(report.passport, report.head, {report.text.size(), report.notes, report.layers, &fresh});
    const auto add = [&lines](const std::string& line) { lines.append("\n").append(line); };
    for (const Statement& statement : report.statements)
        add(exporting::statementLine(statement));
    for (const Trace& trace : found.traces)
        add(exporting::traceLine(trace, becauseOf(trace)));
    if (options.whole)
        add(exporting::wholeLine(report, bytes));
    return lines;
}

void extractPart(const intake::File& file, const ExtractOptions& options, const Tell& tell)
{
    const auto bytes = file.error   ? Result<std::string>(tl::unexpected(*file.error))
                       : file.bytes ? Result<std::string>(*file.bytes)
                                    : readFile(file.path);
    const auto found = bytes.and_then([&](const std::string& read) {
        return explained(read, {file.fileName, file.path, options.choices}, options.explain);
    });
    if (found) {
        tell(std::string(1, reportPiece) + std::to_string(found->report.statements.size()) + "\n" + linesOf(*found, *bytes, options));
        return;
    }
    std::string piece(1, failurePiece);
    piece.append(codeOf(found.error().code)).append(1, '\0').append(file.path).append(1, '\0');
    tell(piece.append(sentenceFor(found.error(), file.path)));
}

system::ProcessCopy::Work extractionWith(const ExtractOptions& options)
{
    return [options](std::string_view asked, const Tell& tell) {
        const std::string file(asked);
        for (const intake::File& part : intake::partsOf({file, std::filesystem::path(file).filename().string()}))
            extractPart(part, options, tell);
    };
}

/// What stands before the mark, which is taken off with it.
std::string cutAt(char mark, std::string_view& piece)
{
    const std::size_t end = std::min(piece.find(mark), piece.size());
    std::string before(piece.substr(0, end));
    piece.remove_prefix(std::min(end + 1, piece.size()));
    return before;
}

} // namespace

FileExtraction::FileExtraction(const ExtractOptions& options, Console& console)
    : m_console(console), m_apart(extractionWith(options), options.longest)
{
    static_cast<void>(Lexicon::builtIn()); // read once here, not in every copy
}

FileEnd FileExtraction::extract(const std::string& file)
{
    FileEnd end{file, {}, 0, 0, {}};
    switch (m_apart.ask(file, [&](std::string_view piece) { hear(piece, end); })) {
    case system::ProcessCopy::End::Done:
        break;
    case system::ProcessCopy::End::OutOfLimits:
        fail(file, codeOf(ErrorCode::LimitReached), sentenceFor(Error{ErrorCode::LimitReached, {}}, file), end);
        break;
    case system::ProcessCopy::End::Crashed:
        fail(file, "crashed", file + ": reading it made this program crash. The other files go through; please report this one.", end);
        break;
    }
    m_console.flush();
    return end;
}

void FileExtraction::hear(std::string_view piece, FileEnd& end)
{
    const char kind = piece.front();
    piece.remove_prefix(1);
    if (kind == reportPiece) {
        end.reports += 1;
        end.statements += static_cast<std::size_t>(numberFrom(cutAt('\n', piece)).value_or(0));
        m_console.print(piece);
    } else {
        const std::string reason = cutAt('\0', piece);
        const std::string file = cutAt('\0', piece);
        fail(file, reason, piece, end);
    }
}

void FileExtraction::fail(const std::string& file, std::string_view reason, std::string_view sentence, FileEnd& end)
{
    m_console.complain(sentence);
    if (end.reason.empty())
        end.reason = reason;
    if (file != end.file)
        end.failedParts.push_back({file, std::string(reason)});
}

} // namespace duixian::cli
