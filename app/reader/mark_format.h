// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextCharFormat>

#include "core/model/report.h"

namespace duixian::reader {

/// A statement's mark as a format of letters, in the colours of a light page: for paper and for what is copied, where nothing can be laid
/// over the text.
[[nodiscard]] QTextCharFormat markFormat(const Statement& statement);

/// A stretch of a report as HTML, its statements marked. words: the report's own characters there, as ownText() gives them.
[[nodiscard]] QString markedHtml(const Report& report, const Span& span, const QString& words);

} // namespace duixian::reader
