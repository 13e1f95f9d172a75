// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QString>

namespace duixian::presentation {

/// Words as they are compared: simplified, narrow, small letters. Whoever owns the tables of characters hands it to the pages.
using Folding = std::function<QString(const QString&)>;

} // namespace duixian::presentation
