// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/words.h"

#include <sqlite3.h>

#include "core/library/library_error.h"

namespace duixian::library {

void failAtWord(std::string_view word)
{
    throw LibraryError(SQLITE_CORRUPT, "reading a row", "unknown word in a column: " + std::string(word));
}

std::optional<Period> periodColumn(Query& query)
{
    const auto text = query.textOrNull();
    if (!text)
        return std::nullopt;
    const auto period = periodFrom(*text);
    if (!period)
        failAtWord(*text);
    return period;
}

std::optional<std::string> textOf(const std::optional<Period>& period)
{
    return period ? std::optional(toText(*period)) : std::nullopt;
}

Span spanColumns(Query& query)
{
    const auto begin = static_cast<std::size_t>(query.integer());
    return {begin, static_cast<std::size_t>(query.integer())};
}

void bindSpan(Query& query, const Span& span)
{
    query.bind(static_cast<std::int64_t>(span.begin)).bind(static_cast<std::int64_t>(span.end));
}

} // namespace duixian::library
