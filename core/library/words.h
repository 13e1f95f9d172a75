// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/encoding.h"
#include "core/base/span.h"
#include "core/library/query.h"
#include "core/model/choices.h"
#include "core/model/decision.h"
#include "core/model/names.h"
#include "core/model/period.h"
#include "core/model/report.h"

namespace duixian::library {

/// Throws LibraryError (damaged): a column holds a word that its enum does not have.
[[noreturn]] void failAtWord(std::string_view word);

/// The enumerator that the next column names.
template <class Enum>
[[nodiscard]] Enum wordColumn(Query& query)
{
    const std::string word = query.text();
    if (const auto value = named<Enum>(word))
        return *value;
    failAtWord(word);
}

/// The same; none where the column is NULL.
template <class Enum>
[[nodiscard]] std::optional<Enum> wordOrNull(Query& query)
{
    const auto word = query.textOrNull();
    if (!word)
        return std::nullopt;
    if (const auto value = named<Enum>(*word))
        return value;
    failAtWord(*word);
}

template <class Enum>
[[nodiscard]] std::optional<std::string_view> textOf(const std::optional<Enum>& value)
{
    return value ? std::optional(nameOf(*value)) : std::nullopt;
}

/// Several words in one column, separated by blanks: "indicator period".
template <class Enum>
[[nodiscard]] std::vector<Enum> wordsColumn(Query& query)
{
    const std::string text = query.text();
    std::vector<Enum> out;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        const auto value = named<Enum>(std::string_view(text).substr(begin, end - begin));
        if (!value)
            failAtWord(text);
        out.push_back(*value);
        begin = end + 1;
    }
    return out;
}

template <class Enum>
[[nodiscard]] std::string wordsText(const std::vector<Enum>& values)
{
    std::string out;
    for (const Enum value : values)
        out.append(out.empty() ? "" : " ").append(nameOf(value));
    return out;
}

[[nodiscard]] std::optional<Encoding> encodingColumn(Query& query);
[[nodiscard]] std::optional<Period> periodColumn(Query& query);
[[nodiscard]] std::optional<std::string> textOf(const std::optional<Period>& period);
/// Three columns: name, code, path; all NULL where there is none.
[[nodiscard]] std::optional<Place> placeColumns(Query& query);
void bindPlace(Query& query, const std::optional<Place>& place);
/// The next two columns, begin and end.
[[nodiscard]] Span spanColumns(Query& query);
void bindSpan(Query& query, const Span& span);
/// The next five columns: quote, before, after, begin, end.
[[nodiscard]] Anchor anchorColumns(Query& query);
void bindAnchor(Query& query, const Anchor& anchor);
/// Whether a person's words are found, as a column: adrift.
[[nodiscard]] Standing standingColumn(Query& query);
void bindStanding(Query& query, Standing standing);
/// In the place of a ?: the present moment where an empty one is bound by bindMoment.
inline constexpr std::string_view momentOrNow = "coalesce(?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))";
void bindMoment(Query& query, const std::string& made);
/// A number that a row has already; none: it gets one.
template <class Tag>
void bindNumber(Query& query, Id<Tag> id)
{
    query.bind(id.valid() ? std::optional(id.value) : std::nullopt);
}
/// Several spans in one column: "12-15 30-34".
[[nodiscard]] std::vector<Span> spansColumn(Query& query);
[[nodiscard]] std::string spansText(const std::vector<Span>& spans);

} // namespace duixian::library
