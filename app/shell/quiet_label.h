// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace duixian::shell {

/// A paragraph that explains what stands beside it.
[[nodiscard]] QLabel* quietLabel(const QString& words, QWidget* parent);

} // namespace duixian::shell
