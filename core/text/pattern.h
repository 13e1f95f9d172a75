// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/base/span.h"

struct URegularExpression;

namespace duixian::text {

/// A regular expression as ICU reads them (https://unicode-org.github.io/icu/userguide/strings/regexp.html): ^ and $ are the ends of a
/// line, great and small letters are alike. Not for several threads at once.
class Pattern {
public:
    /// Fails with PatternMalformed.
    [[nodiscard]] static Result<Pattern> compile(std::u16string_view expression);

    /// Every place where it fits, from the left, none over the other and none empty. Fails with PatternTooSlow where the expression goes
    /// back and forth without end; ends early, with what was found, as soon as stopped says so.
    [[nodiscard]] Result<std::vector<Span>> placesIn(std::u16string_view text, const std::function<bool()>& stopped = {});

private:
    struct Close {
        void operator()(URegularExpression* expression) const;
    };
    explicit Pattern(URegularExpression* expression) : m_expression(expression) {}

    std::unique_ptr<URegularExpression, Close> m_expression;
};

} // namespace duixian::text
