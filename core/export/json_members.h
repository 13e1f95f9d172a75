// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/encoding.h"
#include "core/base/span.h"
#include "core/export/json_object.h"
#include "core/model/period.h"

namespace duixian::exporting {

/// Reads the members of an object that a line of ours has, each with the type, the words and the range that it must have. The first that
/// is otherwise is the fault; what is read after it means nothing.
class Members {
public:
    explicit Members(const Json& object) : m_object(object) {}

    /// The key that is wrong, as a way: "place.code"; empty where none is.
    [[nodiscard]] const std::string& fault() const { return m_fault; }
    void refuse(std::string_view key);

    /// Whether it is there, and not null.
    [[nodiscard]] bool has(const char* key) const { return member(m_object, key) != nullptr; }

    /// A text, or null for an empty one. Of names: no zero in it, and not longer than a page.
    void text(const char* key, std::string& into);
    void name(const char* key, std::string& into);
    void name(const char* key, std::u16string& into);
    void number(const char* key, std::optional<double>& into); ///< or null
    void number(const char* key, double& into, double least, double most);
    /// A whole number from 0 to 2^53, which everybody who reads JSON can count to.
    void count(const char* key, std::size_t& into);
    void flag(const char* key, bool& into);
    void period(const char* key, std::optional<Period>& into); ///< or null
    void encoding(const char* key, std::optional<Encoding>& into);
    /// Two members, the end not before the begin.
    void span(const char* begin, const char* end, Span& into);
    /// The same, or two nulls for an empty one.
    void spanOrNull(Span& into);

    template <class Enum>
    void word(const char* key, Enum& into)
    {
        if (!readWord(m_object, key, into))
            refuse(key);
    }
    template <class Enum>
    void wordOrNull(const char* key, std::optional<Enum>& into)
    {
        if (Enum value{}; has(key)) {
            word(key, value);
            into = value;
        }
    }
    /// One after the other of an array; read gets the value of each, and tells whether it is one.
    template <class Read>
    void each(const char* key, Read&& read)
    {
        const Json* const items = member(m_object, key);
        if (items == nullptr || !items->is_array())
            return refuse(key);
        for (const Json& item : *items)
            if (!read(item))
                return refuse(key);
    }
    /// The same of objects; read gets their members.
    template <class Read>
    void eachObject(const char* key, Read&& read)
    {
        each(key, [&](const Json& item) { return item.is_object() && inner(key, item, read); });
    }
    template <class Read>
    void object(const char* key, Read&& read)
    {
        const Json* const value = member(m_object, key);
        if (value == nullptr || !value->is_object() || !inner(key, *value, read))
            refuse(key);
    }

private:
    template <class Read>
    bool inner(std::string_view key, const Json& item, Read&& read)
    {
        Members members(item);
        read(members);
        if (!members.fault().empty())
            refuse(std::string(key) + "." + members.fault());
        return members.fault().empty();
    }

    const Json& m_object;
    std::string m_fault;
};

} // namespace duixian::exporting
