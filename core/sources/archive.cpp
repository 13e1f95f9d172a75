// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/archive.h"

#include "core/sources/kind.h"
#include "core/sources/worker.h"

namespace duixian::sources {

bool isArchive(std::string_view bytes)
{
    return foreignKind(bytes, {}) == "ZIP";
}

Result<std::vector<ArchivePart>> unpack(std::string_view bytes)
{
    return Worker().unpack(bytes);
}

} // namespace duixian::sources
