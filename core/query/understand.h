// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/model/understood.h"

namespace duixian {
class Lexicon;
}

namespace duixian::query {

/// Any text is a question; nothing is an error. The language is told in resources/manual/search.md.
[[nodiscard]] Understood understand(std::u16string_view question, const Lexicon& lexicon);

} // namespace duixian::query
