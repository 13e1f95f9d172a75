// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/judgement/changes.h"
#include "core/library/library.h"
#include "core/model/choices.h"
#include "core/model/judgements.h"
#include "core/model/report.h"

namespace duixian {
class Lexicon;
}

namespace duixian::intake {

/// Changes what a person settled of how a report is read. report: as it is read now.
using Settle = std::function<void(Choices& choices, const Report& report)>;

/// A report of a library read anew from its stored bytes, before anything of it is stored.
struct Reread {
    ReportId id;
    Report before;
    Report after;
    Choices choices; ///< with what settle made of them
    Judgements said; ///< by a person, of the report as it was read before
    Judgements carried;
};

/// Reads a report anew, with what a person settled of it and settles now, and carries over what was said of it. Fails with ReportMissing
/// and as analyse does; nothing is changed.
[[nodiscard]] Result<Reread> readAnew(const library::Library& library, ReportId id, const Lexicon& lexicon, const Settle& settle = {});

/// What storing it would change.
struct RereadChanges {
    std::vector<judgement::StatementChange> statements; ///< indices into the statements of before and after
    judgement::JudgementChanges judgements;             ///< indices into the decisions of said

    [[nodiscard]] bool empty() const
    {
        return statements.empty() && judgements.adrift.empty() && judgements.returning.empty() && judgements.disagreements.empty();
    }
};
[[nodiscard]] RereadChanges changesOf(const Reread& reread);

/// Stores it as part of the step, with the ends of pairs that lie in it and were judged in other reports. Fails with ReportMissing.
[[nodiscard]] Result<void> store(const Reread& reread, library::Library& library, HistoryStep& step);

/// The reports that other rules or other words read than those of the lexicon, in the order of the list.
[[nodiscard]] std::vector<ReportId> outdated(const library::Library& library, const Lexicon& lexicon);

} // namespace duixian::intake
