// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPagedPaintDevice;
class QTextDocument;

namespace duixian::reader {

/// Paints a document on pages, each with the title at its head and its number of all at its foot, in the colours of a light screen; sets
/// its page size. Gives back how many pages.
int paintPages(QTextDocument& document, const QString& title, QPagedPaintDevice& pages);

/// "Page 1 of 3", at the foot.
[[nodiscard]] QString footOf(int number, int of);

} // namespace duixian::reader
