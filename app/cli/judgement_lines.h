// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/id.h"
#include "core/model/annotation.h"
#include "core/model/decision.h"
#include "core/model/history_step.h"

namespace duixian::cli {

/// {"type":"decision","report","start","end","quote","indicator","ruling","corrected":[field…],"reason","made","adrift"}: of what is
/// settled; one that was taken back has the ruling withdrawn.
[[nodiscard]] std::string decisionLine(const Decision& decision, ReportId report);
[[nodiscard]] std::string withdrawnLine(const Decision& decision, ReportId report);

/// {"type":"remark" or "tag","report","start","end","quote","text","made","adrift"}; start, end and quote are null of a whole report.
[[nodiscard]] std::string annotationLine(const Annotation& annotation, ReportId report);

/// {"type":"step","step","action","subject","count","made","undone"}
[[nodiscard]] std::string stepLine(const HistoryStep& step);

} // namespace duixian::cli
