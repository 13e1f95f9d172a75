// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/extract/draft.h"
#include "core/extract/times.h"

namespace duixian::extract {
namespace {

/// 确保2020年签约的8个项目开工: the year only describes the thing counted.
bool describes(const Reading& reading, const TimeWord& word, const Draft& draft)
{
    const std::size_t figure = draft.figure.span.begin;
    if (word.role == TimeRole::Until || word.span.end + 1 >= figure || reading.text[figure - 1] != u'的')
        return false;
    const std::u16string_view between = reading.text.substr(word.span.end, figure - word.span.end);
    return between.find_first_of(u"，:") == std::u16string_view::npos;
}

} // namespace

TimeSaid timeSaid(const Reading& reading, const Draft& draft)
{
    constexpr int most = 16; // words looked at, going back from the figure
    const std::size_t figure = draft.figure.span.begin;
    auto word =
        std::partition_point(reading.times.begin(), reading.times.end(), [figure](const TimeWord& w) { return w.span.begin < figure; });
    TimeSaid said;
    for (int steps = 0; steps < most && word != reading.times.begin() && !said.years; ++steps) {
        --word;
        if (word->reach < figure || word->span.end > figure || describes(reading, *word, draft))
            continue;
        if (word->role == TimeRole::Base)
            said.base = said.base ? said.base : &*word;
        else if (word->role == TimeRole::Now)
            said.now = true;
        else if (word->role == TimeRole::Throughout)
            said.throughout = true;
        if (word->years && word->role != TimeRole::Base)
            said.years = &*word;
    }
    return said;
}

} // namespace duixian::extract
