// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstddef>
#include <cstdlib>
#include <exception>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/encoding.h"
#include "core/sources/answer.h"
#include "core/sources/foreign.h"
#include "core/sources/kind.h"
#include "core/system/own_limits.h"
#include "core/system/standard_streams.h"

// duixian-worker read html|docx|odt|pdf ENCODING|-    the bytes of one file on standard input
// duixian-worker unpack                               the bytes of an archive
// answers on standard output, in the form of core/sources/answer.h, and ends with 0; 2: wrongly called; 1: the streams failed.

namespace {

using namespace duixian;

constexpr std::size_t mostInput = std::size_t{256} * 1024 * 1024;
constexpr int wronglyCalled = 2;

/// Fonts' tables for PDF are files; nothing else needs any.
system::OwnLimits limitsFor(std::optional<Format> format)
{
    system::OwnLimits limits;
    limits.opensFiles = format == Format::Pdf;
    return limits;
}

int run(const std::vector<std::string_view>& arguments)
{
    const bool unpacks = arguments.size() == 1 && arguments[0] == "unpack";
    const sources::WorkerKind* kind = arguments.size() == 3 && arguments[0] == "read" ? sources::workerKindOfWord(arguments[1]) : nullptr;
    if (!unpacks && kind == nullptr)
        return wronglyCalled;
    const std::optional<Encoding> given = unpacks ? std::nullopt : encodingNamed(arguments[2]);
    if (!system::limitOneself(limitsFor(unpacks ? std::nullopt : std::optional(kind->format))))
        return EXIT_FAILURE;
    const std::optional<std::string> bytes = system::readInput(mostInput);
    if (!bytes)
        return EXIT_FAILURE;
    const std::string answer =
        unpacks ? sources::encoded(sources::unpackForeign(*bytes)) : sources::encoded(sources::readForeign(kind->format, *bytes, given));
    return system::writeOutput(answer) ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace

int main(int argc, char** argv)
{
    try {
        return run({argv + 1, argv + argc});
    } catch (const std::exception&) { // no memory for the answer
        return EXIT_FAILURE;
    }
}
