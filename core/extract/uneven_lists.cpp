// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/uneven_lists.h"

#include <algorithm>

namespace duixian::extract {
namespace {

/// How many names stand before 分别 in its own clause; 和 may join two names or stand within one, so it is a span. 甲、乙和丙分别: 2 to 3.
struct NameCount {
    std::size_t least = 0;
    std::size_t most = 0;
};

NameCount namesBefore(std::size_t figure, const Source& source)
{
    constexpr std::size_t farthest = 80;
    const std::u16string_view text = source.folded.substr(0, figure).substr(figure - std::min(figure, farthest));
    const std::size_t share = text.rfind(u"分别");
    if (share == std::u16string_view::npos || share == 0)
        return {};
    const std::size_t begin = text.find_last_of(u"\n,;。:，；：", share - 1) + 1;
    const std::u16string_view list = text.substr(begin, share - begin);
    if ((begin == 0 && figure > farthest) || list.empty())
        return {};
    NameCount count{1, 1};
    for (std::size_t i = 0; i < list.size(); ++i) {
        const bool joint = list[i] == u'、' || list.substr(i, 2) == u"”“";
        const bool perhaps = list[i] == u'和' || list[i] == u'与' || list[i] == u'及';
        count.least += joint ? 1 : 0;
        count.most += joint || perhaps ? 1 : 0;
    }
    return count;
}

} // namespace

std::size_t sentenceAt(const Statement& s, const Source& source)
{
    const std::size_t place = source.clean.map.toClean(s.span.begin);
    const auto& sentences = source.outline.sentences;
    const auto next = std::ranges::upper_bound(sentences, place, {}, [](const text::Sentence& sentence) { return sentence.span.begin; });
    return static_cast<std::size_t>(next - sentences.begin());
}

void addUnevenLists(const std::vector<Statement>& statements, const Source& source, std::vector<Note>& notes)
{
    for (std::size_t i = 0; i < statements.size();) {
        std::size_t end = i;
        const std::size_t sentence = sentenceAt(statements[i], source);
        while (end < statements.size() && std::ranges::count(statements[end].doubts, Doubt::SharedUnevenly) > 0 &&
               sentenceAt(statements[end], source) == sentence)
            ++end;
        const std::size_t figures = end - i;
        const NameCount names = figures > 0 ? namesBefore(source.clean.map.toClean(statements[i].span.begin), source) : NameCount{};
        if (names.least > 1 && (figures < names.least || figures > names.most)) {
            notes.push_back({NoteCode::SharedUnevenly, statements[i].span});
            for (std::size_t k = i + 1; k < end; ++k)
                notes.back().others.push_back(statements[k].span);
        }
        i = std::max(end, i + 1);
    }
}

} // namespace duixian::extract
