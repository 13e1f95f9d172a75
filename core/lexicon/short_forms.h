// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace duixian {

/// A name with what is said short said long, by resources/lexicon/short_forms.tsv: 规上工业企业 → 规模以上工业企业. A name that holds the
/// long form already stays as it is.
[[nodiscard]] std::u16string inLongForm(std::u16string name);

} // namespace duixian
