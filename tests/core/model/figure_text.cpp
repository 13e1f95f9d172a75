// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/model/figure_text.h"

#include <sstream>

#include "core/base/number_text.h"
#include "core/base/utf.h"
#include "core/model/names.h"

namespace duixian {

Statement figure(const std::string& text)
{
    std::istringstream in(text);
    std::string measure;
    std::string bound;
    std::string value;
    std::string unit;
    in >> measure >> bound >> value >> unit;
    Statement s;
    s.measure = named<Measure>(measure).value();
    s.bound = named<Bound>(bound).value();
    const std::size_t dots = value.find("..");
    s.value = numberFrom(value.substr(0, dots));
    if (dots != std::string::npos)
        s.valueMax = numberFrom(value.substr(dots + 2));
    s.unit = toUtf16(unit == "-" ? "" : unit);
    return s;
}

} // namespace duixian
