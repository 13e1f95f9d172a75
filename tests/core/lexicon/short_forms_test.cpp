// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/short_forms.h"

#include <gtest/gtest.h>

#include "core/base/utf.h"

namespace duixian {
namespace {

TEST(ShortForms, AreSaidLongOnce)
{
    EXPECT_EQ(toUtf8(inLongForm(u"规上工业企业数")), "规模以上工业企业数");
    EXPECT_EQ(toUtf8(inLongForm(u"规模以上工业企业数")), "规模以上工业企业数");
    EXPECT_EQ(toUtf8(inLongForm(u"公厕数")), "公厕数");
}

} // namespace
} // namespace duixian
