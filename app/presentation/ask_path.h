// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QString>

namespace duixian::presentation {

/// Asks where to save: a suggested name and a filter ("PNG (*.png)") in, a path out, empty where the person thought better of it.
using AskPath = std::function<QString(const QString& suggestion, const QString& filter)>;

} // namespace duixian::presentation
