// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/encoding.h"
#include "core/base/format.h"
#include "core/sources/archive.h"
#include "core/sources/source.h"
#include "core/system/child_process.h"

namespace duixian::sources {

/// The process in which foreign files are taken apart: one for each file, with limits on memory, processor and time. Nothing that it
/// answers is believed unseen, and what it dies of is an error of the file.
class Worker {
public:
    /// program empty: the one that belongs to this program.
    explicit Worker(std::string program = {}, system::ChildLimits limits = {});

    /// Format: one that has a workerKind. Fails with what the file's reader fails with, LimitReached or WorkerMissing.
    [[nodiscard]] Result<Source> read(Format format, std::string_view bytes, std::optional<Encoding> given) const;
    [[nodiscard]] Result<std::vector<ArchivePart>> unpack(std::string_view bytes) const;

private:
    [[nodiscard]] Result<std::string> answer(const std::vector<std::string>& arguments, std::string_view bytes,
                                             std::string_view kind) const;

    std::string m_program;
    system::ChildLimits m_limits;
};

} // namespace duixian::sources
