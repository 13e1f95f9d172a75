// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/furniture.h"

#include <algorithm>
#include <array>
#include <optional>

#include "core/base/embedded.h"
#include "core/base/table.h"
#include "core/text/characters.h"

namespace duixian::text {
namespace {

using namespace std::string_view_literals;
using Words = std::vector<std::u16string>;
constexpr auto npos = std::u16string_view::npos;

struct WordLists {
    Words foot;
    Words line;
    Words glossary;
    Words annex;
};

const WordLists& wordLists()
{
    static const WordLists lists = [] {
        WordLists loaded;
        for (const TableRow& row : readTable(embedded("lexicon/furniture.tsv"))) {
            const std::u16string& sort = row.at(0);
            (sort == u"foot"       ? loaded.foot
             : sort == u"line"     ? loaded.line
             : sort == u"glossary" ? loaded.glossary
                                   : loaded.annex)
                .push_back(row.at(1));
        }
        return loaded;
    }();
    return lists;
}

bool beginsWith(std::u16string_view line, const Words& words)
{
    const std::size_t begin = line.find_first_not_of(u" 【[（(〖"sv);
    return begin != npos &&
           std::any_of(words.begin(), words.end(), [rest = line.substr(begin)](const auto& word) { return rest.starts_with(word); });
}

bool endsWith(std::u16string_view line, const Words& words)
{
    const std::size_t last = line.find_last_not_of(u" 】])）〗:；。"sv);
    return last != npos &&
           std::any_of(words.begin(), words.end(), [rest = line.substr(0, last + 1)](const auto& word) { return rest.ends_with(word); });
}

bool containsAny(std::u16string_view line, std::initializer_list<std::u16string_view> words)
{
    return std::any_of(words.begin(), words.end(), [line](const auto word) { return line.find(word) != npos; });
}

class Search {
public:
    explicit Search(std::u16string_view clean) : m_clean(clean)
    {
        for (std::size_t begin = 0; begin < clean.size();) {
            const std::size_t end = std::min(clean.find(u'\n', begin), clean.size());
            m_lines.push_back({begin, end});
            begin = end + 1;
        }
        m_reasons.resize(m_lines.size());
    }

    std::vector<Layer> run()
    {
        markHead();
        const std::size_t foot = footBegin();
        mark(foot, m_lines.size(), LayerReason::Navigation);
        markGlossaries(foot);
        for (std::size_t i = 0; i < foot; ++i)
            if (!m_reasons[i])
                m_reasons[i] = ownReason(i);
        return merged();
    }

private:
    [[nodiscard]] std::u16string_view line(std::size_t i) const { return m_clean.substr(m_lines[i].begin, m_lines[i].length()); }
    [[nodiscard]] bool inBackPart(std::size_t i) const { return m_lines[i].begin * 5 > m_clean.size() * 2; }

    void mark(std::size_t from, std::size_t to, LayerReason reason)
    {
        for (std::size_t i = from; i < to; ++i)
            m_reasons[i] = reason;
    }

    /// 各位代表: opens the report; title, date, congress and speaker stand right before it, and before those only the page's own things.
    void markHead()
    {
        constexpr std::size_t farthest = 6000;
        for (std::size_t i = 0; i < m_lines.size() && m_lines[i].begin < farthest; ++i) {
            if (!isAddress(line(i)))
                continue;
            std::size_t begin = i;
            while (begin > 0 && (line(begin - 1).empty() || belongsToTitle(line(begin - 1))))
                --begin;
            mark(0, begin, LayerReason::Navigation);
            return;
        }
    }

    static bool isAddress(std::u16string_view words)
    {
        constexpr std::size_t longest = 24;
        const std::size_t begin = words.find_first_not_of(u' ');
        if (begin == npos || words.size() > longest)
            return false;
        const bool calls = words.substr(begin).starts_with(u"各位代表"sv) || words.substr(begin).starts_with(u"各位委"sv);
        return calls && (words.back() == u':' || words.back() == u'！' || words.ends_with(u"代表"sv));
    }

