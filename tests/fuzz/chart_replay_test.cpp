// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/fuzz/doors.h"
#include "tests/fuzz/replay.h"

namespace duixian::fuzz {
namespace {

TEST(ChartDoor, HoldsForWhatIsKeptAndForChangesOfIt)
{
    const Door door = chartDoor();
    for (const std::string& fault : faultsOf(door, inputsOf(door), wordsOf(door)))
        ADD_FAILURE() << fault;
}

} // namespace
} // namespace duixian::fuzz
