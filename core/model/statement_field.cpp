// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/statement_field.h"

#include <charconv>
#include <type_traits>

#include "core/base/number_text.h"
#include "core/base/utf.h"
#include "core/model/judgement_names.h"

namespace duixian {
namespace {

/// Calls use with what of a statement belongs to the field.
template <class Use>
auto onMembers(StatementField field, Use use)
{
    switch (field) {
    case StatementField::Quote:
        return use(&Statement::quote, &Statement::span);
    case StatementField::Kind:
        return use(&Statement::kind);
    case StatementField::Value:
        return use(&Statement::value);
    case StatementField::ValueMax:
        return use(&Statement::valueMax);
    case StatementField::Unit:
        return use(&Statement::unit);
    case StatementField::Measure:
        return use(&Statement::measure);
    case StatementField::Bound:
        return use(&Statement::bound);
    case StatementField::Indicator:
        return use(&Statement::indicator);
    case StatementField::Subject:
        return use(&Statement::subject, &Statement::subjectSpan);
    case StatementField::Period:
        return use(&Statement::period);
    case StatementField::Section:
        return use(&Statement::section);
    case StatementField::Strength:
        return use(&Statement::strength);
    case StatementField::StretchOf:
        break;
    }
    return use(&Statement::stretchOf);
}

std::optional<std::size_t> offsetFrom(std::string_view text)
{
    std::size_t offset = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), offset);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional(offset) : std::nullopt;
}

// A field's words, by its type.
std::optional<std::string> textOf(const std::u16string& words)
{
    return words.empty() ? std::nullopt : std::optional(toUtf8(words));
}

std::optional<std::string> textOf(double value)
{
    return numberText(value);
}

std::optional<std::string> textOf(std::size_t offset)
{
    return std::to_string(offset);
}

std::optional<std::string> textOf(const Period& period)
{
    return toText(period);
}

template <class Enum>
requires std::is_enum_v<Enum> std::optional<std::string> textOf(Enum value)
{
    return std::string(nameOf(value));
}

template <class Value>
std::optional<std::string> textOf(const std::optional<Value>& value)
{
    return value ? textOf(*value) : std::nullopt;
}

template <class Value>
std::optional<Value> valueFrom(const std::string& text)
{
    if constexpr (std::is_enum_v<Value>)
        return named<Value>(text);
    else if constexpr (std::is_same_v<Value, double>)
        return numberFrom(text);
    else if constexpr (std::is_same_v<Value, Period>)
        return periodFrom(text);
    else
        return offsetFrom(text);
}

// Sets a field by its words; false, and nothing is changed, where it can't have them.
bool setTo(std::u16string& field, const std::optional<std::string>& text)
{
    field = toUtf16(text.value_or(std::string{}));
    return true;
}

template <class Enum>
requires std::is_enum_v<Enum>
bool setTo(Enum& field, const std::optional<std::string>& text)
{
    const auto value = text ? named<Enum>(*text) : std::nullopt;
    field = value.value_or(field);
    return value.has_value();
}

template <class Value>
bool setTo(std::optional<Value>& field, const std::optional<std::string>& text)
{
    const auto value = text ? valueFrom<Value>(*text) : std::nullopt;
    if (text && !value)
        return false;
    field = value;
    return true;
}

} // namespace

bool same(const Statement& a, const Statement& b, StatementField field)
{
    return onMembers(field, [&](auto... member) { return ((a.*member == b.*member) && ...); });
}

std::vector<StatementField> differences(const Statement& a, const Statement& b)
{
    std::vector<StatementField> out;
    for (const StatementField field : statementFields)
        if (!same(a, b, field))
            out.push_back(field);
    return out;
}

void copyField(const Statement& from, Statement& to, StatementField field)
{
    onMembers(field, [&](auto... member) { ((to.*member = from.*member), ...); });
}

std::optional<std::string> fieldText(const Statement& statement, StatementField field)
{
    return onMembers(field, [&](auto member, auto... /*span*/) { return textOf(statement.*member); });
}

bool setField(Statement& statement, StatementField field, const std::optional<std::string>& text)
{
    return onMembers(field, [&](auto member, auto... /*span*/) { return setTo(statement.*member, text); });
}

} // namespace duixian
