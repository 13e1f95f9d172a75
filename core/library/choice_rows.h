// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/library/connection.h"
#include "core/model/choices.h"

namespace duixian::library {

/// What a person settled of a report, as rows of choice and passage_choice. Writing happens in the caller's transaction and takes the place
/// of what stood there.
void writeChoices(Connection& connection, ReportId report, const Choices& choices);
[[nodiscard]] Choices readChoices(Connection& connection, ReportId report);

} // namespace duixian::library
