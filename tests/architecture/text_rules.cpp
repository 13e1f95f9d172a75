// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/text_rules.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace duixian::architecture {
namespace {

constexpr std::ptrdiff_t mostLines = 400;

struct Word {
    std::string_view word;
    std::string_view why;
    std::string_view unlessIn; ///< a room that has a reason
};

constexpr std::array words{
    Word{"tr", "words for people are the app's", ""},
    Word{"translate", "words for people are the app's", ""},
    Word{"setlocale", "core knows no locale", ""},
    Word{"locale", "core knows no locale", "core/system"}, // where foreign libraries are kept from it
    Word{"stod", "reads by the locale: base/number_text.h", ""},
    Word{"stof", "reads by the locale: base/number_text.h", ""},
    Word{"atof", "reads by the locale: base/number_text.h", ""},
    Word{"strtod", "reads by the locale: base/number_text.h", ""},
    Word{"sscanf", "reads by the locale: base/number_text.h", ""},
    Word{"snprintf", "writes by the locale: base/number_text.h", ""},
    Word{"regex", "std::regex reads by the locale and can overflow the stack", ""},
    Word{"system_clock", "same bytes, same result: no clock", "core/library"}, // when a report was imported is a fact of the library
    Word{"random_device", "same bytes, same result: no chance", ""},
    Word{"getenv", "same bytes, same result: no environment", ""},
};

bool isWordCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

/// The places of a word that stands alone ("tr" is not in "str").
std::vector<std::size_t> placesOf(std::string_view word, std::string_view code)
{
    std::vector<std::size_t> places;
    for (auto at = code.find(word); at != code.npos; at = code.find(word, at + 1)) {
        const auto end = at + word.size();
        if ((at == 0 || !isWordCharacter(code[at - 1])) && (end == code.size() || !isWordCharacter(code[end])))
            places.push_back(at);
    }
    return places;
}

/// The word that stands behind a place, after blanks.
std::string_view wordBehind(std::string_view code, std::size_t place)
{
    auto rest = code.substr(place);
    rest.remove_prefix(std::min(rest.find_first_not_of(" \n"), rest.size()));
    return rest.substr(0, static_cast<std::size_t>(std::ranges::find_if_not(rest, isWordCharacter) - rest.begin()));
}

/// The end of the comment, string or character that begins at `at`; `at` itself where none does.
std::size_t endOfNoCode(std::string_view text, std::size_t at)
{
    const auto after = [text](std::size_t found, std::size_t length) { return found == text.npos ? text.size() : found + length; };
    const auto rest = text.substr(at);
    if (rest.starts_with("//"))
        return after(text.find('\n', at), 0);
    if (rest.starts_with("/*"))
        return after(text.find("*/", at + 2), 2);
    if (rest.starts_with("R\"")) {
        const auto open = text.find('(', at);
        return open == text.npos ? text.size()
                                 : after(text.find(")" + std::string(text.substr(at + 2, open - at - 2)) + "\"", open), open - at);
    }
    const bool separator = at > 0 && std::isdigit(static_cast<unsigned char>(text[at - 1])) != 0; // the ' of 1'000
    if (rest.front() != '"' && (rest.front() != '\'' || separator))
        return at;
    std::size_t end = at + 1;
    while (end < text.size() && text[end] != rest.front() && text[end] != '\n')
        end += text[end] == '\\' ? 2 : 1;
    return std::min(end + 1, text.size());
}

} // namespace

std::string codeOf(std::string_view text)
{
    std::string code;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = endOfNoCode(text, at);
        if (end == at) {
            code.push_back(text[at++]);
            continue;
        }
        code.append(static_cast<std::size_t>(std::ranges::count(text.substr(at, end - at), '\n')), '\n');
        code.push_back(' ');
        at = end;
    }
    return code;
}

std::vector<std::string> forbiddenWords(const SourceTree& tree)
{
    std::vector<std::string> faults;
    for (const auto& file : tree) {
        if (!file.path.starts_with("core/"))
            continue;
        const auto code = codeOf(file.text);
        for (const auto& [word, why, unlessIn] : words) {
            if (roomOf(file.path) == unlessIn)
                continue;
            for (const auto at : placesOf(word, code)) {
                const auto line = 1 + std::count(code.begin(), code.begin() + static_cast<std::ptrdiff_t>(at), '\n');
                faults.push_back(file.path + ":" + std::to_string(line) + ": " + std::string(word) + ": " + std::string(why));
            }
        }
    }
    return faults;
}

std::vector<std::string> emptyNames(const SourceTree& tree)
{
    constexpr std::array<std::string_view, 8> endings{"Manager", "Helper", "Util", "Utils", "Handler", "Impl", "Data", "Info"};
    std::vector<std::string> faults;
    for (const auto& file : tree) {
        const auto code = codeOf(file.text);
        for (const std::string_view keyword : {"class", "struct"}) {
            for (const auto at : placesOf(keyword, code)) {
                const auto name = wordBehind(code, at + keyword.size());
                if (!name.starts_with('Q') &&
                    std::ranges::any_of(endings, [name](std::string_view ending) { return name.ends_with(ending); }))
                    faults.push_back(file.path + ": " + std::string(name) + " says nothing of what it is");
            }
        }
    }
    return faults;
}

std::vector<std::string> withoutLicence(const SourceTree& tree)
{
    std::vector<std::string> faults;
    for (const auto& file : tree)
        if (!file.text.starts_with("// SPDX-License-Identifier: GPL-3.0-or-later\n"))
            faults.push_back(file.path + ": the first line is not that of the licence");
    return faults;
}

std::vector<std::string> tooLong(const SourceTree& tree)
{
    std::vector<std::string> faults;
    for (const auto& file : tree)
        if (const auto length = std::ranges::count(file.text, '\n'); length > mostLines)
            faults.push_back(file.path + ": " + std::to_string(length) + " lines, " + std::to_string(mostLines) + " are the most");
    return faults;
}

} // namespace duixian::architecture
