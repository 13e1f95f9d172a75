// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "core/extract/head_front.h"
#include "core/lexicon/places.h"

namespace duixian::extract {

/// How often a name stands in the report itself, and where first (in the clean text).
struct NameCount {
    std::size_t count = 0;
    std::size_t first = 0;
};

/// By name and short name of a division.
using NameCounts = std::unordered_map<std::u16string, NameCount>;
[[nodiscard]] NameCounts countNames(const HeadSource& source, const Front& front, const Places& places);

/// Which of the divisions of one name is meant (鼓楼区, 南山区): the one whose city and province the text names, then the file.
class PlaceChoice {
public:
    /// year: in which the report was given, 0 where that is not known. The counts and places must outlive the choice.
    PlaceChoice(const NameCounts& counts, const Places& places, std::u16string file, int year);

    /// The divisions of the name in that year; all of the name where none is.
    [[nodiscard]] std::vector<std::size_t> divisionsNamed(const std::u16string& name) const;
    /// The one that what is above speaks for; Places::npos where nothing tells them apart, or where none lies in what is named above.
    [[nodiscard]] std::size_t among(std::vector<std::size_t> divisions, const std::vector<std::u16string>& above) const;

private:
    [[nodiscard]] bool liesIn(std::size_t division, const std::vector<std::u16string>& above) const;
    [[nodiscard]] double support(std::size_t division, const std::vector<std::u16string>& above) const;

    const NameCounts& m_counts;
    const Places& m_places;
    std::u16string m_file;
    int m_year;
};

} // namespace duixian::extract
