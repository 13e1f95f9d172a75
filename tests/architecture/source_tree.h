// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace duixian::architecture {

/// One #include as written: <name> where angled, "name" else.
struct Include {
    std::string name;
    bool angled = false;
    int line = 0;
};

/// A source file of ours. path: from the project's root, with slashes.
struct SourceFile {
    std::string path;
    std::string text;
    std::vector<Include> includes;
};

using SourceTree = std::vector<SourceFile>;

/// Takes the includes out of the text. Made-up trees for the rules' own tests are built of it.
[[nodiscard]] SourceFile sourceFile(std::string path, std::string text);
/// Every .h and .cpp under core/, app/ and tests/ of the root, by path.
[[nodiscard]] SourceTree readSources(const std::string& root);

/// "core/text/clean.h" is in the folder "core/text", "app/main.cpp" in "app".
[[nodiscard]] std::string_view folderOf(std::string_view path);
/// The room that a path lies in, its first two folders: "core/text", "app/reader"; for a file right under one of them that one: "app".
[[nodiscard]] std::string_view roomOf(std::string_view path);

/// One fault a line, for a test's failure message.
[[nodiscard]] std::string lines(const std::vector<std::string>& faults);

} // namespace duixian::architecture
