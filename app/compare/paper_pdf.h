// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "app/compare/paper.h"

namespace duixian::comparing {

/// A paper as a PDF of A4 pages, each with its title at the head and its number at the foot. The same paper gives the same bytes; what is
/// Chinese is text in it.
[[nodiscard]] QByteArray paperPdf(const Paper& paper);

} // namespace duixian::comparing
