// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace duixian::script {

/// Traditional characters made simplified, one UTF-16 unit for one, so that every offset stays; what is no traditional character stays as
/// it is, as do characters beyond the basic plane. By the table lexicon/hant_hans.tsv; where one traditional character stands for two
/// simplified ones (著: 着 or 著, 乾: 干 or 乾, 覆: 覆 or 复) the words around it decide.
[[nodiscard]] std::u16string toSimplified(std::u16string_view text);

} // namespace duixian::script
