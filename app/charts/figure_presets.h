// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "app/charts/figure_wish.h"

namespace duixian::charts {

/// What figures are most often made for.
enum class FigurePreset { Screen, Slide, Column300, Column600, Double300, Double600 };

inline constexpr std::array figurePresets{FigurePreset::Screen,    FigurePreset::Slide,     FigurePreset::Column300,
                                          FigurePreset::Column600, FigurePreset::Double300, FigurePreset::Double600};

/// Size, dots and letters of a preset; format and colours stay as they are.
[[nodiscard]] FigureWish withPreset(FigureWish wish, FigurePreset preset);
/// The preset whose size, dots and letters a wish has; none: a person's own.
[[nodiscard]] std::optional<FigurePreset> presetOf(const FigureWish& wish);

/// "screen", "slide", "column", "column600", "double", "double600".
[[nodiscard]] std::string_view nameOf(FigurePreset preset);
[[nodiscard]] std::optional<FigurePreset> figurePresetNamed(std::string_view name);
/// For people: "Single column, 8 cm, 300 dpi".
[[nodiscard]] QString wordsOf(FigurePreset preset);

} // namespace duixian::charts
