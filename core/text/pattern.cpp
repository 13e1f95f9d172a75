// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pattern.h"

#include <algorithm>
#include <limits>
#include <string>

#include <unicode/uregex.h>

namespace duixian::text {
namespace {

/// ICU counts its steps in units of about a millisecond.
constexpr std::int32_t mostSteps = 2000;

UBool U_CALLCONV goOn(const void* context, std::int32_t /*steps*/)
{
    return !(*static_cast<const std::function<bool()>*>(context))();
}

UBool U_CALLCONV goOnAfter(const void* context, std::int64_t /*place*/)
{
    return goOn(context, 0);
}

} // namespace

void Pattern::Close::operator()(URegularExpression* expression) const
{
    uregex_close(expression);
}

Result<Pattern> Pattern::compile(std::u16string_view expression)
{
    UErrorCode status = U_ZERO_ERROR;
    UParseError where{};
    const auto length = static_cast<std::int32_t>(std::min<std::size_t>(expression.size(), std::numeric_limits<std::int32_t>::max()));
    Pattern out(uregex_open(expression.data(), length, UREGEX_CASE_INSENSITIVE | UREGEX_MULTILINE, &where, &status));
    uregex_setTimeLimit(out.m_expression.get(), mostSteps, &status);
    if (U_FAILURE(status))
        return failure(ErrorCode::PatternMalformed, std::to_string(std::max(where.offset, 0) + 1));
    return out;
}

Result<std::vector<Span>> Pattern::placesIn(std::u16string_view text, const std::function<bool()>& stopped)
{
    std::vector<Span> out;
    UErrorCode status = U_ZERO_ERROR;
    URegularExpression* const expression = m_expression.get();
    uregex_setText(expression, text.data(), static_cast<std::int32_t>(text.size()), &status);
    uregex_setMatchCallback(expression, stopped ? goOn : nullptr, &stopped, &status);
    uregex_setFindProgressCallback(expression, stopped ? goOnAfter : nullptr, &stopped, &status);
    while (uregex_findNext(expression, &status) && U_SUCCESS(status)) {
        const Span span{static_cast<std::size_t>(uregex_start(expression, 0, &status)),
                        static_cast<std::size_t>(uregex_end(expression, 0, &status))};
        if (!span.empty())
            out.push_back(span);
    }
    if (U_FAILURE(status) && status != U_REGEX_STOPPED_BY_CALLER)
        return failure(ErrorCode::PatternTooSlow);
    return out;
}

} // namespace duixian::text
