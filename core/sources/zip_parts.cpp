// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/zip_parts.h"

#include <memory>
#include <utility>

#include <zip.h>

#include "core/base/utf.h"
#include "core/text/decode.h"

namespace duixian::sources {
namespace {

constexpr zip_flags_t asItStands = ZIP_FL_ENC_RAW;

struct CloseFile {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

/// A name as people read it: UTF-8, else what Chinese Windows writes.
std::string shownName(std::string_view raw)
{
    constexpr std::size_t longest = 1000;
    const auto decoded = text::decode(raw.substr(0, longest));
    return decoded ? toUtf8(decoded->text) : toUtf8(toUtf16(raw.substr(0, longest)));
}

/// Folders, and what macOS leaves beside the files.
bool isNoFile(std::string_view name)
{
    return name.empty() || name.ends_with('/') || name.starts_with("__MACOSX/") || name.ends_with(".DS_Store");
}

} // namespace

ZipParts::ZipParts(zip* archive, std::string_view kind) : m_archive(archive), m_kind(kind), m_count(zip_get_num_entries(archive, 0)) {}

ZipParts::ZipParts(ZipParts&& other) noexcept
    : m_archive(std::exchange(other.m_archive, nullptr)), m_kind(std::move(other.m_kind)), m_count(other.m_count), m_read(other.m_read)
{
}

ZipParts::~ZipParts()
{
    if (m_archive != nullptr)
        zip_discard(m_archive);
}

Result<ZipParts> ZipParts::open(std::string_view bytes, std::string_view kind)
{
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
    zip* archive = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (archive == nullptr) {
        zip_source_free(source);
        return failure(ErrorCode::FormatBroken, std::string(kind) + ": its directory can't be read");
    }
    ZipParts parts(archive, kind);
    if (parts.m_count > mostParts)
        return failure(ErrorCode::LimitReached, std::string(kind));
    return parts;
}

std::string_view ZipParts::name(std::int64_t index) const
{
    const char* name = zip_get_name(m_archive, static_cast<zip_uint64_t>(index), asItStands);
    return name == nullptr ? std::string_view{} : std::string_view(name);
}

std::optional<std::int64_t> ZipParts::find(const std::string& name) const
{
    const zip_int64_t index = zip_name_locate(m_archive, name.c_str(), asItStands);
    return index < 0 ? std::nullopt : std::optional<std::int64_t>(index);
}

Result<std::string> ZipParts::read(std::int64_t index)
{
    constexpr std::size_t atOnce = 1 << 16;
    const auto broken = [&] { return failure(ErrorCode::FormatBroken, m_kind + ": " + shownName(name(index))); };
    const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(m_archive, static_cast<zip_uint64_t>(index), 0));
    if (!file) {
        const int fault = zip_error_code_zip(zip_get_error(m_archive));
        const bool locked = fault == ZIP_ER_NOPASSWD || fault == ZIP_ER_ENCRNOTSUPP;
        return locked ? failure(ErrorCode::FormatEncrypted, m_kind) : broken();
    }
    std::string bytes;
    while (true) {
        const std::size_t before = bytes.size();
        bytes.resize(before + atOnce);
        const zip_int64_t count = zip_fread(file.get(), bytes.data() + before, atOnce);
        if (count < 0)
            return broken();
        bytes.resize(before + static_cast<std::size_t>(count));
        m_read += static_cast<std::size_t>(count);
        if (bytes.size() > mostBytes || m_read > mostBytesInAll)
            return failure(ErrorCode::LimitReached, m_kind);
        if (count == 0)
            return bytes;
    }
}

Result<std::vector<ArchivePart>> unpackZip(std::string_view bytes)
{
    Result<ZipParts> zip = ZipParts::open(bytes, "ZIP");
    if (!zip)
        return tl::unexpected(zip.error());
    std::vector<ArchivePart> parts;
    for (std::int64_t i = 0; i < zip->count(); ++i) {
        std::string name = shownName(zip->name(i));
        if (isNoFile(name))
            continue;
        Result<std::string> part = zip->read(i);
        if (!part)
            return tl::unexpected(part.error());
        parts.push_back({std::move(name), std::move(*part)});
    }
    if (parts.empty())
        return failure(ErrorCode::FileEmpty, "ZIP");
    return parts;
}

} // namespace duixian::sources
