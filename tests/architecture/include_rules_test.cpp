// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/include_rules.h"

#include <set>
#include <string_view>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/architecture/rooms.h"

namespace duixian::architecture {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

SourceTree made(const std::vector<std::pair<std::string, std::string>>& files)
{
    SourceTree tree;
    for (const auto& [path, text] : files)
        tree.push_back(sourceFile(path, text));
    return tree;
}

TEST(IncludeRules, ATreeInOrderHasNoFault)
{
    EXPECT_THAT(wrongIncludes(made({{"core/base/a.h", "#include <string>\n"},
                                    {"core/model/b.h", "#include \"core/base/a.h\"\n"},
                                    {"core/text/c.cpp", "#include <cstdint>\n#include <unicode/ucnv.h>\n#include \"core/base/a.h\"\n"},
                                    {"app/reader/d.cpp", "#include <QWidget>\n#include \"core/model/b.h\"\n"}})),
                IsEmpty());
}

TEST(IncludeRules, AWrongArrowIsAFault)
{
    EXPECT_THAT(wrongIncludes(made({{"core/model/b.h", ""}, {"core/base/a.h", "#include <string>\n#include \"core/model/b.h\"\n"}})),
                ElementsAre("core/base/a.h:2: core/base may not include core/model/b.h"));
    EXPECT_THAT(wrongIncludes(made({{"core/extract/e.h", ""}, {"core/match/m.cpp", "#include \"core/extract/e.h\"\n"}})),
                ElementsAre("core/match/m.cpp:1: core/match may not include core/extract/e.h"));
    EXPECT_THAT(wrongIncludes(made({{"app/charts/c.h", ""}, {"app/reader/r.cpp", "#include \"app/charts/c.h\"\n"}})),
                ElementsAre("app/reader/r.cpp:1: app/reader may not include app/charts/c.h"));
}

TEST(IncludeRules, AFileThatIsAllowedOpensNotItsRoom)
{
    EXPECT_THAT(
        wrongIncludes(made({{"core/system/write_file.cpp", "#include <unistd.h>\n"}, {"core/export/csv.cpp", "#include <unistd.h>\n"}})),
        ElementsAre("core/export/csv.cpp:1: may not include <unistd.h>"));
}

TEST(IncludeRules, AnUnknownRoomIsAFault)
{
    EXPECT_THAT(wrongIncludes(made({{"core/helpers/a.h", ""}})), ElementsAre("core/helpers/a.h: lies in a room that no table knows"));
    EXPECT_THAT(wrongIncludes(made({{"core/a.h", ""}})), ElementsAre("core/a.h: lies in a room that no table knows"));
}

TEST(IncludeRules, AForeignLibraryHasItsRooms)
{
    EXPECT_THAT(wrongIncludes(made({{"core/export/a.cpp", "#include <sqlite3.h>\n"}})),
                ElementsAre("core/export/a.cpp:1: may not include <sqlite3.h>"));
    EXPECT_THAT(wrongIncludes(made({{"core/base/a.h", "#include <QString>\n"}})),
                ElementsAre("core/base/a.h:1: may not include <QString>"));
    EXPECT_THAT(wrongIncludes(made({{"app/cli/main.cpp", "#include <QString>\n"}})),
                ElementsAre("app/cli/main.cpp:1: may not include <QString>"));
    EXPECT_THAT(wrongIncludes(made({{"core/library/a.cpp", "#include <pthread.h>\n"}})),
                ElementsAre("core/library/a.cpp:1: <pthread.h> is of a library that no table knows"));
}

TEST(IncludeRules, OwnFilesAreNamedFromTheRoot)
{
    EXPECT_THAT(wrongIncludes(made({{"core/base/a.h", ""}, {"core/base/b.h", "#include \"a.h\"\n"}})),
                ElementsAre("core/base/b.h:1: \"a.h\" is no file of ours by its way from the root"));
}

TEST(IncludeRules, QtChartsIsInOneSource)
{
    EXPECT_THAT(scatteredCharts(made({{"app/charts/a.cpp", "#include <QtCharts>\n"}, {"app/charts/b.cpp", "#include <QValueAxis>\n"}})),
                ElementsAre("app/charts/b.cpp:1: Qt Charts is at home in app/charts/a.cpp already"));
    EXPECT_THAT(scatteredCharts(made({{"app/charts/a.h", "#include <QChartView>\n"}})),
                ElementsAre("app/charts/a.h:1: a header shows Qt Charts to everyone who includes it"));
}

TEST(IncludeRules, EveryRoomOfTheTableIsNamedOnceAndOnlyKnownRoomsAreAllowed)
{
    std::set<std::string_view> known;
    for (const auto& room : rooms())
        EXPECT_TRUE(known.insert(room.name).second) << room.name;
    for (const auto& room : rooms())
        for (const auto& other : room.mayInclude)
            EXPECT_TRUE(known.contains(other.ends_with(".h") ? roomOf(other) : other)) << room.name << " on " << other;
}

TEST(TheHouse, IncludesOnlyWhatTheTablesAllow)
{
    EXPECT_THAT(wrongIncludes(readSources(DUIXIAN_SOURCE_DIR)), IsEmpty());
}

TEST(TheHouse, HasQtChartsInOneSource)
{
    EXPECT_THAT(scatteredCharts(readSources(DUIXIAN_SOURCE_DIR)), IsEmpty());
}

TEST(TheHouse, KnowsNoNetwork)
{
    std::vector<std::string> faults;
    for (const auto& file : readSources(DUIXIAN_SOURCE_DIR))
        for (const auto& include : file.includes)
            for (const std::string_view door :
                 {"QNetwork", "QTcp", "QUdp", "QSsl", "QWebSocket", "QHttp", "QAbstractSocket", "netinet/", "arpa/", "netdb.h", "curl/"})
                if (!file.path.starts_with("tests/") && include.name.starts_with(door))
                    faults.push_back(file.path + " includes " + include.name);
    EXPECT_THAT(faults, testing::IsEmpty()) << "nothing leaves the computer";
}

} // namespace
} // namespace duixian::architecture
