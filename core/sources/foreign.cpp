// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/foreign.h"

#include <exception>
#include <new>
#include <string>

#include "core/sources/docx.h"
#include "core/sources/html.h"
#include "core/sources/kind.h"
#include "core/sources/odt.h"
#include "core/sources/pdf.h"
#include "core/sources/zip_parts.h"

namespace duixian::sources {
namespace {

template <class Read>
auto guarded(std::string_view kind, const Read& read) -> decltype(read())
{
    try {
        return read();
    } catch (const std::bad_alloc&) {
        return failure(ErrorCode::LimitReached, std::string(kind));
    } catch (const std::exception& fault) {
        return failure(ErrorCode::FormatBroken, std::string(kind) + ": " + fault.what());
    }
}

Result<Source> readAs(Format format, std::string_view bytes, std::optional<Encoding> given)
{
    switch (format) {
    case Format::Html:
        return readHtml(bytes, given);
    case Format::Docx:
        return readDocx(bytes);
    case Format::Odt:
        return readOdt(bytes);
    case Format::Pdf:
        return readPdf(bytes);
    case Format::PlainText:
    case Format::Markdown:
        break;
    }
    return failure(ErrorCode::FormatUnsupported);
}

} // namespace

Result<Source> readForeign(Format format, std::string_view bytes, std::optional<Encoding> given)
{
    const WorkerKind* kind = workerKind(format);
    return guarded(kind == nullptr ? "" : kind->kind, [&] { return readAs(format, bytes, given); });
}

Result<std::vector<ArchivePart>> unpackForeign(std::string_view bytes)
{
    return guarded("ZIP", [bytes] { return unpackZip(bytes); });
}

} // namespace duixian::sources
