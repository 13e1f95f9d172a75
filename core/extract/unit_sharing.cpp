// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/unit_sharing.h"

#include "core/extract/around.h"
#include "core/extract/reject_counts.h"

namespace duixian::extract {

void shareUnits(Reading& reading)
{
    std::vector<Draft>& drafts = reading.drafts;
    for (std::size_t i = drafts.size(); i-- > 1;) {
        Figure& first = drafts[i - 1].figure;
        const Figure& second = drafts[i].figure;
        const bool counts = second.form == Form::Plain && !second.spelledOut && !second.unit.empty() && second.what != UnitClass::Count;
        if (first.form != Form::Bare || !joined(reading, drafts[i - 1], drafts[i]) || !counts)
            continue;
        first.form = Form::Plain;
        first.unit = second.unit;
        first.unitWord = second.unitWord;
        first.what = second.what;
    }
}

void passUnits(Reading& reading)
{
    Draft* before = nullptr;
    for (Draft& draft : reading.drafts) {
        if (!draft.alive())
            continue;
        const bool shortened = draft.figure.unit == u"个" && before && before->sentence.begin == draft.sentence.begin &&
                               before->figure.unit.size() > 1 && before->figure.unit.starts_with(u"个") && isStart(reading, *before);
        if (shortened) {
            draft.figure.unit = before->figure.unit;
            draft.figure.what = before->figure.what;
        }
        before = &draft;
    }
}

} // namespace duixian::extract
