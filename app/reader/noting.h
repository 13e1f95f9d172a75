// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "app/presentation/beside.h"

class QMenu;

namespace duixian::reader {

/// What a person may write beside a passage.
enum class Noting { Remark, Tag, Star };

/// Puts into a menu what may be written; beside: what is there already. Each entry calls wanted.
void offerNoting(QMenu& menu, const presentation::Beside& beside, const std::function<void(Noting)>& wanted);

} // namespace duixian::reader
