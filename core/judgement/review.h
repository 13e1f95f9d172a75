// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "core/judgement/effective.h"
#include "core/model/judgements.h"
#include "core/model/review_filter.h"
#include "core/model/review_item.h"

namespace duixian::judgement {

/// The statements of a report in the order in which a person goes over them: by how sure the program was of each, the least first, then in
/// the order of the text. What a person said moves none of them.
[[nodiscard]] std::vector<ReviewItem> reviewItems(ReportId report, const std::vector<Statement>& found,
                                                  const std::vector<Decision>& decisions);

/// A filter made ready, since the words of thousands of items are compared with it.
class ReviewTest {
public:
    explicit ReviewTest(const ReviewFilter& filter);

    [[nodiscard]] bool passes(const ReviewItem& item) const;

private:
    ReviewFilter m_filter;
    std::vector<std::u16string> m_words; ///< as they are searched
};

/// Says the same to all statements of a report that are wanted. ruling: Accepted or Rejected. Where it is said already nothing changes.
void judgeAll(Judgements& judgements, const std::vector<Statement>& found, std::u16string_view text,
              const std::function<bool(const ReviewItem& item)>& wanted, Ruling ruling);

} // namespace duixian::judgement
