// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/extract/draft.h"

namespace duixian::extract {

/// One of the names that figures are dealt to.
struct SharedName {
    std::u16string name;
    Span place; ///< its words in the text, as far as they are its own
    bool standard = false;
    std::u16string action;
};

/// The names that a stretch lists, each complete and by its standard name where it has one; a verb before the first (新建) is the action of
/// all that have none of their own. `relative`: the figures are shares or growth, which have no action. `figures`: how many there are to
/// deal. No name for an empty stretch.
[[nodiscard]] std::vector<SharedName> namesListed(const Reading& r, const Span& stretch, bool relative, std::size_t figures);

/// The names of a list that its own number closes: 事故数、死亡人数和经济损失三个(零增长). None where no such number stands there.
[[nodiscard]] std::vector<SharedName> namesCounted(const Reading& r, const Span& stretch);

/// The same thing under each of the verbs before it: 新建、改扩建学校; none unless there are `figures` of them, or two at
/// least for one figure (各).
[[nodiscard]] std::vector<SharedName> namesByVerb(const Reading& r, const Span& stretch, std::size_t figures);

/// The names in one word of a name (城乡, 存贷款, 三次产业); none unless there are `figures` of them.
[[nodiscard]] std::vector<SharedName> namesWithin(const Reading& r, const SharedName& name, std::size_t figures);

/// Adds words at the end of a name, and looks whether it is then a standard one. 国有企业 + 产值.
void addTail(const Reading& r, SharedName& name, std::u16string_view tail);

} // namespace duixian::extract
