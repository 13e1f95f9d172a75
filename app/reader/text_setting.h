// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QColor>
#include <QFont>

#include "app/reader/layer_marks.h"
#include "core/model/report.h"

class QTextDocument;

namespace duixian::reader {

/// How a report is to be set.
struct TextLook {
    QFont font;
    QColor text;
    QColor quiet; ///< of the lines between title and address: session, date, speaker
    QColor pale;  ///< of furniture that is dimmed
    FurnitureShown furniture = FurnitureShown::Dimmed;
};

/// Sets a report as a page to be read: title and headings as such, air between paragraphs, lines apart. The document's characters are the
/// report's, one for one; only formats are laid on. Hidden furniture: paragraphs of nothing else are not shown, pieces inside of others
/// and line ends that cut a sentence become as many invisible characters, so that offsets stay what they are.
void setReport(QTextDocument& document, const Report& report, const TextLook& look);

/// A Chinese face for reading, with or without serifs, among those that are usual on the desk; points: of the letters.
[[nodiscard]] QFont readingFont(bool serif, qreal points);

} // namespace duixian::reader
