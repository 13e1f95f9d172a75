// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rooms.h"

namespace duixian::architecture {

const std::vector<Room>& rooms()
{
    static const std::vector<Room> table{
        {"core/base", {}},
        {"core/system", {"core/base"}},
        {"core/model", {"core/base"}},
        {"core/script", {"core/base", "core/text"}},
        {"core/text", {"core/base"}},
        {"core/sources", {"core/base", "core/system", "core/text"}},
        {"core/lexicon", {"core/base", "core/model", "core/script"}},
        {"core/extract", {"core/base", "core/model", "core/text", "core/lexicon"}},
        {"core/match", {"core/base", "core/model", "core/lexicon"}},
        {"core/align", {"core/base", "core/model", "core/script", "core/text", "core/match"}},
        {"core/judgement", {"core/base", "core/model", "core/script", "core/text"}},
        {"core/analysis",
         {"core/base", "core/model", "core/script", "core/text", "core/sources", "core/lexicon", "core/extract", "core/judgement"}},
        {"core/library", {"core/base", "core/system", "core/model", "core/script"}},
        {"core/export", {"core/base", "core/system", "core/model"}},
        {"core/intake",
         {"core/base", "core/model", "core/system", "core/script", "core/text", "core/sources", "core/lexicon", "core/match", "core/align",
          "core/judgement", "core/analysis", "core/library"}},
        {"core/publish",
         {"core/base", "core/model", "core/system", "core/lexicon", "core/match", "core/judgement", "core/library", "core/export",
          "core/intake"}},
        {"core/query", {"core/base", "core/model", "core/script", "core/text", "core/lexicon"}},
        {"core/search",
         {"core/base", "core/model", "core/script", "core/text", "core/align", "core/query", "core/library", "core/judgement"}},

        {"app/cli",
         {"core/base", "core/model", "core/script", "core/text", "core/sources", "core/lexicon", "core/extract", "core/match", "core/align",
          "core/judgement", "core/analysis", "core/library", "core/export", "core/system", "core/intake", "core/publish", "core/query",
          "core/search"}},
        {"app/worker", {"core/base", "core/system", "core/text", "core/sources"}},
        {"app/presentation", {"core/base", "core/model"}},
        {"app/drawing", {"core/base"}},
        {"app/workspace",
         {"core/base", "core/model", "core/lexicon", "core/match", "core/analysis", "core/library", "core/export", "core/system",
          "core/intake", "core/publish", "core/judgement", "core/align", "core/query", "core/script", "core/search", "core/text",
          "app/presentation"}},
        {"app/models", {"core/base", "core/model", "app/presentation"}},
        {"app/reader", {"core/base", "core/model", "app/presentation", "app/models"}},
        {"app/compare", {"core/base", "core/model", "core/export", "app/presentation", "app/drawing", "app/models", "app/reader"}},
        {"app/print", {}},
        {"app/charts", {"core/base", "core/model", "core/script", "core/export", "app/presentation", "app/drawing", "app/models"}},
        {"app/search", {"core/base", "core/model", "app/presentation", "app/models"}},
        {"app/review", {"core/base", "core/model", "app/presentation", "app/models"}},
        {"app/pairs", {"core/base", "core/model", "app/presentation", "app/models"}},
        {"app/shell",
         {"core/base", "core/model", "app/presentation", "app/workspace", "app/models", "app/reader", "app/compare", "app/print",
          "app/charts", "app/search", "app/review", "app/pairs"}},
        {"app", {"core/base", "core/model", "app/presentation", "app/workspace", "app/charts", "app/shell"}},
    };
    return table;
}

const std::vector<Foreign>& foreigns()
{
    static const std::vector<Foreign> table{
        {"unicode/", {"core/text", "tests/core/text", "tests/core/sources", "tests/bench"}},
        {"libxml/", {"core/sources", "tests/core/sources"}},
        {"zlib.h", {"tests/bench"}},
        {"zip.h", {"core/sources", "core/export", "tests/core/sources", "tests/core/export", "tests/core/publish"}},
        {"pugixml.hpp", {"core/sources", "tests/core/sources", "tests/core/export", "tests/core/publish"}},
        {"poppler/", {"core/sources", "tests/core/sources", "tests/app/charts", "tests/app/compare"}},
        {"dtl/", {"core/align"}},
        // The tests of safety stand in for the disk behind SQLite.
        {"sqlite3.h", {"core/library", "tests/core/library", "tests/bench", "tests/fuzz"}},
        {"openssl/", {"core/base"}},
        {"tl/", {"core/base"}},
        // The tests of the command line read what it prints.
        {"nlohmann/", {"core/export", "core/publish", "tests/core/extract", "tests/core/publish", "tests/core/cli"}},
        {"xlsxwriter.h", {"core/export"}},
        {"fmt/", {"core", "app"}},
        {"CLI/", {"app/cli", "app/charts"}},
        {"QtCharts", {"app/charts"}},
        {"Q",
         {"app/presentation",
          "app/drawing",
          "app/workspace",
          "app/models",
          "app/reader",
          "app/compare",
          "app/print",
          "app/charts",
          "app/search",
          "app/review",
          "app/pairs",
          "app/shell",
          "app/main.cpp",
          "tests/app",
          "tests/translations",
          "tests/support",
          "tests/fuzz/chart_door.cpp",
          "tests/background",
          "tests/bench/endurance.cpp",
          "tests/bench/figures_bench.cpp",
          "tests/bench/reading_bench.cpp",
          "tests/bench/window_bench.cpp"}},
        {"malloc.h", {"tests/bench"}},
        {"sanitizer/", {"tests/background"}},
        // What is particular to POSIX stands in one room.
        {"fcntl.h", {"core/system", "tests"}},
        {"sys/", {"core/system", "tests"}},
        {"unistd.h", {"core/system", "tests"}},
        {"grp.h", {"tests"}},
        {"spawn.h", {"core/system"}},
        {"poll.h", {"core/system"}},
        {"locale.h", {"core/system"}},
        {"signal.h", {"core/system", "tests"}},
        {"gtest/", {"tests"}},
        {"gmock/", {"tests"}},
        {"benchmark/", {"tests/bench"}},
    };
    return table;
}

} // namespace duixian::architecture
