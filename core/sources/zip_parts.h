// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/sources/archive.h"

struct zip;

namespace duixian::sources {

/// A zip in memory. Bytes are counted as they come out, whatever sizes it claims: a part has at most 64 MB, all that is read 256 MB, and
/// there are at most 10,000 parts.
class ZipParts {
public:
    static constexpr std::size_t mostBytes = std::size_t{64} * 1024 * 1024;
    static constexpr std::size_t mostBytesInAll = 4 * mostBytes;
    static constexpr std::int64_t mostParts = 10'000;

    /// kind: for the errors' details. Fails with FormatBroken or LimitReached.
    [[nodiscard]] static Result<ZipParts> open(std::string_view bytes, std::string_view kind);
    ~ZipParts();
    ZipParts(ZipParts&& other) noexcept;
    ZipParts& operator=(ZipParts&&) = delete;
    ZipParts(const ZipParts&) = delete;
    ZipParts& operator=(const ZipParts&) = delete;

    [[nodiscard]] std::int64_t count() const { return m_count; }
    /// The name as its bytes stand in the zip.
    [[nodiscard]] std::string_view name(std::int64_t index) const;
    /// The first part of that name.
    [[nodiscard]] std::optional<std::int64_t> find(const std::string& name) const;
    /// Fails with FormatBroken (detail ends with the part's name), FormatEncrypted or LimitReached.
    [[nodiscard]] Result<std::string> read(std::int64_t index);

private:
    ZipParts(zip* archive, std::string_view kind);

    zip* m_archive;
    std::string m_kind;
    std::int64_t m_count = 0;
    std::size_t m_read = 0;
};

/// The files of an archive: see archive.h.
[[nodiscard]] Result<std::vector<ArchivePart>> unpackZip(std::string_view bytes);

} // namespace duixian::sources
