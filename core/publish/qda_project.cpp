// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/qda_project.h"

#include <filesystem>
#include <optional>
#include <set>
#include <system_error>
#include <vector>

#include "core/base/utf.h"
#include "core/export/xml_text.h"
#include "core/model/names.h"
#include "core/publish/guid.h"
#include "core/publish/package_contents.h"
#include "core/publish/qda_cases.h"
#include "core/publish/qda_codes.h"
#include "core/publish/qda_selections.h"
#include "core/publish/zipped.h"
#include "core/system/scratch_folder.h"
#include "core/system/write_file.h"

namespace duixian::publish {
namespace {

namespace fs = std::filesystem;
using exporting::XmlText;

constexpr const char* project = "project.qde";

/// project.qde in pieces, a report one, and on the way the texts.
class QdaWriting {
public:
    QdaWriting(const LibraryTables& tables, const PackageContents& contents, const std::string& folder, Steps& steps)
        : m_tables(tables), m_contents(contents), m_selections(contents), m_folder(folder), m_steps(steps)
    {
    }

    /// Before the texts: who coded, with what, of whom.
    std::string begin(const std::string& program)
    {
        XmlText::Attributes attributes{{"xmlns", "urn:QDA-XML:project:1.0"},
                                       {"name", fs::path(m_tables.library().path()).stem().string()},
                                       {"origin", "Duixian " + program},
                                       {"creatingUserGUID", m_program}};
        if (!m_contents.asOf.empty())
            attributes.emplace_back("creationDateTime", m_contents.asOf);
        m_xml.open("Project", attributes).open("Users");
        m_xml.empty("User", {{"guid", m_program}, {"name", "Duixian"}, {"id", "duixian"}});
        m_xml.empty("User", {{"guid", m_person}, {"name", std::string(nameOf(Witness::Person))}, {"id", "person"}});
        m_xml.close();
        QdaCodes(m_contents.reports, m_tables.lexicon()).write(m_xml);
        writeVariables(m_xml);
        writeCases(m_xml, m_contents.reports);
        if (!m_contents.reports.empty())
            m_xml.open("Sources");
        return m_xml.take();
    }

    Result<std::string> source(std::size_t at)
    {
        const ReportStatements& report = m_contents.reports[at];
        const std::string guid = guidOfSource(report);
        const std::u16string text = m_tables.library().text(report.report).value_or(std::u16string());
        m_names.push_back("sources/" + guid + ".txt");
        if (auto written = system::writeFile(m_folder + "/" + m_names.back(), toUtf8(text)); !written)
            return tl::unexpected(written.error());
        XmlText::Attributes attributes{
            {"guid", guid}, {"name", nameOfSource(report)}, {"plainTextPath", "internal://" + guid + ".txt"}, {"creatingUser", m_program}};
        if (!report.passport.imported.empty())
            attributes.emplace_back("creationDateTime", report.passport.imported);
        m_xml.open("TextSource", attributes);
        m_selections.write(m_xml, at, text, m_program, m_person);
        writeSourceVariables(m_xml, report);
        m_xml.close();
        m_steps.done();
        return m_xml.take();
    }

    std::string end()
    {
        if (!m_contents.reports.empty())
            m_xml.close();
        m_selections.writeLinks(m_xml);
        m_xml.close();
        return m_xml.take();
    }

    [[nodiscard]] const std::vector<std::string>& names() const { return m_names; }

private:
    /// Programs want a name for each text that no other one has.
    std::string nameOfSource(const ReportStatements& report)
    {
        std::string name = report.head.title.empty() ? report.passport.fileName : toUtf8(report.head.title);
        if (!m_taken.insert(name).second)
            name += " #" + std::to_string(report.report.value);
        m_taken.insert(name);
        return name;
    }

    const LibraryTables& m_tables;
    const PackageContents& m_contents;
    QdaSelections m_selections;
    std::string m_folder;
    Steps& m_steps;
    XmlText m_xml;
    std::string m_program = guidOf({"user", "duixian"});
    std::string m_person = guidOf({"user", "person"});
    std::vector<std::string> m_names{project};
    std::set<std::string> m_taken;
};

/// What went wrong with a text while the project was written.
struct SourceFault {
    Error error;
};

Result<void> writeParts(QdaWriting& writing, const std::string& folder, std::size_t reports, const std::string& program)
{
    std::size_t next = 0;
    return system::writeFile(folder + "/" + project, [&]() -> std::optional<std::string> {
        const std::size_t at = next++;
        if (at == 0)
            return writing.begin(program);
        if (at > reports)
            return at == reports + 1 ? std::optional(writing.end()) : std::nullopt;
        Result<std::string> piece = writing.source(at - 1);
        if (!piece)
            throw SourceFault{piece.error()};
        return std::move(*piece);
    });
}

} // namespace

Result<void> writeQdaProject(const LibraryTables& tables, const std::string& program, const std::string& path, Steps& steps)
{
    Result<system::ScratchFolder> folder = system::ScratchFolder::beside(path);
    if (!folder)
        return tl::unexpected(folder.error());
    std::error_code error;
    if (!fs::create_directory(folder->file("sources"), error))
        return failure(ErrorCode::WriteFailed, path + ": " + error.message());
    const PackageContents contents = contentsOf(tables, steps);
    QdaWriting writing(tables, contents, folder->path(), steps);
    try {
        if (auto written = writeParts(writing, folder->path(), contents.reports.size(), program); !written)
            return inPlaceOf(path, written.error());
    } catch (const SourceFault& fault) {
        return inPlaceOf(path, fault.error);
    }
    return writeZipped(*folder, writing.names(), path);
}

} // namespace duixian::publish
