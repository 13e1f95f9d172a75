// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/trust_rules.h"

#include <algorithm>
#include <cctype>

namespace duixian::architecture {
namespace {

std::string lineAt(const SourceFile& file, std::size_t at)
{
    return file.path + ":" + std::to_string(1 + std::count(file.text.begin(), file.text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
}

bool isWordCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

/// The name that stands before "= new QLabel" or "(new QLabel"; empty where none does.
std::string nameBefore(std::string_view text, std::size_t at)
{
    const auto end = text.find_last_not_of(" \n", at - 1);
    if (end == text.npos || (text[end] != '=' && text[end] != '('))
        return {};
    const auto last = text.find_last_not_of(" \n", end - 1);
    auto first = last;
    while (first > 0 && isWordCharacter(text[first - 1]))
        --first;
    return std::string(text.substr(first, last - first + 1));
}

/// By its name, or in a loop over several that are named.
bool isMadePlain(const std::string& name, std::string_view text)
{
    if (text.find(name + "->setTextFormat(Qt::PlainText)") != text.npos)
        return true;
    const std::string_view loop = "for (QLabel*";
    for (auto at = text.find(loop); at != text.npos; at = text.find(loop, at + 1)) {
        const auto names = text.substr(at, text.find('\n', at) - at);
        const auto found = names.find(name);
        constexpr std::size_t body = 200;
        if (found != names.npos && !isWordCharacter(names[found + name.size()]) &&
            text.substr(at, body).find("label->setTextFormat(Qt::PlainText)") != text.npos)
            return true;
    }
    return false;
}

} // namespace

std::vector<std::string> silentReplacements(const SourceTree& tree)
{
    std::vector<std::string> faults;
    for (const auto& file : tree) {
        if (file.path.starts_with("tests/"))
            continue;
        for (const std::string_view words : {"REPLACE INTO", "UPDATE OR REPLACE", "ON CONFLICT REPLACE"})
            for (auto at = file.text.find(words); at != file.text.npos; at = file.text.find(words, at + 1))
                faults.push_back(lineAt(file, at) + ": " + std::string(words));
    }
    return faults;
}

std::vector<std::string> labelsOfAnyFormat(const SourceTree& tree)
{
    std::vector<std::string> faults;
    for (const auto& file : tree) {
        if (!file.path.starts_with("app/") || !file.path.ends_with(".cpp"))
            continue;
        const std::string stem = file.path.substr(0, file.path.size() - std::string_view(".cpp").size());
        const std::string_view made = "new QLabel";
        for (auto at = file.text.find(made); at != file.text.npos; at = file.text.find(made, at + 1)) {
            const std::string name = nameBefore(file.text, at);
            const bool plain = !name.empty() && std::ranges::any_of(tree, [&](const SourceFile& other) { // the layout may stand beside it
                return other.path.starts_with(stem) && isMadePlain(name, other.text);
            });
            if (!plain)
                faults.push_back(lineAt(file, at) + ": the label " + name + " is not said to be plain text");
        }
    }
    return faults;
}

} // namespace duixian::architecture
