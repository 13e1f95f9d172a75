// SPDX-License-Identifier: GPL-3.0-or-later
// The outside suite: the Chinese number, percent, range, ordinal, currency and dimension cases of Microsoft Recognizers-Text (MIT), which
// lie in ../shared/outside/recognizers. Dates and ages are not asked.
#include <cmath>
#include <iostream>
#include <map>
#include <set>

#include <gtest/gtest.h>

#include "core/base/number_text.h"
#include "tests/core/extract/recognizers_case.h"
#include "tests/core/extract/recognizers_reading.h"
#include "tests/support/places.h"

namespace duixian::extract {
namespace {

struct Model {
    const char* file;
    std::vector<Quantity> (*read)(const std::string&);
    bool inside; ///< the suite's stretch holds more than the number
};

constexpr Model models[] = {
    {"Number/NumberModel", readNumbers, false},
    {"Number/NumberRangeModel", readRanges, true},
    {"Number/NumberRangeModelExperimentalMode", readRanges, true},
    {"Number/OrdinalModel", readOrdinals, false},
    {"Number/PercentModel", readPercents, false},
    {"NumberWithUnit/CurrencyModel", readCurrencies, false},
    {"NumberWithUnit/DimensionModel", readDimensions, false},
};

bool same(const std::optional<double>& a, const std::optional<double>& b)
{
    constexpr double tolerance = 1e-11; // ours keep twelve digits
    if (!a || !b)
        return a.has_value() == b.has_value();
    return std::abs(*a - *b) <= tolerance * std::max(std::abs(*a), 1.0);
}

bool same(const Quantity& found, const Quantity& expected, bool inside)
{
    const bool place =
        inside ? found.span.begin >= expected.span.begin && found.span.end <= expected.span.end : found.span == expected.span;
    return place && same(found.low, expected.low) && same(found.high, expected.high) && found.unit == expected.unit;
}

bool passes(const Model& model, const RecognizersCase& one)
{
    const std::vector<Quantity> found = model.read(one.input);
    if (found.size() != one.expected.size())
        return false;
    for (std::size_t i = 0; i < found.size(); ++i)
        if (!same(found[i], one.expected[i], model.inside))
            return false;
    return true;
}

std::string dumped(const std::vector<Quantity>& quantities)
{
    std::string out;
    for (const Quantity& q : quantities)
        out += " " + std::to_string(q.span.begin) + "-" + std::to_string(q.span.end) + ":" + (q.low ? numberText(*q.low) : "") +
               (q.high ? ".." + numberText(*q.high) : "") + q.unit;
    return out;
}

TEST(Recognizers, AreReadAsTheSuiteSays)
{
    const auto folder = support::sharedFolder();
    if (!folder)
        GTEST_SKIP() << "the outside suite is not here (../shared/outside/recognizers)";
    std::map<std::string, Contradiction> contradictions;
    for (const Contradiction& each : recognizersContradictions())
        contradictions.emplace(each.name, each);
    std::size_t all = 0;
    std::size_t asked = 0;
    std::size_t passed = 0;
    for (const Model& model : models)
        for (const RecognizersCase& one : recognizersCases(*folder, model.file)) {
            ++all;
            const bool right = passes(model, one);
            if (const auto against = contradictions.find(one.name()); against != contradictions.end()) {
                EXPECT_EQ(against->second.input, one.input) << one.name();
                EXPECT_FALSE(right) << one.name() << " passes and contradicts nothing";
                continue;
            }
            ++asked;
            passed += right ? 1 : 0;
            if (!right)
                std::cout << one.name() << ": " << one.input << ":" << dumped(model.read(one.input)) << ", and not" << dumped(one.expected)
                          << '\n';
        }
    constexpr double percent = 100;
    std::cout << passed << " of " << asked << " cases of the outside suite pass ("
              << std::round(percent * percent * double(passed) / double(asked)) / percent << " %); " << contradictions.size() << " of "
              << all << " contradict our rules\n";
    EXPECT_EQ(all, 694u);
    EXPECT_LE(double(contradictions.size()), 0.05 * double(all));
    EXPECT_GE(double(passed), 0.98 * double(asked)) << "0.95 is asked";
}

TEST(Recognizers, ContradictionsNameTheirRule)
{
    std::set<std::string> names;
    for (const Contradiction& each : recognizersContradictions()) {
        EXPECT_TRUE(names.insert(each.name).second) << each.name;
        EXPECT_FALSE(each.rule.empty()) << each.name;
    }
    EXPECT_FALSE(names.empty());
}

} // namespace
} // namespace duixian::extract
