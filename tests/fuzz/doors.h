// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fuzz/door.h"

/// Every door; each in a source of its own.
namespace duixian::fuzz {

[[nodiscard]] Door decodeDoor();  ///< bytes of no known encoding, decoded, cleaned and cut into sentences
[[nodiscard]] Door htmlDoor();    ///< a web page
[[nodiscard]] Door docxDoor();    ///< a Word document, or its parts
[[nodiscard]] Door odtDoor();     ///< an OpenDocument text, or its parts
[[nodiscard]] Door pdfDoor();     ///< a PDF
[[nodiscard]] Door archiveDoor(); ///< a zip of reports
[[nodiscard]] Door answerDoor();  ///< what the worker answers
[[nodiscard]] Door figuresDoor(); ///< numerals and figures of a text
[[nodiscard]] Door extractDoor(); ///< the whole analysis of a text
[[nodiscard]] Door ndjsonDoor();  ///< lines of JSON that are read back
[[nodiscard]] Door tableDoor();   ///< figures of another source, in a CSV file
[[nodiscard]] Door queryDoor();   ///< what is typed into the search field
[[nodiscard]] Door libraryDoor(); ///< a library file: opened, listed, checked, changed, rescued
[[nodiscard]] Door chartDoor();   ///< the description of a chart that a PNG carries

/// All of them but the chart's, which needs Qt.
[[nodiscard]] const std::vector<Door>& coreDoors();

} // namespace duixian::fuzz
