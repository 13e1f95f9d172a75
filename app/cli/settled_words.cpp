// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/settled_words.h"

#include <algorithm>

#include "core/base/utf.h"
#include "core/model/judgement_names.h"
#include "core/model/statement_field.h"

namespace duixian::cli {
namespace {

Result<void> setOne(Statement& statement, const std::string& given, std::u16string_view text)
{
    const std::size_t sign = given.find('=');
    const auto field = sign == std::string::npos ? std::nullopt : named<StatementField>(given.substr(0, sign));
    const std::string value = sign == std::string::npos ? std::string{} : given.substr(sign + 1);
    if (!field || !setField(statement, *field, value.empty() ? std::nullopt : std::optional(value)))
        return failure(ErrorCode::ValueUnfit, given);
    if (*field != StatementField::Quote && *field != StatementField::Subject)
        return {};
    Span& span = *field == StatementField::Quote ? statement.span : statement.subjectSpan;
    const auto found = wordsNear(text, toUtf16(value), statement.span.begin);
    if (!found && (*field == StatementField::Quote || !value.empty()))
        return failure(ErrorCode::WordsMissing, value);
    span = found.value_or(Span{});
    return {};
}

} // namespace

std::optional<Span> wordsNear(std::u16string_view text, std::u16string_view words, std::size_t near)
{
    std::optional<Span> best;
    std::size_t least = 0;
    for (std::size_t at = text.find(words); !words.empty() && at != std::u16string_view::npos; at = text.find(words, at + 1)) {
        const std::size_t distance = std::max(at, near) - std::min(at, near);
        if (!best || distance < least) {
            best = Span{at, at + words.size()};
            least = distance;
        }
    }
    return best;
}

Result<void> setFields(Statement& statement, const std::vector<std::string>& fields, std::u16string_view text)
{
    for (const std::string& field : fields)
        if (auto set = setOne(statement, field, text); !set)
            return set;
    return {};
}

} // namespace duixian::cli
