// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/fold.h"

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

#include "core/base/embedded.h"
#include "core/base/utf.h"

namespace duixian::script {
namespace {

/// The whole table in memory: one look for each unit.
struct Fold {
    std::array<char16_t, 0x10000> of;
    std::vector<std::u16string> kept; ///< words in which a character keeps its form (显著, 乾隆), simplified but for that character
    std::vector<bool> mayStay = std::vector<bool>(0x10000, false);
};

std::unique_ptr<const Fold> load()
{
    auto fold = std::make_unique<Fold>();
    for (std::size_t i = 0; i < fold->of.size(); ++i)
        fold->of[i] = static_cast<char16_t>(i);
    const std::u16string table = toUtf16(embedded("lexicon/hant_hans.tsv"));
    for (std::size_t begin = 0; begin < table.size();) {
        const std::size_t end = std::min(table.find(u'\n', begin), table.size());
        const std::u16string_view line = std::u16string_view(table).substr(begin, end - begin);
        begin = end + 1;
        const std::size_t tab = line.find(u'\t');
        if (line.starts_with(u'#') || tab == std::u16string_view::npos)
            continue;
        if (tab == 1) {
            fold->of[line[0]] = line[2];
        } else {
            fold->kept.emplace_back(line.substr(0, tab));
            fold->mayStay[line[tab + 1]] = true;
        }
    }
    return fold;
}

/// Whether the character at i stands in one of the words that keep it.
bool stays(const Fold& fold, std::u16string_view text, std::size_t i)
{
    for (const std::u16string& word : fold.kept) {
        for (std::size_t at = word.find(text[i]); at != std::u16string::npos; at = word.find(text[i], at + 1)) {
            if (at > i || i - at + word.size() > text.size())
                continue;
            bool same = true;
            for (std::size_t k = 0; same && k < word.size(); ++k) {
                const char16_t c = text[i - at + k];
                same = c == word[k] || fold.of[c] == word[k];
            }
            if (same)
                return true;
        }
    }
    return false;
}

} // namespace

std::u16string toSimplified(std::u16string_view text)
{
    static const std::unique_ptr<const Fold> fold = load();
    std::u16string out(text.size(), u'\0');
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char16_t c = text[i];
        out[i] = fold->mayStay[c] && stays(*fold, text, i) ? c : fold->of[c];
    }
    return out;
}

} // namespace duixian::script
