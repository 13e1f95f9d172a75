// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/decimal_point.h"

#include <locale.h>

namespace duixian::system {

struct DecimalPoint::Habits {
    locale_t plain;
    locale_t before;
};

DecimalPoint::DecimalPoint() : m_habits(std::make_unique<Habits>())
{
    m_habits->plain = newlocale(LC_ALL_MASK, "C", nullptr);
    m_habits->before = uselocale(m_habits->plain);
}

DecimalPoint::~DecimalPoint()
{
    uselocale(m_habits->before);
    freelocale(m_habits->plain);
}

} // namespace duixian::system
