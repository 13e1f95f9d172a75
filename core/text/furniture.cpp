// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/furniture.h"

#include <algorithm>
#include <optional>

#include "core/text/annex_tables.h"
#include "core/text/characters.h"
#include "core/text/furniture_words.h"
#include "core/text/page_margins.h"
#include "core/text/planted_words.h"
#include "core/text/repeated_body.h"

namespace duixian::text {
namespace {

using namespace std::string_view_literals;
constexpr auto npos = std::u16string_view::npos;

const FurnitureWords& words()
{
    return FurnitureWords::builtIn();
}

bool containsAny(std::u16string_view line, std::initializer_list<std::u16string_view> any)
{
    return std::any_of(any.begin(), any.end(), [line](const auto word) { return line.find(word) != npos; });
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
        markNumbersBehindLabels();
        markForums();
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
    /// Where sentences stand before it, it is not the first: 各位代表！让我们… closes a report whose opening was lost.
    void markHead()
    {
        constexpr std::size_t farthest = 6000;
        constexpr std::size_t mostProse = 1; // an abstract
        std::size_t prose = 0;
        for (std::size_t i = 0; i < m_lines.size() && m_lines[i].begin < farthest && prose <= mostProse; ++i) {
            prose += isProse(line(i)) ? 1 : 0;
            if (!isAddress(line(i)))
                continue;
            std::size_t begin = i;
            while (begin > 0 && (line(begin - 1).empty() || belongsToTitle(line(begin - 1)) || isRestOfTitle(begin - 1)))
                --begin;
            mark(0, begin, LayerReason::Navigation);
            return;
        }
    }

    static bool isAddress(std::u16string_view line)
    {
        constexpr std::size_t longest = 24;
        const std::size_t begin = line.find_first_not_of(u' ');
        if (begin == npos || line.size() > longest)
            return false;
        const std::u16string_view own = line.substr(begin);
        if (own.starts_with(u"各位代表"sv) || own.starts_with(u"各位委"sv))
            return own.back() == u':' || own.ends_with(u"代表"sv) || (own.back() == u'！' && own.find(u"让"sv) == npos);
        return (own.starts_with(u"同志们"sv) || own.starts_with(u"尊敬的"sv)) && own.back() == u':';
    }

    /// A PDF's …第三次会议 and 上, centred on two lines.
    [[nodiscard]] bool isRestOfTitle(std::size_t i) const
    {
        constexpr std::size_t longest = 4;
        return i > 0 && line(i).size() <= longest && !line(i - 1).empty() && belongsToTitle(line(i - 1));
    }

    static bool belongsToTitle(std::u16string_view line)
    {
        constexpr std::size_t longest = 60;
        if (line.size() > longest || line.find(u'|') != npos || isPageLine(line) || isForumLine(line))
            return false;
        return containsAny(line,
                           {u"报告", u"報告", u"会议", u"會議", u"人民政府", u"政府", u"区长", u"區長", u"县长", u"縣長", u"市长", u"市長",
                            u"省长", u"省長", u"州长", u"旗长", u"主席",     u"主任", u"总理", u"大会", u"大會", u"通过", u"稿"}) ||
               (line.find(u'年') != npos && line.find(u'月') != npos);
    }

    /// The first line of the page's foot: behind it no sentence of a report stands any more. The end of the lines where there is none.
    [[nodiscard]] std::size_t footBegin() const
    {
        std::size_t begin = m_lines.size();
        for (std::size_t i = m_lines.size(); i-- > 0 && inBackPart(i) && !isProse(line(i));)
            if (beginsWith(line(i), words().foot) || beginsWith(line(i), words().forumFoot) || consistsOf(line(i), words().button))
                begin = i;
        return begin;
    }

    /// A sentence of a report, not one about the site.
    static bool isProse(std::u16string_view line)
    {
        constexpr std::size_t shortest = 14;
        return line.size() >= shortest && (line.back() == u'。' || line.back() == u'！') &&
               !containsAny(line, {u"版权", u"网站", u"转载", u"浏览", u"分辨率", u"备案"});
    }

    static bool isPageLine(std::u16string_view line) { return beginsWith(line, words().line) || beginsWith(line, words().forumLine); }

    static bool isForumLine(std::u16string_view line)
    {
        constexpr std::size_t longest = 90;
        return line.size() <= longest &&
               (beginsWith(line, words().forumLine) || beginsWith(line, words().forumFoot) || holdsWord(line, words().forumWithin));
    }

    /// 阅读: and 250 in the next line.
    void markNumbersBehindLabels()
    {
        for (std::size_t i = 1; i < m_lines.size(); ++i)
            if (!m_reasons[i] && m_reasons[i - 1] == LayerReason::Navigation && !line(i).empty() && line(i - 1).ends_with(u':') &&
                std::all_of(line(i).begin(), line(i).end(), isDigit))
                m_reasons[i] = LayerReason::Navigation;
    }

    /// What stands between two lines of a forum is of the forum as well: the numbers and ranks of a user.
    void markForums()
    {
        constexpr std::size_t widest = 24;
        std::size_t last = npos;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (!m_reasons[i] && !line(i).empty() && !isShort(i))
                last = npos;
            if (m_reasons[i] == LayerReason::Glossary || !isForumLine(line(i)) || (!m_reasons[i] && !isShort(i)))
                continue;
            const bool near = last != npos && i - last <= widest;
            mark(near ? last : i, i + 1, LayerReason::Forum);
            last = i;
        }
    }

