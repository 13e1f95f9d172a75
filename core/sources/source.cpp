// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/source.h"

#include <string>

#include "core/sources/kind.h"
#include "core/sources/markdown.h"
#include "core/sources/plain_text.h"
#include "core/sources/worker.h"

namespace duixian::sources {

Result<Source> read(std::string_view bytes, std::string_view fileName, std::optional<Encoding> given)
{
    if (const std::string_view kind = foreignKind(bytes, fileName); !kind.empty()) {
        if (const WorkerKind* known = workerKind(kind))
            return Worker().read(known->format, bytes, given);
        return failure(isLocked(bytes) ? ErrorCode::FormatEncrypted : ErrorCode::FormatUnsupported, std::string(kind));
    }
    const bool markdown = hasSuffix(fileName, ".md") || hasSuffix(fileName, ".markdown");
    return markdown ? readMarkdown(bytes, given) : readPlainText(bytes, given);
}

} // namespace duixian::sources
