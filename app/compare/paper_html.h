// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/compare/paper.h"

namespace duixian::comparing {

/// A paper as one HTML file: without scripts and without anything from elsewhere, well-formed as XML too, its foreign strings escaped.
[[nodiscard]] QString paperHtml(const Paper& paper);

/// The same marked up for a QTextDocument, which knows less: no contents, no print rules.
[[nodiscard]] QString paperDocument(const Paper& paper);

/// The rules of how its classes look: of a file, of a document that is painted on pages.
[[nodiscard]] QString fileStyle();
[[nodiscard]] QString documentStyle();

} // namespace duixian::comparing
