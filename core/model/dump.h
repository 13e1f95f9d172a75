// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/model/decision.h"
#include "core/model/pair.h"
#include "core/model/report.h"
#include "core/model/statement.h"
#include "core/model/trace.h"

namespace duixian {

/// One line of UTF-8 for each noun, for tests, golden files and logs. Not a format for other programs: that is NDJSON.
/// "outcome 171.31亿元 = 171.31 亿元 level 地区生产总值 (全区生产总值) 2018 review"
[[nodiscard]] std::string dump(const Statement& statement);
[[nodiscard]] std::string dump(const Head& head);
/// text: the decoded text, whose words the span covers; a line end is |.
[[nodiscard]] std::string dump(const Evidence& evidence, std::u16string_view text);
[[nodiscard]] std::string dump(const Layer& layer, std::u16string_view text);
[[nodiscard]] std::string dump(const Part& part, std::u16string_view text);
[[nodiscard]] std::string dump(const Pair& pair);
/// "corrected indicator period 12 171.31亿元: outcome 171.31亿元 = …", "adrift rejected 12 3所: …": of the anchor begin and quote.
[[nodiscard]] std::string dump(const Decision& decision);
[[nodiscard]] std::string dump(const Trace& trace);

} // namespace duixian
