// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "core/model/report.h"

namespace duixian::presentation {

/// One line of a report's passport.
struct PassportLine {
    QString name;
    QString value;
    std::optional<Evidence> evidence; ///< of a field of the head
    QString quote;                    ///< the words that the evidence stands on
    std::optional<HeadField> field;   ///< where the line is one
};

struct PassportSection {
    QString title;
    std::vector<PassportLine> lines;
};

/// What is known of a report's origin and reading, in three sections: what it is, where it comes from, how it was read; and where it does,
/// a fourth: where it contradicts itself.
[[nodiscard]] std::vector<PassportSection> passportOf(const Report& report, int rulesOfToday);

/// The same as plain text to be copied.
[[nodiscard]] QString passportText(const std::vector<PassportSection>& passport);

} // namespace duixian::presentation
