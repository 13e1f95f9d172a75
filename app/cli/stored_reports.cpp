// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stored_reports.h"

#include "app/cli/words.h"
#include "core/intake/library_reports.h"
#include "core/intake/pairing.h"
#include "core/lexicon/lexicon.h"

namespace duixian::cli {

std::optional<library::Library> openToRead(const std::string& path, Console& console)
{
    auto opened = library::Library::open(path, library::Access::ReadOnly);
    if (!opened) {
        console.complain(sentenceFor(opened.error(), path));
        return std::nullopt;
    }
    return std::move(*opened);
}

std::optional<library::Library> openToWrite(const std::string& path, Console& console)
{
    auto opened = library::Library::open(path);
    if (opened && opened->access() == library::Access::ReadOnly)
        opened = failure(ErrorCode::LibraryReadOnly, path);
    if (!opened) {
        console.complain(sentenceFor(opened.error(), path));
        return std::nullopt;
    }
    return std::move(*opened);
}

void bringPairsUp(library::Library& library)
{
    if (!library.pairsDue().empty())
        intake::pairAnew(library, *intake::lexiconOf(library));
}

} // namespace duixian::cli