    static bool belongsToTitle(std::u16string_view words)
    {
        constexpr std::size_t longest = 60;
        if (words.size() > longest || words.find(u'|') != npos || beginsWith(words, wordLists().line))
            return false;
        return containsAny(words,
                           {u"报告", u"報告", u"会议", u"會議", u"人民政府", u"政府", u"区长", u"區長", u"县长", u"縣長", u"市长", u"市長",
                            u"省长", u"省長", u"州长", u"旗长", u"主席",     u"主任", u"总理", u"大会", u"大會", u"通过", u"稿"}) ||
               (words.find(u'年') != npos && words.find(u'月') != npos);
    }

    /// The first line of the page's foot: behind it no sentence of a report stands any more. The end of the lines where there is none.
    [[nodiscard]] std::size_t footBegin() const
    {
        std::size_t begin = m_lines.size();
        for (std::size_t i = m_lines.size(); i-- > 0 && inBackPart(i) && !isProse(line(i));)
            if (beginsWith(line(i), wordLists().foot))
                begin = i;
        return begin;
    }

    /// A sentence of a report, not one about the site.
    static bool isProse(std::u16string_view words)
    {
        constexpr std::size_t shortest = 14;
        return words.size() >= shortest && (words.back() == u'。' || words.back() == u'！') &&
               !containsAny(words, {u"版权", u"网站", u"转载", u"浏览", u"分辨率", u"备案"});
    }

    /// From 名词解释 to the next annex, the foot or the end.
    void markGlossaries(std::size_t foot)
    {
        constexpr std::size_t longestTitle = 32;
        for (std::size_t i = 0; i < foot; ++i) {
            if (!inBackPart(i) || line(i).size() > longestTitle || !endsWith(line(i), wordLists().glossary))
                continue;
            std::size_t end = i + 1;
            while (end < foot && !opensAnnex(line(end)))
                ++end;
            mark(i, end, LayerReason::Glossary);
            i = end - 1;
        }
    }

    static bool opensAnnex(std::u16string_view words)
    {
        constexpr std::size_t longest = 40;
        const std::size_t begin = words.find_first_not_of(u' ');
        return begin != npos && words.size() <= longest && words.substr(begin).starts_with(u"附"sv) &&
               containsAny(words.substr(begin, 4), {u"附件", u"附表", u"附录", u"附:"});
    }

    /// Of a line by itself: [12]两不愁…, 注:…, a row of links, a list of files.
    [[nodiscard]] std::optional<LayerReason> ownReason(std::size_t i) const
    {
        constexpr std::size_t longest = 90;
        const std::size_t begin = line(i).find_first_not_of(u' ');
        if (begin == npos)
            return std::nullopt;
        const std::u16string_view words = line(i).substr(begin);
        if (isNote(words))
            return LayerReason::Glossary;
        if (words.size() > longest)
            return std::nullopt;
        if (inBackPart(i) && (endsWith(words, wordLists().annex) || (opensAnnex(words) && words.find(u'。') == npos)))
            return LayerReason::Annex;
        if (beginsWith(words, wordLists().line) || std::count(words.begin(), words.end(), u'|') >= 2)
            return LayerReason::Navigation;
        return std::nullopt;
    }

    static bool isNote(std::u16string_view words)
    {
        if (words.starts_with(u"注:"sv) || words.starts_with(u"备注:"sv))
            return true;
        if (words[0] != u'[' && words[0] != u'【')
            return false;
        const std::size_t end = words.find_first_not_of(u"0123456789"sv, 1);
        return end != npos && end > 1 && end < 5 && (words[end] == u']' || words[end] == u'】');
    }

    [[nodiscard]] std::vector<Layer> merged() const
    {
        std::vector<Layer> furniture;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (!m_reasons[i])
                continue;
            if (i > 0 && m_reasons[i - 1] == m_reasons[i])
                furniture.back().span.end = m_lines[i].end;
            else
                furniture.push_back({m_lines[i], *m_reasons[i]});
        }
        return furniture;
    }

    std::u16string_view m_clean;
    std::vector<Span> m_lines;
    std::vector<std::optional<LayerReason>> m_reasons;
};

} // namespace

std::vector<Layer> furnitureOf(std::u16string_view clean)
{
    return Search(clean).run();
}

} // namespace duixian::text
