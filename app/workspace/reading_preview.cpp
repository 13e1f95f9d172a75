// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/reading_preview.h"

#include <utility>

#include "app/workspace/library_faults.h"
#include "core/base/utf.h"
#include "core/intake/reread.h"
#include "core/lexicon/lexicon.h"

namespace duixian {
namespace {

using Sort = ReadingChange::Sort;

ReadingChange changeOf(const intake::Reread& reread, const judgement::StatementChange& change)
{
    if (!change.before)
        return {Sort::New, reread.after.statements[*change.after], {}, {}};
    const Statement& before = reread.before.statements[*change.before];
    if (!change.after)
        return {Sort::Gone, before, {}, {}};
    return {Sort::Changed, before, reread.after.statements[*change.after], change.fields};
}

std::vector<ReadingChange> changesIn(const intake::Reread& reread)
{
    const intake::RereadChanges found = intake::changesOf(reread);
    const auto settled = [&](std::size_t decision) { return reread.said.decisions[decision].settled; };
    std::vector<ReadingChange> out;
    for (const judgement::StatementChange& change : found.statements)
        out.push_back(changeOf(reread, change));
    for (const std::size_t decision : found.judgements.adrift)
        out.push_back({Sort::Adrift, settled(decision), {}, {}});
    for (const std::size_t decision : found.judgements.returning)
        out.push_back({Sort::Returning, settled(decision), {}, {}});
    for (const judgement::Disagreement& one : found.judgements.disagreements)
        out.push_back({Sort::Disagrees, settled(one.decision), one.after ? reread.after.statements[*one.after] : Statement{}, one.fields});
    return out;
}

/// Many reports bear no more than 政府工作报告.
std::u16string titleOf(const Head& head)
{
    std::u16string title = head.title;
    if (head.place && title.find(head.place->name) == std::u16string::npos)
        title += u" · " + head.place->name;
    if (const std::string year = head.planned ? toText(*head.planned) : std::string{}; title.find(toUtf16(year)) == std::u16string::npos)
        title += u" · " + toUtf16(year);
    return title;
}

} // namespace

ReadingPreview::ReadingPreview(std::string libraryPath, std::shared_ptr<const Lexicon> lexicon, QObject* parent)
    : QObject(parent), m_libraryPath(std::move(libraryPath)), m_lexicon(std::move(lexicon))
{
}

ReadingPreview::~ReadingPreview()
{
    m_stopped = true;
    if (m_thread.joinable())
        m_thread.join();
}

void ReadingPreview::start()
{
    m_thread = std::thread([this] { run(); });
}

void ReadingPreview::run()
{
    std::vector<ReportChanges> reports;
    try {
        reports = readAll();
    } catch (const library::LibraryError& error) {
        Q_EMIT failed(errorOf(error, m_libraryPath));
    }
    Q_EMIT finished(reports);
}

std::vector<ReportChanges> ReadingPreview::readAll()
{
    const auto opened = library::Library::open(m_libraryPath, library::Access::ReadOnly);
    if (!opened) {
        Q_EMIT failed(opened.error());
        return {};
    }
    std::vector<ReportChanges> out;
    const std::vector<ReportId> reports = intake::outdated(*opened, *m_lexicon);
    for (const ReportId id : reports) {
        if (m_stopped)
            break;
        const auto reread = intake::readAnew(*opened, id, *m_lexicon);
        if (reread)
            out.push_back({id, titleOf(reread->before.head), changesIn(*reread), std::nullopt});
        else
            out.push_back({id, {}, {}, reread.error()});
        Q_EMIT progress(static_cast<int>(out.size()), static_cast<int>(reports.size()));
    }
    return out;
}

} // namespace duixian
