// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/around.h"
#include "core/extract/passes.h"
#include "core/extract/reject_counts.h"
#include "core/extract/reject_durations.h"
#include "core/extract/reject_names.h"
#include "core/extract/reject_sizes.h"
#include "core/extract/reject_slogans.h"
#include "core/extract/reject_zeros.h"
#include "core/extract/unit_sharing.h"

namespace duixian::extract {
namespace {

struct Reject {
    std::u16string_view reason;
    bool (*applies)(const Reading&, const Draft&);
};

/// In this order: the first that applies is the reason that is shown.
constexpr Reject byContext[] = {
    {u"furniture", inFurniture},
    {u"numbered", isNumbered},
    {u"no unit", isBare},
    {u"in a name", isInName},
    {u"a class", isClass},
    {u"a date", isDate},
    {u"slogan", isSlogan},
    {u"another word", isOtherWord},
    {u"rules observed", isObserved},
    {u"among others", isAmong},
    {u"a candidate", isCandidate},
    {u"places in a ranking", isPlaces},
    {u"word with zero", isWordWithZero},
};

constexpr Reject byRole[] = {
    {u"the whole", isWhole},        {u"threshold", isThreshold},  {u"attribute", isAttribute},
    {u"a round name", isRoundName}, {u"starting value", isStart}, {u"duration", isDuration},
};

template <std::size_t size>
void rejectBy(const Reject (&checks)[size], Reading& reading)
{
    for (Draft& draft : reading.drafts)
        for (const Reject& check : checks)
            if (draft.alive() && check.applies(reading, draft))
                draft.dropped = check.reason;
}

/// 五次、六次全会: what is joined to a word that is no unit is none itself.
void spreadBackInLists(Reading& reading)
{
    std::vector<Draft>& drafts = reading.drafts;
    for (std::size_t i = drafts.size(); i-- > 1;)
        if (drafts[i].dropped == u"another word" && drafts[i - 1].alive() && drafts[i - 1].figure.unit == drafts[i].figure.unit &&
            joined(reading, drafts[i - 1], drafts[i]))
            drafts[i - 1].dropped = drafts[i].dropped;
}

} // namespace

void rejectByContext(Reading& reading)
{
    shareUnits(reading);
    rejectBy(byContext, reading);
    spreadBackInLists(reading);
}

void rejectByRole(Reading& reading)
{
    passUnits(reading);
    rejectBy(byRole, reading);
}

} // namespace duixian::extract
