// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/model/report.h"

class QPagedPaintDevice;

namespace duixian::reader {

/// Paints a report on pages: its text with its statements marked as on a light screen, then a list of them; each page with the title at its
/// head and its number of all at its foot. Furniture is left out. Gives back how many pages.
int paintReport(const Report& report, QPagedPaintDevice& pages);

/// The same as a PDF of A4 pages. The file is whole or as it was before. Fails with WriteFailed.
[[nodiscard]] Result<void> writePdf(const Report& report, const QString& path);

} // namespace duixian::reader
