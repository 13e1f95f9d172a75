// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace duixian::system {

/// While it lives, what a foreign library prints in this thread has a decimal point, whatever people here write (6,5).
class DecimalPoint {
public:
    DecimalPoint();
    ~DecimalPoint();
    DecimalPoint(const DecimalPoint&) = delete;
    DecimalPoint& operator=(const DecimalPoint&) = delete;

private:
    struct Habits;
    std::unique_ptr<Habits> m_habits;
};

} // namespace duixian::system
