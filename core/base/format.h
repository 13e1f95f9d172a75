// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duixian {

/// The kinds of file that a report may come as. Their names stand in core/model/names.h.
enum class Format { PlainText, Markdown, Html, Docx, Odt, Pdf };

} // namespace duixian
