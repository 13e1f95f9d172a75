// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/import_result.h"

#include <algorithm>

namespace duixian {

std::size_t ImportSummary::count(intake::Status status) const
{
    return static_cast<std::size_t>(
        std::count_if(results.begin(), results.end(), [&](const ImportResult& r) { return r.taken.status == status; }));
}

std::vector<std::u16string> quotesOf(const Report& report)
{
    constexpr std::size_t longest = 60;
    std::vector<std::u16string> quotes;
    for (const Evidence& evidence : report.head.evidence) {
        std::u16string quote = report.text.substr(evidence.span.begin, std::min(evidence.span.length(), longest));
        if (evidence.span.length() > longest)
            quote += u'…';
        quotes.push_back(std::move(quote));
    }
    return quotes;
}

void bringUpToDate(ImportResult& result, const Report& report)
{
    intake::Taken& taken = result.taken;
    taken.head = report.head;
    taken.encoding = report.passport.encoding;
    taken.doubts = intake::readingDoubts(report);
    taken.fields.clear();
    for (const Evidence& evidence : report.head.evidence)
        if (evidence.doubtful && evidence.field <= HeadField::Planned)
            taken.fields.push_back(evidence.field);
    taken.status = taken.doubts.empty() && taken.fields.empty() ? intake::Status::Imported : intake::Status::Doubtful;
    result.quotes = quotesOf(report);
}

} // namespace duixian
