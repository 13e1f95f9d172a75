// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/doors.h"

namespace duixian::fuzz {

const std::vector<Door>& coreDoors()
{
    static const std::vector<Door> all{decodeDoor(),  htmlDoor(),    docxDoor(),   odtDoor(),   pdfDoor(),   archiveDoor(), answerDoor(),
                                       figuresDoor(), extractDoor(), ndjsonDoor(), tableDoor(), queryDoor(), libraryDoor()};
    return all;
}

} // namespace duixian::fuzz
