// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace duixian::shell {

/// Writes a folder of invented files as people have them, for pictures: a saved page with menus around the report, reports whose place or
/// years are not clear, a copy of a sample, and files that can't be read. False where it could not be written.
[[nodiscard]] bool writePictureBatch(const QString& folder);

} // namespace duixian::shell
