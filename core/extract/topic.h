// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/span.h"

namespace duixian::extract {

/// What the figure before spoke of, for words that are left out: 开工安置房260万平方米,竣工230万平方米.
struct Topic {
    std::u16string action;
    std::u16string thing;
    std::u16string name;
    std::u16string owner; ///< what the thing is of, where it needs one: 产业园 of 产业园货运量
    Span subject;
    bool standard = false;
    bool actionBehind = false;
    bool counted = false; ///< by number: a sum behind it is of money for it
    bool plain = false;   ///< a state, not work: 现有公园52处
};

} // namespace duixian::extract
