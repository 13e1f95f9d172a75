// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/descriptor.h"

#include <unistd.h>

namespace duixian::system {

void Descriptor::close()
{
    if (m_number >= 0)
        ::close(std::exchange(m_number, -1));
}

} // namespace duixian::system
