// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/export/table.h"

namespace duixian::exporting {

enum class ByteOrderMark { With, Without };

/// A table as CSV by RFC 4180: UTF-8, lines end in \r\n, cells with , " or a line end stand in quotation marks, numbers are bare with a
/// decimal point. A text that a spreadsheet would run as a formula (it begins with = + - @, a tab, a return, or a full-width ＝＋－＠, and
/// is longer than that) gets a ' in front. With a byte order mark Excel reads the Chinese right.
[[nodiscard]] std::string csv(const Table& table, ByteOrderMark mark);
/// The two halves of it, for a table that is made piece by piece: the line of the columns, and the lines of the rows.
[[nodiscard]] std::string csvHead(const Table& table, ByteOrderMark mark);
[[nodiscard]] std::string csvRows(const Table& table);

} // namespace duixian::exporting
