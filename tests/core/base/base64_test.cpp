// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base64.h"

#include <random>

#include <gtest/gtest.h>

namespace duixian {
namespace {

TEST(Base64, IsThatOfTheStandard)
{
    const struct {
        const char* bytes;
        const char* text;
    } cases[]{
        {"", ""}, {"f", "Zg=="}, {"fo", "Zm8="}, {"foo", "Zm9v"}, {"foob", "Zm9vYg=="}, {"fooba", "Zm9vYmE="}, {"foobar", "Zm9vYmFy"}};
    for (const auto& one : cases) {
        EXPECT_EQ(toBase64(one.bytes), one.text);
        EXPECT_EQ(fromBase64(one.text), one.bytes);
    }
}

TEST(Base64, GivesAnyBytesBack)
{
    std::mt19937 random(1);
    for (std::size_t length = 0; length < 200; ++length) {
        std::string bytes(length, '\0');
        for (char& c : bytes)
            c = static_cast<char>(random() & 0xFF);
        EXPECT_EQ(fromBase64(toBase64(bytes)), bytes);
    }
}

TEST(Base64, TakesNothingElse)
{
    for (const char* text : {"Z", "Zg", "Zg=", "=", "====", "Zg==Zg==", "Z===", "Zm9v\n", "Zm 9", "Zh==", "Zm9=", "Zm-_", "Zm9v=A=="})
        EXPECT_EQ(fromBase64(text), std::nullopt) << text;
}

} // namespace
} // namespace duixian
