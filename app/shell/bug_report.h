// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

namespace duixian::shell {

/// What the program is made of and runs on, by name: "Qt" and "6.4.2".
struct Part {
    QString name;
    QString version;
};

[[nodiscard]] std::vector<Part> partsInUse();

/// The same as lines, in English in every language, for those who mend the program. Nothing of a person's reports or paths is in it.
[[nodiscard]] QString bugReport();

} // namespace duixian::shell
