// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/replay.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>
#include <random>
#include <sstream>

#include "tests/support/changed_bytes.h"
#include "tests/support/file_bytes.h"
#include "tests/support/places.h"

namespace duixian::fuzz {
namespace {

namespace fs = std::filesystem;

std::optional<std::string> faultOf(const Door& door, const std::string& bytes)
{
    try {
        door.let(bytes);
        return std::nullopt;
    } catch (const std::exception& fault) {
        return fault.what();
    }
}

/// The bytes as they can be written into a source: "a\x00".
std::string shown(std::string_view bytes)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : bytes.substr(0, 2000)) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte < 0x7F && c != '\\')
            out.push_back(c);
        else
            out.append("\\x").append(1, digits[byte >> 4]).append(1, digits[byte & 15]);
    }
    return out;
}

} // namespace

std::vector<Input> inputsOf(const Door& door)
{
    std::vector<Input> out;
    for (std::string& bytes : door.made())
        out.push_back({"made " + std::to_string(out.size() + 1), std::move(bytes)});
    for (const std::string kind : {"corpus/", "findings/"}) {
        const fs::path folder = support::projectFile("tests/fuzz/" + kind + std::string(door.name));
        std::vector<std::string> names;
        if (fs::is_directory(folder))
            for (const fs::directory_entry& file : fs::directory_iterator(folder))
                names.push_back(file.path().filename().string());
        std::sort(names.begin(), names.end());
        for (const std::string& name : names)
            out.push_back({kind + std::string(door.name) + "/" + name, support::fileBytes((folder / name).string())});
    }
    return out;
}

std::vector<std::string> wordsOf(const Door& door)
{
    std::istringstream lines(support::fileBytes(support::projectFile("tests/fuzz/words/" + std::string(door.name) + ".txt")));
    std::vector<std::string> out;
    for (std::string line; std::getline(lines, line);)
        if (!line.empty())
            out.push_back(line);
    return out;
}

std::vector<std::string> faultsOf(const Door& door, const std::vector<Input>& inputs, const std::vector<std::string>& words)
{
    constexpr std::size_t enough = 5;
    std::vector<std::string> out;
    for (const Input& input : inputs)
        if (const auto fault = faultOf(door, input.bytes))
            out.push_back(input.name + ": " + *fault);
    std::mt19937 chance(27); // NOLINT(cert-msc51-cpp): the same in every run
    for (int i = 0; i < door.changes && out.size() < enough && !inputs.empty(); ++i) {
        const Input& input = inputs[static_cast<std::size_t>(i) % inputs.size()];
        std::string bytes = support::changedBytes(input.bytes, chance, words);
        bytes.resize(std::min(bytes.size(), 2 * door.longest));
        if (const auto fault = faultOf(door, bytes))
            out.push_back(input.name + ", changed: " + *fault + "\n" + shown(bytes));
    }
    return out;
}

} // namespace duixian::fuzz
