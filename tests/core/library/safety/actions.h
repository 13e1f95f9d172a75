// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/library/library.h"

namespace duixian::library {

/// Something that a person does to a library, in one transaction: it is in when the call comes back. Done anew on the same library it does
/// the same.
struct Action {
    std::string name;
    std::function<void(Library&)> run;
};

/// Whatever changes a library, in an order in which each has something to work on. What the walks over faults of the disk do.
[[nodiscard]] const std::vector<Action>& everyAction();

/// An invented report of some length, each with a number of its own.
[[nodiscard]] Report numberedReport(int number, int statements);
[[nodiscard]] std::string bytesOf(int number);

} // namespace duixian::library
