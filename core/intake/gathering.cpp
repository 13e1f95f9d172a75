// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/gathering.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <system_error>
#include <utility>

#include "core/analysis/analyse.h"
#include "core/analysis/readable_text.h"
#include "core/base/sha256.h"
#include "core/intake/files_behind.h"
#include "core/sources/source.h"
#include "core/text/sketch.h"

namespace duixian::intake {
namespace {

namespace fs = std::filesystem;

/// The file that a path leads through: reports.zip of reports.zip/2019/a.txt. Empty where there is none.
fs::path archiveOf(const fs::path& path)
{
    std::error_code ignored;
    for (fs::path above = path.parent_path(); above.has_relative_path(); above = above.parent_path())
        if (fs::is_regular_file(above, ignored))
            return above;
    return {};
}

/// The first of what must hold that does not, by its name.
class Checks {
public:
    void require(bool holds, std::string_view name)
    {
        if (!holds && m_fault.empty())
            m_fault = name;
    }
    [[nodiscard]] const std::string& fault() const { return m_fault; }

private:
    std::string m_fault;
};

/// By their begins; furniture lies apart from furniture, and damage from damage of its kind.
bool areApart(const std::vector<Layer>& layers)
{
    std::map<LayerReason, std::size_t> ends;
    std::size_t begin = 0;
    for (const Layer& layer : layers) {
        std::size_t& end = ends[isFurniture(layer.reason) ? LayerReason::Navigation : layer.reason];
        if (layer.span.empty() || layer.span.begin < begin || layer.span.begin < end)
            return false;
        begin = layer.span.begin;
        end = layer.span.end;
    }
    return true;
}

bool inOrder(const std::vector<Evidence>& evidence)
{
    return std::adjacent_find(evidence.begin(), evidence.end(), [](const Evidence& a, const Evidence& b) { return a.field >= b.field; }) ==
           evidence.end();
}

void checkStatements(const Report& report, Checks& checks)
{
    const std::u16string_view text = report.text;
    const auto stands = [text](const Span& span, std::u16string_view words) {
        return span.end <= text.size() && text.substr(span.begin, span.length()) == words;
    };
    std::set<std::size_t> begins;
    std::size_t begin = 0;
    for (const Statement& s : report.statements) {
        checks.require(stands(s.span, s.quote), "quote");
        checks.require(s.subjectSpan.empty() ? s.subject.empty() : stands(s.subjectSpan, s.subject), "subject");
        checks.require(s.span.begin >= begin, "start");
        begin = s.span.begin;
        begins.insert(begin);
    }
    for (const Statement& s : report.statements)
        checks.require(!s.stretchOf || begins.contains(*s.stretchOf), "stretch_of");
}

/// Whoever reads a report marks its text by all these spans.
std::string unfitIn(const Report& report)
{
    Checks checks;
    const auto inside = [&report](const Span& span) { return span.end <= report.text.size(); };
    for (const Layer& layer : report.layers)
        checks.require(inside(layer.span), "layers");
    checks.require(areApart(report.layers), "layers");
    for (const Part& part : report.parts)
        checks.require(inside(part.heading) && inside(part.body), "parts");
    for (const Note& note : report.notes)
        checks.require(inside(note.span) && std::all_of(note.others.begin(), note.others.end(), inside), "notes");
    for (const Evidence& evidence : report.head.evidence)
        checks.require(inside(evidence.span), "evidence");
    checks.require(inOrder(report.head.evidence), "evidence");
    checkStatements(report, checks);
    return checks.fault();
}

/// The bytes as text, read as that run read them.
Result<std::u16string> textOf(std::string_view bytes, const GatheredReport& gathered)
{
    const Passport& passport = gathered.report.passport;
    auto source = sources::read(bytes, passport.fileName, gathered.choices.encoding);
    if (!source)
        return tl::unexpected(source.error());
    if (source->format != passport.format || source->decoded.encoding != passport.encoding)
        return failure(ErrorCode::LinesUnfit, source->format != passport.format ? "format" : "encoding");
    return std::move(source->decoded.text);
}

/// Taken apart by a helper process, which takes its time: the text that came along is believed where there is one.
bool isForeign(Format format)
{
    return format != Format::PlainText && format != Format::Markdown;
}

Result<Report> completed(const GatheredReport& gathered, std::string_view bytes)
{
    Report report = gathered.report;
    if (report.statements.size() != gathered.statements)
        return failure(ErrorCode::LinesMissing,
                       std::to_string(report.statements.size()) + " of " + std::to_string(gathered.statements) + " statements");
    if (sha256(bytes) != report.passport.sha256)
        return failure(ErrorCode::BytesDiffer, report.passport.path);
    if (!gathered.bytes || !isForeign(report.passport.format)) {
        auto text = textOf(bytes, gathered);
        if (!text)
            return tl::unexpected(text.error());
        if (gathered.bytes && *text != report.text)
            return failure(ErrorCode::LinesUnfit, "text");
        report.text = std::move(*text);
    }
    if (report.text.size() != gathered.length)
        return failure(ErrorCode::LinesUnfit, "length");
    if (const std::string unfit = unfitIn(report); !unfit.empty())
        return failure(ErrorCode::LinesUnfit, unfit);
    report.passport.byteCount = bytes.size();
    report.sketch = text::sketchOf(analysis::readableAgain(report).folded);
    return report;
}

} // namespace

Result<std::string> OriginalFiles::bytesOf(const std::string& path)
{
    std::error_code ignored;
    const fs::path archive = fs::exists(path, ignored) ? fs::path() : archiveOf(path);
    if (archive.empty())
        return readFile(path);
    if (archive != m_archive) {
        m_parts = partsOf({archive.string(), archive.filename().string()});
        m_archive = archive.string();
    }
    const auto part = std::find_if(m_parts.begin(), m_parts.end(), [&path](const File& file) { return file.path == path; });
    if (part == m_parts.end() || !part->bytes)
        return failure(ErrorCode::FileMissing, path);
    return *part->bytes;
}

Examined examine(const GatheredReport& gathered, OriginalFiles& files)
{
    auto bytes = gathered.bytes ? Result<std::string>(*gathered.bytes) : files.bytesOf(gathered.report.passport.path);
    if (!bytes)
        return {tl::unexpected(bytes.error()), {}, gathered.choices};
    auto report = completed(gathered, *bytes);
    return {std::move(report), std::move(*bytes), gathered.choices};
}

} // namespace duixian::intake
