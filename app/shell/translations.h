// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace duixian::shell {

/// Makes the program speak a language ("zh_CN", "en"; empty is the system's), Qt's own dialogs included. English plurals need a translator
/// too, so there is always one.
void speak(const QString& language);

} // namespace duixian::shell
