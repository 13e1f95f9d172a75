// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "core/base/result.h"

namespace duixian::presentation {

/// Writes the bytes under the name, whole or not at all: an old file stays as it is where that fails (WriteFailed, with the path and the
/// system's words).
[[nodiscard]] Result<bool> writeWhole(const QString& path, const QByteArray& bytes);

} // namespace duixian::presentation
