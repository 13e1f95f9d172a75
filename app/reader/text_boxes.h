// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QRectF>

#include "core/base/span.h"

class QTextDocument;

namespace duixian::reader {

/// Where a span of a document lies, in the document's coordinates: one box a line, as high as Chinese letters are with an underline below.
/// What is not shown has no box.
[[nodiscard]] std::vector<QRectF> boxesOf(const QTextDocument& document, const Span& span);

/// The box behind the last letter of the paragraph that ends at an offset: where a mark for its line end stands.
[[nodiscard]] QRectF boxAtLineEnd(const QTextDocument& document, std::size_t offset);

/// The offsets that a part of the document shows, generously.
[[nodiscard]] Span shownIn(const QTextDocument& document, const QRectF& visible);

} // namespace duixian::reader
