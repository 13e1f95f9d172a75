// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/gathered_import.h"

#include <array>
#include <fstream>
#include <iostream>
#include <string_view>
#include <variant>

#include "app/cli/taken_lines.h"
#include "app/cli/words.h"
#include "core/analysis/analyse.h"
#include "core/export/ndjson.h"

namespace duixian::cli {
namespace {

constexpr std::string_view standardInput = "-";

/// Hands on line by line, and never keeps more than the longest line there can be.
class Lines {
public:
    explicit Lines(exporting::ReportReader& reader) : m_reader(reader) {}

    void add(std::string_view bytes)
    {
        while (!bytes.empty()) {
            const std::size_t end = bytes.find('\n');
            keep(bytes.substr(0, end));
            if (end == std::string_view::npos)
                return;
            finish();
            bytes.remove_prefix(end + 1);
        }
    }
    /// Also of a last line without an end.
    void finish()
    {
        if (m_tooLong)
            m_reader.tooLong();
        else
            m_reader.line(m_line);
        m_line.clear();
        m_tooLong = false;
    }

private:
    void keep(std::string_view bytes)
    {
        m_tooLong = m_tooLong || m_line.size() + bytes.size() > exporting::longestLine;
        if (m_tooLong)
            m_line.clear();
        else
            m_line.append(bytes);
    }

    exporting::ReportReader& m_reader;
    std::string m_line;
    bool m_tooLong = false;
};

} // namespace

GatheredImport::GatheredImport(library::Library& library, HistoryStep& step, bool copiesToo, Console& console)
    : m_library(library), m_step(step), m_copiesToo(copiesToo), m_console(console)
{
}

void GatheredImport::take(const std::string& lines, const std::function<bool()>& stopped)
{
    std::ifstream file;
    if (lines != standardInput)
        file.open(lines, std::ios::binary);
    std::istream& input = lines == standardInput ? std::cin : file;
    if (!input)
        return m_console.complain(sentenceFor(Error{ErrorCode::FileMissing, lines}, lines));
    exporting::ReportReader reader([&](const exporting::Gathered& gathered) {
        if (stopped())
            return;
        if (const auto* const report = std::get_if<GatheredReport>(&gathered))
            store(*report);
        else if (const auto* const end = std::get_if<FileEnd>(&gathered))
            tellFailed(*end);
        else
            m_console.complain(sentenceFor(std::get<Error>(gathered), lines));
    });
    Lines split(reader);
    std::array<char, 1 << 16> bytes{};
    while (input && !stopped()) {
        input.read(bytes.data(), bytes.size());
        split.add({bytes.data(), static_cast<std::size_t>(input.gcount())});
    }
    split.finish();
    reader.end();
    if (input.bad())
        m_console.complain(sentenceFor(Error{ErrorCode::FileUnreadable, lines}, lines));
}

void GatheredImport::store(const GatheredReport& gathered)
{
    const Passport& passport = gathered.report.passport;
    const intake::Taken taken = intake::take(intake::examine(gathered, m_files), m_library, m_step, m_copiesToo);
    const bool isNew = taken.status == IntakeStatus::Imported || taken.status == IntakeStatus::Doubtful;
    const bool otherRules = isNew && passport.rules != rulesVersion;
    tellTaken(passport.path, taken, m_console, otherRules ? "rules:" + std::to_string(passport.rules) : std::string{});
}

void GatheredImport::tellFailed(const FileEnd& end)
{
    std::vector<FailedPart> failed = end.failedParts;
    if (failed.empty() && !end.reason.empty())
        failed.push_back({end.file, end.reason});
    for (const FailedPart& part : failed) {
        m_console.print(exporting::importLine(part.file, {}, IntakeStatus::Failed, part.reason));
        m_console.complain(part.file + ": extract could not read it (" + part.reason + "). What it said then tells what to do.");
    }
}

} // namespace duixian::cli
