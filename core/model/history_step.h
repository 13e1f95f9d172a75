// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

#include "core/base/id.h"

namespace duixian {

/// What a step of a library's history did. The words for people are the app's.
enum class HistoryAction {
    Import,
    Remove,
    Settle,  ///< how a report is read: encoding, place, kind, years
    TakeOut, ///< a passage is no part of the report
    PutBack,
    ReadAnew, ///< by newer rules or other words
    Rename,   ///< a report, a tag, a saved search
    Accept,
    Correct,
    Reject,
    Add,
    Withdraw, ///< a person's word was taken back
    Remark,
    Tag,
    Join,
    Part,
    Overrule,
    Words,  ///< the person's own indicators, aliases and words
    Search, ///< a search saved or forgotten
    Merge,  ///< what another person said was brought in
    Assign, ///< the unit that answers for a target
    Second, ///< figures of another source brought in or taken away
    Pin,    ///< paragraphs of two reports joined
    Unpin,
};

using HistoryStepId = Id<struct HistoryStepTag>;

/// One step, which is undone and redone as a whole.
struct HistoryStep {
    HistoryAction action = HistoryAction::Import;
    std::string subject = {}; ///< what it was done to, as the person knows it (a title, a file, an indicator); of many the first
    HistoryStepId id = {};    ///< none: nothing was changed yet
    std::size_t count = 0;    ///< to how many
    std::string made = {};    ///< ISO 8601 in UTC
    bool undone = false;

    friend bool operator==(const HistoryStep&, const HistoryStep&) = default;
};

} // namespace duixian
