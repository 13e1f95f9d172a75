// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "core/model/report_statements.h"

namespace duixian::match {

/// A division keeps its code when it is put under another city; without codes name and path tell.
[[nodiscard]] bool samePlace(const Place& a, const Place& b);

/// Which of many reports may be of one place.
class Neighbours {
public:
    explicit Neighbours(const std::vector<ReportStatements>& reports);

    /// Of a report that is among them: those that share its name or its code, itself too, in order. samePlace() tells.
    [[nodiscard]] std::vector<std::size_t> of(const Head& head) const;

private:
    std::map<std::u16string, std::vector<std::size_t>> m_reports;
};

} // namespace duixian::match
