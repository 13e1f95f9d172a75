// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reading_options.h"

#include <algorithm>
#include <string>
#include <vector>

#include "core/base/utf.h"
#include "core/lexicon/places.h"
#include "core/script/fold.h"

namespace duixian::cli {
namespace {

[[noreturn]] void refuse(const std::string& option, const std::string& why)
{
    throw CLI::ValidationError(option, why);
}

Encoding encodingMeant(const std::string& name)
{
    std::string known;
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Gb18030, Encoding::Big5, Encoding::Utf16Le, Encoding::Utf16Be}) {
        const std::string right(nameOf(encoding));
        if (CLI::detail::to_lower(name) == CLI::detail::to_lower(right))
            return encoding;
        known += (known.empty() ? "" : ", ") + right;
    }
    refuse("--encoding", name + " is none that is known. There are " + known + "; GB18030 reads GBK and GB2312, too.");
}

std::string described(const Places& places, std::size_t division)
{
    std::string out = places.divisions()[division].code + " ";
    for (const std::u16string& step : places.path(division))
        out += toUtf8(step);
    return out;
}

Place placeCoded(const Places& places, const std::string& code)
{
    const std::size_t division = places.coded(code);
    if (division == Places::npos)
        refuse("--place", "no division has the code " + code + ".");
    return places.place(division);
}

Place placeMeant(const std::string& text)
{
    const Places& places = Places::builtIn();
    if (!text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return placeCoded(places, text);
    const std::u16string name = script::toSimplified(toUtf16(text));
    const std::vector<std::size_t>& named = places.named(name).empty() ? places.shortNamed(name) : places.named(name);
    if (name.empty())
        refuse("--place", "a name or a code is missing.");
    if (named.empty())
        return {name, {}, {name}};
    if (named.size() == 1)
        return places.place(named.front());
    std::string several = "several divisions are called " + text + ". Give the code of one:";
    for (const std::size_t division : named)
        several += "\n  " + described(places, division);
    refuse("--place", several);
}

} // namespace

void offerEncoding(CLI::App& command, Choices& choices)
{
    command.add_option_function<std::string>(
        "--encoding", [&choices](const std::string& name) { choices.encoding = encodingMeant(name); },
        "How the bytes of all files are to be read, in place of what is found");
}

void offerPlace(CLI::App& command, Choices& choices)
{
    command.add_option_function<std::string>(
        "--place", [&choices](const std::string& text) { choices.place = placeMeant(text); },
        "Whose reports they all are: a division's code or name");
}

} // namespace duixian::cli
