// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/json_members.h"

#include "core/base/utf.h"

namespace duixian::exporting {
namespace {

constexpr std::size_t longestName = 65'536;
constexpr std::size_t most = std::size_t{1} << 53U;

} // namespace

void Members::refuse(std::string_view key)
{
    if (m_fault.empty())
        m_fault = key;
}

void Members::text(const char* key, std::string& into)
{
    const auto found = m_object.find(key);
    if (found == m_object.end() || !(found->is_string() || found->is_null()))
        return refuse(key);
    into = found->is_null() ? std::string{} : found->get<std::string>();
}

void Members::name(const char* key, std::string& into)
{
    text(key, into);
    if (into.size() > longestName || into.find('\0') != std::string::npos)
        refuse(key);
}

void Members::name(const char* key, std::u16string& into)
{
    std::string utf8;
    name(key, utf8);
    into = toUtf16(utf8);
}

void Members::number(const char* key, std::optional<double>& into)
{
    if (!m_object.contains(key) || (has(key) && !numberAt(m_object, key)))
        refuse(key);
    into = numberAt(m_object, key);
}

void Members::number(const char* key, double& into, double least, double greatest)
{
    const auto value = numberAt(m_object, key);
    if (!value || !(*value >= least && *value <= greatest))
        return refuse(key);
    into = *value;
}

void Members::count(const char* key, std::size_t& into)
{
    const auto value = offsetAt(m_object, key);
    if (!value || *value > most)
        return refuse(key);
    into = *value;
}

void Members::flag(const char* key, bool& into)
{
    const Json* const value = member(m_object, key);
    if (value == nullptr || !value->is_boolean())
        return refuse(key);
    into = value->get<bool>();
}

void Members::period(const char* key, std::optional<Period>& into)
{
    std::string words;
    text(key, words);
    into = periodFrom(words);
    if (!into && !words.empty())
        refuse(key);
}

void Members::encoding(const char* key, std::optional<Encoding>& into)
{
    std::string words;
    text(key, words);
    into = encodingNamed(words);
    if (!into && !words.empty())
        refuse(key);
}

void Members::span(const char* begin, const char* end, Span& into)
{
    count(begin, into.begin);
    count(end, into.end);
    if (into.begin > into.end)
        refuse(end);
}

void Members::spanOrNull(Span& into)
{
    if (!has("start") && !has("end"))
        return;
    span("start", "end", into);
    if (into.empty())
        refuse("end");
}

} // namespace duixian::exporting
