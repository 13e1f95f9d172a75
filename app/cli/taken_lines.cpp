// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/taken_lines.h"

#include "app/cli/words.h"
#include "core/export/ndjson.h"
#include "core/model/names.h"

namespace duixian::cli {
namespace {

void add(std::string& codes, std::string_view code, std::string_view of = {})
{
    codes.append(codes.empty() ? "" : " ").append(code).append(of);
}

/// What there is to tell beside the status, as codes: of a copy differences:14, of a departed report that came back recovered:12 (decisions
/// of a person's) and adrift:1, of a doubtful one its notes and the fields of its head to
/// look at (place_from_file doubtful:place), of a failed one the error.
std::string reasonOf(const intake::Taken& taken)
{
    std::string codes;
    if (taken.error)
        add(codes, codeOf(taken.error->code));
    if (taken.status == IntakeStatus::CopyOf)
        add(codes, "differences:", std::to_string(taken.differences));
    if (taken.recovered > 0)
        add(codes, "recovered:", std::to_string(taken.recovered));
    if (taken.adrift > 0)
        add(codes, "adrift:", std::to_string(taken.adrift));
    for (const Note& note : taken.doubts)
        add(codes, nameOf(note.code));
    for (const HeadField field : taken.fields)
        add(codes, "doubtful:", nameOf(field));
    return codes;
}

} // namespace

void tellTaken(const std::string& file, const intake::Taken& taken, Console& console, std::string_view further)
{
    std::string reason = reasonOf(taken);
    if (!further.empty())
        add(reason, further);
    console.print(exporting::importLine(file, taken.report, taken.status, reason));
    if (taken.error)
        console.complain(sentenceFor(*taken.error, file));
    console.flush();
}

} // namespace duixian::cli
