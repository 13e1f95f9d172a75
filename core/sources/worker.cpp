// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/worker.h"

#include <csignal>
#include <utility>

#include "core/sources/answer.h"
#include "core/sources/kind.h"
#include "core/system/program_beside.h"

namespace duixian::sources {
namespace {

using namespace std::string_literals;

const std::string& ownWorker()
{
    static const std::string program = system::programBeside("libexec/duixian/duixian-worker").value_or("");
    return program;
}

/// Out of processor time it gets SIGXCPU; SIGKILL is the system's where memory ran out, and abort is how libraries take that news.
bool diedOfLimits(const system::ChildRun& run)
{
    return run.end == system::ChildRun::End::TimedOut || run.end == system::ChildRun::End::TooMuchOutput ||
           (run.end == system::ChildRun::End::Signalled && (run.code == SIGXCPU || run.code == SIGKILL || run.code == SIGABRT));
}

} // namespace

Worker::Worker(std::string program, system::ChildLimits limits) : m_program(std::move(program)), m_limits(limits) {}

Result<std::string> Worker::answer(const std::vector<std::string>& arguments, std::string_view bytes, std::string_view kind) const
{
    const std::string& program = m_program.empty() ? ownWorker() : m_program;
    if (program.empty())
        return failure(ErrorCode::WorkerMissing, "duixian-worker");
    Result<system::ChildRun> run = system::runChild(program, arguments, bytes, m_limits);
    if (!run)
        return tl::unexpected(run.error());
    if (diedOfLimits(*run))
        return failure(ErrorCode::LimitReached, std::string(kind));
    if (run->end != system::ChildRun::End::Exited || run->code != 0)
        return failure(ErrorCode::FormatBroken, std::string(kind) + ": the reader stopped");
    return std::move(run->output);
}

Result<Source> Worker::read(Format format, std::string_view bytes, std::optional<Encoding> given) const
{
    const WorkerKind* kind = workerKind(format);
    if (kind == nullptr)
        return failure(ErrorCode::FormatUnsupported);
    const std::string encoding(given ? nameOf(*given) : "-");
    const Result<std::string> bytesBack = answer({"read"s, std::string(kind->word), encoding}, bytes, kind->kind);
    if (!bytesBack)
        return tl::unexpected(bytesBack.error());
    std::optional<Result<Source>> source = decodedSource(*bytesBack);
    if (!source || (*source && (*source)->format != format))
        return failure(ErrorCode::FormatBroken, std::string(kind->kind) + ": the reader's answer is none");
    return std::move(*source);
}

Result<std::vector<ArchivePart>> Worker::unpack(std::string_view bytes) const
{
    const Result<std::string> bytesBack = answer({"unpack"s}, bytes, "ZIP");
    if (!bytesBack)
        return tl::unexpected(bytesBack.error());
    std::optional<Result<std::vector<ArchivePart>>> parts = decodedParts(*bytesBack);
    if (!parts)
        return failure(ErrorCode::FormatBroken, "ZIP: the reader's answer is none");
    return std::move(*parts);
}

} // namespace duixian::sources
