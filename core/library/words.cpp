// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/words.h"

#include <charconv>

#include <sqlite3.h>

#include "core/base/utf.h"
#include "core/library/library_error.h"

namespace duixian::library {
namespace {

std::string joined(const std::vector<std::u16string>& path)
{
    std::string out;
    for (const std::u16string& step : path)
        out.append(out.empty() ? "" : "/").append(toUtf8(step));
    return out;
}

std::vector<std::u16string> parted(const std::string& text)
{
    std::vector<std::u16string> out;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('/', begin), text.size());
        out.push_back(toUtf16(std::string_view(text).substr(begin, end - begin)));
        begin = end + 1;
    }
    return out;
}

} // namespace

void failAtWord(std::string_view word)
{
    throw LibraryError(SQLITE_CORRUPT, "reading a row", "unknown word in a column: " + std::string(word));
}

std::optional<Encoding> encodingColumn(Query& query)
{
    const auto name = query.textOrNull();
    if (!name)
        return std::nullopt;
    const auto encoding = encodingNamed(*name);
    if (!encoding)
        failAtWord(*name);
    return encoding;
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

std::optional<Place> placeColumns(Query& query)
{
    const auto name = query.textOrNull();
    const auto code = query.textOrNull();
    const auto path = query.textOrNull();
    if (!name)
        return std::nullopt;
    return Place{toUtf16(*name), code.value_or(""), parted(path.value_or(""))};
}

void bindPlace(Query& query, const std::optional<Place>& place)
{
    if (!place) {
        query.bindNull().bindNull().bindNull();
        return;
    }
    query.bind(toUtf8(place->name));
    query.bind(place->code.empty() ? std::nullopt : std::optional(place->code));
    query.bind(joined(place->path));
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

Anchor anchorColumns(Query& query)
{
    Anchor anchor;
    anchor.quote = toUtf16(query.text());
    anchor.before = toUtf16(query.text());
    anchor.after = toUtf16(query.text());
    anchor.span = spanColumns(query);
    return anchor;
}

void bindAnchor(Query& query, const Anchor& anchor)
{
    query.bind(toUtf8(anchor.quote)).bind(toUtf8(anchor.before)).bind(toUtf8(anchor.after));
    bindSpan(query, anchor.span);
}

Standing standingColumn(Query& query)
{
    return query.integer() == 1 ? Standing::Adrift : Standing::Holds;
}

void bindStanding(Query& query, Standing standing)
{
    query.bind(std::int64_t{standing == Standing::Adrift});
}

void bindMoment(Query& query, const std::string& made)
{
    query.bind(made.empty() ? std::nullopt : std::optional<std::string_view>(made));
}

std::vector<Span> spansColumn(Query& query)
{
    const std::string text = query.text();
    const char* next = text.data();
    const char* const end = next + text.size();
    std::vector<Span> spans;
    const auto number = [&](std::size_t& value) {
        const auto [behind, fault] = std::from_chars(next, end, value);
        next = behind == end ? end : behind + 1; // the sign between two numbers, or the blank
        return fault == std::errc();
    };
    while (next != end) {
        Span span;
        if (!number(span.begin) || !number(span.end))
            failAtWord(text);
        spans.push_back(span);
    }
    return spans;
}

std::string spansText(const std::vector<Span>& spans)
{
    std::string text;
    for (const Span& span : spans)
        text.append(text.empty() ? "" : " ").append(std::to_string(span.begin) + "-" + std::to_string(span.end));
    return text;
}

} // namespace duixian::library
