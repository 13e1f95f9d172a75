// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/report_objects.h"

#include <algorithm>

#include "core/base/base64.h"
#include "core/base/utf.h"
#include "core/export/json_members.h"

namespace duixian::exporting {
namespace {

constexpr int mostLevels = 9;
constexpr int mostRules = 1'000'000;
/// Longer values are none that a library keeps.
constexpr std::size_t longestText = std::size_t{64} * 1024 * 1024;

template <class Value>
Result<Value> unlessFaulty(const Members& members, Value&& value)
{
    if (!members.fault().empty())
        return failure(ErrorCode::LineMalformed, members.fault());
    return std::forward<Value>(value);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHash(std::string_view text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c) || (c >= 'a' && c <= 'f'); });
}

/// 2019-03-15, 2019-03, 2019, or nothing.
bool isDate(std::string_view text)
{
    constexpr std::string_view form = "dddd-dd-dd";
    const auto fits = [](char c, char shape) { return shape == 'd' ? isDigit(c) : c == shape; };
    return (text.empty() || text.size() == 4 || text.size() == 7 || text.size() == 10) &&
           std::equal(text.begin(), text.end(), form.begin(), fits);
}

bool isCode(std::string_view text)
{
    return text.empty() || (text.size() == 6 && std::all_of(text.begin(), text.end(), isDigit));
}

/// A step of a place's path, which the library joins by /.
bool addStep(const Json& step, Place& place)
{
    const std::string name = step.is_string() ? step.get<std::string>() : std::string{};
    place.path.push_back(toUtf16(name));
    return !name.empty() && name.size() <= 1000 && name.find('/') == std::string::npos && name.find('\0') == std::string::npos;
}

Place readPlace(Members& members)
{
    Place place;
    members.name("name", place.name);
    members.name("code", place.code);
    members.each("path", [&](const Json& step) { return addStep(step, place); });
    if (place.name.empty() || place.path.empty())
        members.refuse("name");
    if (!isCode(place.code))
        members.refuse("code");
    return place;
}

void readHead(Members& members, Head& head)
{
    members.name("title", head.title);
    if (members.has("place"))
        members.object("place", [&](Members& inner) { head.place = readPlace(inner); });
    members.word("kind", head.kind);
    members.period("reviewed", head.reviewed);
    members.period("planned", head.planned);
    members.period("planned_term", head.plannedTerm);
    members.name("date", head.date);
    if (!isDate(head.date))
        members.refuse("date");
    members.name("session", head.session);
    members.name("speaker", head.speaker);
    members.eachObject("evidence", [&](Members& inner) {
        Evidence& one = head.evidence.emplace_back();
        inner.word("field", one.field);
        inner.word("witness", one.witness);
        inner.spanOrNull(one.span);
        inner.flag("doubtful", one.doubtful);
    });
}

void readPassport(Members& members, Passport& passport)
{
    members.name("file", passport.fileName);
    members.name("path", passport.path);
    members.name("address", passport.address);
    members.name("sha256", passport.sha256);
    if (!isHash(passport.sha256))
        members.refuse("sha256");
    std::optional<Encoding> encoding;
    members.encoding("encoding", encoding);
    if (!encoding)
        members.refuse("encoding");
    passport.encoding = encoding.value_or(Encoding::Utf8);
    members.word("format", passport.format);
    double rules = 0;
    members.number("rules", rules, 1, mostRules);
    passport.rules = static_cast<int>(rules);
    members.eachObject("steps", [&](Members& inner) {
        CleaningStep& step = passport.steps.emplace_back();
        inner.word("step", step.step);
        inner.count("count", step.count);
    });
}

void readNote(Members& members, Note& note)
{
    members.word("code", note.code);
    members.spanOrNull(note.span);
    if (isContradiction(note.code)) {
        members.eachObject("others", [&](Members& inner) { inner.span("start", "end", note.others.emplace_back()); });
        members.number("computed", note.computed);
    }
    if (members.has("indicator"))
        members.name("indicator", note.indicator);
}

void readPart(Members& members, Part& part)
{
    double level = 0;
    members.number("level", level, 1, mostLevels);
    part.level = static_cast<int>(level);
    members.word("section", part.section);
    members.span("heading_start", "heading_end", part.heading);
    members.span("body_start", "body_end", part.body);
}

} // namespace

Result<GatheredReport> reportIn(const Json& object)
{
    Members members(object);
    GatheredReport out;
    readPassport(members, out.report.passport);
    readHead(members, out.report.head);
    members.count("length", out.length);
    members.count("statements", out.statements);
    members.encoding("encoding_given", out.choices.encoding);
    members.eachObject("notes", [&](Members& inner) { readNote(inner, out.report.notes.emplace_back(Note{NoteCode::NoReport, {}})); });
    members.eachObject("layers", [&](Members& inner) {
        Layer& layer = out.report.layers.emplace_back();
        inner.word("reason", layer.reason);
        inner.span("start", "end", layer.span);
    });
    members.eachObject("parts", [&](Members& inner) { readPart(inner, out.report.parts.emplace_back()); });
    return unlessFaulty(members, std::move(out));
}

Result<Statement> statementIn(const Json& object)
{
    Members members(object);
    Statement s;
    members.span("start", "end", s.span);
    members.word("kind", s.kind);
    members.name("quote", s.quote);
    if (s.span.length() != s.quote.size() || s.quote.empty())
        members.refuse("quote");
    members.number("value", s.value);
    members.number("value_max", s.valueMax);
    members.name("unit", s.unit);
    members.word("measure", s.measure);
    members.word("bound", s.bound);
    members.name("indicator", s.indicator);
    members.name("subject", s.subject);
    if (members.has("subject_start")) {
        members.count("subject_start", s.subjectSpan.begin);
        s.subjectSpan.end = s.subjectSpan.begin + s.subject.size();
    }
    members.period("period", s.period);
    members.word("section", s.section);
    members.wordOrNull("strength", s.strength);
    if (std::size_t floor = 0; members.has("stretch_of")) {
        members.count("stretch_of", floor);
        s.stretchOf = floor;
    }
    members.number("confidence", s.confidence, 0, 1);
    members.each("doubts", [&](const Json& doubt) {
        const auto code = doubt.is_string() ? named<Doubt>(doubt.get<std::string>()) : std::nullopt;
        s.doubts.push_back(code.value_or(Doubt::Damaged));
        return code.has_value();
    });
    return unlessFaulty(members, std::move(s));
}

Result<FileEnd> fileEndIn(const Json& object)
{
    Members members(object);
    FileEnd out;
    members.name("file", out.file);
    members.name("reason", out.reason);
    members.count("reports", out.reports);
    members.count("statements", out.statements);
    members.eachObject("failed_parts", [&](Members& inner) {
        FailedPart& part = out.failedParts.emplace_back();
        inner.name("file", part.file);
        inner.name("reason", part.reason);
    });
    return unlessFaulty(members, std::move(out));
}

Result<WholeText> wholeIn(const Json& object)
{
    Members members(object);
    WholeText out;
    std::string text;
    std::string bytes;
    members.name("sha256", out.sha256);
    members.text("text", text);
    members.text("bytes", bytes);
    auto decoded = fromBase64(bytes);
    if (!decoded || decoded->size() > longestText)
        members.refuse("bytes");
    if (text.size() > longestText)
        members.refuse("text");
    out.text = toUtf16(text);
    out.bytes = std::move(decoded).value_or(std::string{});
    return unlessFaulty(members, std::move(out));
}

} // namespace duixian::exporting
