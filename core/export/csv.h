// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/export/table.h"

namespace duixian::exporting {

enum class ByteOrderMark { With, Without };
/// What becomes of a text that a spreadsheet would run as a formula: it gets a ' in front, or it stays, for programs that run none.
enum class Formulas { Safe, AsTheyAre };

/// A table as CSV by RFC 4180: UTF-8, lines end in \r\n, cells with , " or a line end stand in quotation marks, numbers are bare with a
/// decimal point; what is no number (NaN) is an empty cell, and bytes that are no UTF-8 are U+FFFD. A text that a spreadsheet would run as
/// a formula (it begins with = + - @, a tab, a return, or a full-width ＝＋－＠, and is longer than that) gets a ' in front. With a byte
/// order mark Excel reads the Chinese right.
[[nodiscard]] std::string csv(const Table& table, ByteOrderMark mark);
/// The two halves of it, for a table that is made piece by piece: the line of the columns, and the lines of the rows.
[[nodiscard]] std::string csvHead(const Table& table, ByteOrderMark mark);
[[nodiscard]] std::string csvRows(const Table& table, Formulas formulas = Formulas::Safe);

} // namespace duixian::exporting
