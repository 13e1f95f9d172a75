// SPDX-License-Identifier: GPL-3.0-or-later
// OpenCC's tw2s beside our own table: it knows many more words, but needs its own data and is a hundred times slower.
#include <cstdlib>
#include <optional>

#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "core/script/fold.h"
#include "tests/support/file_bytes.h"
#include "tests/support/places.h"
#include "tests/support/temporary_folder.h"

namespace duixian::script {
namespace {

/// What OpenCC makes of a text; none where the command is not there.
std::optional<std::string> byOpenCC(const std::string& text)
{
    const support::TemporaryFolder folder;
    const std::string in = folder.write("in", text);
    const std::string out = folder.file("out");
    const std::string command = "opencc -c tw2s -i '" + in + "' -o '" + out + "' 2>/dev/null";
    if (std::system(command.c_str()) != 0)
        return std::nullopt;
    return support::fileBytes(out);
}

std::string folded(const std::string& text)
{
    return toUtf8(toSimplified(toUtf16(text)));
}

/// Characters that stand for two, and forms of print that differ, in words of the genre.
constexpr const char* words[] = {
    "銀髮經濟加快發展，理髮店與發電廠並存",
    "氣候乾燥，乾隆年間，幹部骨幹，晾乾糧食",
    "反覆研究，覆蓋率提高，答覆率百分之百，顛覆性創新",
    "與時俱進，俱樂部，面面俱到，工具",
    "成效顯著，著名品牌，圍繞著中心，抓著重點，著力推進",
    "憑藉優勢，藉助平臺，慰藉",
    "瞭解情況，瞭望塔，一目瞭然",
    "提供諮詢服務，產業鏈供應鏈，鍛鍊身體",
    "裡程碑與里程，公里，裡面",
    "鬆綁放權，松樹，輕鬆",
    "麵粉加工，表面，面積",
    "穀物產量，山谷，糧食與稻穀",
    "鬥爭精神，北斗導航",
    "一隻羊，只有，船隻，兩隻雞",
    "製造業，制度，研製，控制",
    "週年慶典，周邊環境，每週",
    "餘額，其餘，剩餘",
    "後來居上，皇后，前後",
    "鐘錶，鍾情，時鐘",
    "臺灣同胞，颱風，臺賬",
    "遊客，游泳，旅遊，上游",
    "採購，彩色，採用",
    "佈局，公布，佈置，分佈",
    "範圍，規範，模範",
    "標誌，雜誌，意志",
    "岳麓山，韆鞦，千秋",
    "計劃，規劃，畫廊",
    "徵收，徵求，長征",
    "復工復產，複雜，恢復，重複",
    "匯總，彙編，外匯",
    "獲得，收穫，榮獲",
    "臨牀，牀位，群眾，羣眾",
    "衛生，污染，汙水",
    "滙聚，強化，牆體，墻面",
    "週轉，迴圈，回收，迴歸",
    "註冊，關注，備註",
    "佔地，占比，搶佔",
    "僱員，雇傭，就業",
    "係數，關係，系統，聯繫",
    "傢俱，傢具，家具",
    "鹽鹼地，鹼性",
    "灘塗，塗料，圖書館",
    "準確，批准，標準",
    "壓縮，厭惡，應急",
    "簽約，標籤，簽訂",
    "籌備，築牢，建築",
    "託管，依託，委託",
    "貧困戶，戶籍，農戶",
    "醫療，醫院，醜惡",
    "闢建，開闢，精闢",
    "隊伍，佇立",
    "沈陽，瀋陽，沉澱",
    "鬱金香，憂鬱，鬱鬱蔥蔥",
    "蘋果，蘭州，蘭花",
    "於是，至於，於都",
};

TEST(OpenCC, FoldsTheSameWordsAlike)
{
    std::string text;
    for (const char* line : words)
        text += std::string(line) + "\n";
    const auto oracle = byOpenCC(text);
    if (!oracle)
        GTEST_SKIP() << "the command opencc is not here (Debian: opencc), so the fold has no oracle";
    EXPECT_EQ(folded(text), *oracle);
}

TEST(OpenCC, FoldsASharedTraditionalReportAlike)
{
    const auto shared = support::sharedFolder();
    if (!shared)
        GTEST_SKIP() << "the shared reports are not here (../shared)";
    const std::string text = support::fileBytes(*shared + "/reports/2019-harbin-xiangfang.txt");
    const auto oracle = byOpenCC(text);
    if (!oracle)
        GTEST_SKIP() << "the command opencc is not here (Debian: opencc), so the fold has no oracle";
    ASSERT_FALSE(oracle->empty());
    EXPECT_NE(text, *oracle) << "the report is in traditional script";
    EXPECT_EQ(folded(text), *oracle);
}

struct Case {
    const char* traditional;
    const char* simplified;
};

/// Words in which tw2s errs or leaves what has a simplified form; no oracle, but the norm (通用规范汉字表).
TEST(OpenCC, IsNotFollowedWhereItErrs)
{
    constexpr Case cases[] = {
        {"專著", "专著"}, {"座標系", "坐标系"}, {"保衞", "保卫"}, {"甚麼", "什么"}, {"一座水庫", "一座水库"}, {"甚至", "甚至"},
    };
    for (const Case& c : cases)
        EXPECT_EQ(folded(c.traditional), c.simplified) << c.traditional;
}

} // namespace
} // namespace duixian::script
