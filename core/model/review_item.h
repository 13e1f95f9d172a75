// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/base/id.h"
#include "core/model/decision.h"
#include "core/model/statement.h"

namespace duixian {

/// A statement as a person goes over it.
struct ReviewItem {
    ReportId report;
    Statement statement;          ///< as it stands now; a rejected one as it was found
    std::optional<Ruling> ruling; ///< none: nobody has said anything to it
    std::size_t index = 0;        ///< among the statements that stand; of a rejected one, among the rejected
    Span figure;                  ///< where it was found; with mark it tells the item from others, also once it is corrected
    StatementMark mark;           ///< as it was found
    double confidence = 1;        ///< as it was found
    std::vector<Doubt> doubts;    ///< as it was found

    [[nodiscard]] bool rejected() const { return ruling == Ruling::Rejected; }
    /// Whether both are one statement of one report, however it is judged.
    [[nodiscard]] bool isOne(const ReviewItem& other) const
    {
        return report == other.report && figure == other.figure && mark == other.mark;
    }
    friend bool operator==(const ReviewItem&, const ReviewItem&) = default;
};

} // namespace duixian
