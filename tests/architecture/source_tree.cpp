// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <sstream>

#include "tests/support/file_bytes.h"

namespace duixian::architecture {
namespace {

std::string_view withoutLeadingBlanks(std::string_view text)
{
    const auto begin = text.find_first_not_of(" \t");
    return begin == std::string_view::npos ? std::string_view{} : text.substr(begin);
}

/// `#include "a"`, `#  include <a>`; none for any other line.
std::optional<Include> includeIn(std::string_view line, int number)
{
    line = withoutLeadingBlanks(line);
    if (!line.starts_with('#'))
        return std::nullopt;
    line = withoutLeadingBlanks(line.substr(1));
    constexpr std::string_view word = "include";
    if (!line.starts_with(word))
        return std::nullopt;
    line = withoutLeadingBlanks(line.substr(word.size()));
    if (line.empty() || (line.front() != '"' && line.front() != '<'))
        return std::nullopt;
    const bool angled = line.front() == '<';
    const auto end = line.find(angled ? '>' : '"', 1);
    return Include{std::string(line.substr(1, end - 1)), angled, number};
}

} // namespace

SourceFile sourceFile(std::string path, std::string text)
{
    SourceFile file{std::move(path), std::move(text), {}};
    std::istringstream stream(file.text);
    int number = 0;
    for (std::string line; std::getline(stream, line);)
        if (auto include = includeIn(line, ++number))
            file.includes.push_back(std::move(*include));
    return file;
}

SourceTree readSources(const std::string& root)
{
    namespace fs = std::filesystem;
    SourceTree tree;
    for (const char* folder : {"core", "app", "tests"}) {
        for (const auto& entry : fs::recursive_directory_iterator(fs::path(root) / folder)) {
            const auto extension = entry.path().extension();
            if (entry.is_regular_file() && (extension == ".h" || extension == ".cpp"))
                tree.push_back(
                    sourceFile(entry.path().lexically_relative(root).generic_string(), support::fileBytes(entry.path().string())));
        }
    }
    std::ranges::sort(tree, {}, &SourceFile::path);
    return tree;
}

std::string_view folderOf(std::string_view path)
{
    const auto slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view{} : path.substr(0, slash);
}

std::string_view roomOf(std::string_view path)
{
    const auto folder = folderOf(path);
    const auto first = folder.find('/');
    return first == std::string_view::npos ? folder : folder.substr(0, folder.find('/', first + 1));
}

std::string lines(const std::vector<std::string>& faults)
{
    std::string text;
    for (const auto& fault : faults)
        text += fault + '\n';
    return text;
}

} // namespace duixian::architecture
