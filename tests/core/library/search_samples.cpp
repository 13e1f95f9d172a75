// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/library/search_samples.h"

#include <array>
#include <string_view>

#include "core/script/search_text.h"

namespace duixian::library {
namespace {

/// Of few characters, so that words meet, cross their borders and come again; both scripts and widths; what parts words and what does not.
constexpr std::array<std::u16string_view, 36> pieces{u"就业",  u"就業", u"业",   u"水",       u"水利",  u"利水",  u"新增",  u"增", u"目标",
                                                     u"目 标", u"目標", u"15.7", u"１５．７", u"15",    u"1,234", u"亿元",  u"%",  u"％",
                                                     u"PM2.5", u"pm",   u"5G",   u"㎡",       u"𠮷",    u"，",    u"。",    u"\n", u" ",
                                                     u"、",    u"“",    u"\"",   u"*",        u"NEAR(", u"AND",   u"μg/m³", u"々", u"万人"};

std::u16string some(std::mt19937& random, unsigned most)
{
    std::u16string out;
    for (auto left = 1 + static_cast<unsigned>(random() % most); left > 0; --left)
        out += pieces[random() % pieces.size()];
    return out;
}

} // namespace

Report wordyReport(std::mt19937& random)
{
    Report report;
    report.head.title = some(random, 3);
    report.head.planned = Period::year(2015 + static_cast<int>(random() % 6));
    report.text = some(random, 60);
    for (unsigned i = 0; i < random() % 4; ++i) {
        Statement statement;
        statement.span = {0, 1};
        statement.quote = report.text.substr(0, 1);
        statement.indicator = some(random, 3);
        statement.value = static_cast<double>(random() % 100);
        statement.unit = u"亿元";
        statement.kind = random() % 2 == 0 ? Kind::Target : Kind::Outcome;
        report.statements.push_back(statement);
    }
    if (const std::size_t end = report.text.find(u'\n'); end != std::u16string::npos && random() % 2 == 0)
        report.layers = {{{end, end + 1}, LayerReason::BrokenLine}};
    return report;
}

std::u16string someWords(std::mt19937& random)
{
    return script::searchText(some(random, 3)).units;
}

WordQuery someQuery(std::mt19937& random, int levels)
{
    WordQuery query;
    const auto draw = random() % 8;
    if (levels == 0 || draw < 4) {
        query.kind = WordQuery::Kind::Words;
        query.words = someWords(random);
        query.prefix = random() % 3 == 0;
        return query;
    }
    query.kind = std::array{WordQuery::Kind::All, WordQuery::Kind::Any, WordQuery::Kind::Near, WordQuery::Kind::Without}[draw - 4];
    query.distance = random() % 20;
    for (auto left = random() % 4; left > 0; --left)
        query.parts.push_back(someQuery(random, levels - 1));
    return query;
}

} // namespace duixian::library