    [[nodiscard]] bool isShort(std::size_t i) const
    {
        constexpr std::size_t longest = 60;
        return line(i).size() <= longest && line(i).find_first_of(u"。，"sv) == npos;
    }

    /// From 名词解释 to the next annex, the foot or the end.
    void markGlossaries(std::size_t foot)
    {
        constexpr std::size_t longestTitle = 32;
        for (std::size_t i = 0; i < foot; ++i) {
            if (!inBackPart(i) || line(i).size() > longestTitle || !endsWith(line(i), words().glossary))
                continue;
            std::size_t end = i + 1;
            while (end < foot && !opensAnnex(line(end)))
                ++end;
            mark(i, end, LayerReason::Glossary);
            i = end - 1;
        }
    }

    /// Of a line by itself: [12]两不愁…, 注:…, a row of links, a list of files.
    [[nodiscard]] std::optional<LayerReason> ownReason(std::size_t i) const
    {
        constexpr std::size_t longest = 90;
        const std::size_t begin = line(i).find_first_not_of(u' ');
        if (begin == npos)
            return std::nullopt;
        const std::u16string_view own = line(i).substr(begin);
        if (isNote(own))
            return LayerReason::Glossary;
        if (isCode(own))
            return LayerReason::Navigation;
        if (own.size() > longest)
            return std::nullopt;
        if (inBackPart(i) && (endsWith(own, words().annex) || (opensAnnex(own) && own.find(u'。') == npos)))
            return LayerReason::Annex;
        const bool links = std::count(own.begin(), own.end(), u'|') >= 2 || consistsOf(own, words().button);
        const bool site = !isProse(own) && (holdsWord(own, words().within) || holdsWord(own, words().forumWithin));
        if (isPageLine(own) || links || site)
            return LayerReason::Navigation;
        return std::nullopt;
    }

    /// <!-- and other remains of a page's source: no Chinese, but its marks.
    static bool isCode(std::u16string_view line)
    {
        return line.find_first_of(u"<>{}="sv) != npos && std::none_of(line.begin(), line.end(), isHan);
    }

    static bool isNote(std::u16string_view line)
    {
        if (line.starts_with(u"注:"sv) || line.starts_with(u"备注:"sv))
            return true;
        if (line[0] != u'[' && line[0] != u'【')
            return false;
        const std::size_t end = line.find_first_not_of(u"0123456789"sv, 1);
        return end != npos && end > 1 && end < 5 && (line[end] == u']' || line[end] == u'】');
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
    std::vector<Layer> found = repeatedBodies(clean);
    const auto add = [&found](const std::vector<Layer>& layers) { found.insert(found.end(), layers.begin(), layers.end()); };
    add(Search(clean).run());
    add(annexTables(clean));
    add(pageMargins(clean));
    add(plantedWords(clean));
    return found;
}

} // namespace duixian::text
