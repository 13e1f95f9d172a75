// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/translations/translation_faults.h"

#include <gtest/gtest.h>

namespace duixian::translations {
namespace {

Message message(const char* source, const char* translation)
{
    return {.context = QStringLiteral("Page"),
            .source = QString::fromUtf8(source),
            .comment = {},
            .numerus = false,
            .type = {},
            .translations = {QString::fromUtf8(translation)}};
}

std::string faults(const Message& m)
{
    return faultsOf(m, 1).join(QLatin1Char('\n')).toStdString();
}

TEST(TranslationFaults, AGoodOneHasNone)
{
    EXPECT_EQ(faults(message("&Import reports…", "导入报告(&I)…")), "");
    EXPECT_EQ(faults(message("%1 of %2", "%2 之 %1")), "");
    EXPECT_EQ(faults(message("Text && chart", "文与图")), "");
}

TEST(TranslationFaults, EachKindIsSeen)
{
    EXPECT_EQ(faults(message("Open", "")), "Page: Open — not translated");
    EXPECT_EQ(faults(message("%1 of %2", "第 %1 个")), "Page: %1 of %2 — places %1 %2 became %1");
    EXPECT_EQ(faults(message("%n reports", "1 份报告")), "Page: %n reports — places %n became ");
    EXPECT_EQ(faults(message("&Open", "打开")), "Page: &Open — another mnemonic: 打开");
    EXPECT_EQ(faults(message("&Open", "打开(&P)")), "Page: &Open — another mnemonic: 打开(&P)");
    EXPECT_EQ(faults(message("Open…", "打开")), "Page: Open… — … at the end says that more is asked: 打开");
}

TEST(TranslationFaults, UnfinishedAndGoneAreFaults)
{
    for (const char* type : {"unfinished", "vanished", "obsolete"}) {
        Message m = message("Open", "打开");
        m.type = QString::fromLatin1(type);
        EXPECT_EQ(faults(m), std::string("Page: Open — ") + type);
    }
}

TEST(TranslationFaults, EveryGrammaticalNumberHasItsForm)
{
    Message m = message("%n reports", "%n report");
    m.numerus = true;
    EXPECT_EQ(faultsOf(m, 1), QStringList{});
    EXPECT_EQ(faultsOf(m, 2).join(QLatin1Char('\n')).toStdString(), "Page: %n reports [by number] — 1 forms instead of 2");
}

TEST(TsMessages, AreReadWithTheirForms)
{
    const auto messages = messagesOf(
        "<TS><context><name>Page</name><message><source>Open</source><comment>a file</comment>"
        "<translation type=\"unfinished\">打开</translation></message>"
        "<message numerus=\"yes\"><source>%n</source><translation><numerusform>a</numerusform><numerusform>b</numerusform></translation>"
        "</message></context></TS>");
    ASSERT_EQ(messages.size(), 2U);
    EXPECT_EQ(keyOf(messages[0]).toStdString(), "Page: Open (a file)");
    EXPECT_EQ(messages[0].type.toStdString(), "unfinished");
    EXPECT_EQ(messages[1].translations.size(), 2);
    EXPECT_TRUE(messagesOf("<TS><context>").empty());
}

} // namespace
} // namespace duixian::translations
