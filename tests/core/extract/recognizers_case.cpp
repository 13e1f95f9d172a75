// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extract/recognizers_case.h"

#include <charconv>
#include <sstream>

#include <nlohmann/json.hpp>

#include "core/base/number_text.h"
#include "tests/support/file_bytes.h"
#include "tests/support/places.h"

namespace duixian::extract {
namespace {

using Json = nlohmann::json;

/// "(20,35]" and "[3965,)": whether an end itself belongs to it is nothing that a report's words decide.
void readInterval(const std::string& text, Quantity& out)
{
    const std::size_t comma = text.find(',');
    out.low = numberFrom(text.substr(1, comma - 1));
    out.high = numberFrom(text.substr(comma + 1, text.size() - comma - 2));
}

Quantity quantityOf(const Json& result)
{
    Quantity out;
    out.span = {result.value("Start", std::size_t{0}), result.value("End", std::size_t{0}) + 1};
    const Json& resolution = result.at("Resolution");
    out.unit = resolution.value("unit", "");
    const std::string value = resolution.at("value").is_string() ? resolution.at("value").get<std::string>() : "";
    if (value.find(',') != std::string::npos)
        readInterval(value, out);
    else if (double low = 0; std::from_chars(value.data(), value.data() + value.size(), low).ec == std::errc{})
        out.low = low; // 4E-05% reads as far as the sign
    return out;
}

} // namespace

std::vector<RecognizersCase> recognizersCases(const std::string& sharedFolder, const std::string& file)
{
    std::string bytes = support::fileBytes(sharedFolder + "/outside/recognizers/" + file + ".json");
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.erase(0, 3);
    std::vector<RecognizersCase> out;
    for (const Json& each : Json::parse(bytes)) {
        RecognizersCase one{file.substr(file.find('/') + 1), out.size(), each.at("Input").get<std::string>(), {}};
        for (const Json& result : each.at("Results"))
            one.expected.push_back(quantityOf(result));
        out.push_back(std::move(one));
    }
    return out;
}

std::vector<Contradiction> recognizersContradictions()
{
    std::vector<Contradiction> out;
    std::istringstream lines(support::fileBytes(support::projectFile("tests/core/extract/recognizers_contradictions.tsv")));
    for (std::string line; std::getline(lines, line);) {
        const std::size_t first = line.find('\t');
        const std::size_t second = line.find('\t', first + 1);
        if (!line.starts_with('#') && second != std::string::npos)
            out.push_back({line.substr(0, first), line.substr(first + 1, second - first - 1), line.substr(second + 1)});
    }
    return out;
}

} // namespace duixian::extract
