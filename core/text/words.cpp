// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/words.h"

#include <memory>

#include <unicode/ubrk.h>

namespace duixian::text {
namespace {

struct Close {
    void operator()(UBreakIterator* iterator) const { ubrk_close(iterator); }
};

using WordBreak = std::unique_ptr<UBreakIterator, Close>;

/// Its dictionary takes some time to be opened, so each thread keeps one. Not the locale of the machine.
UBreakIterator* wordBreak()
{
    thread_local const WordBreak iterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        WordBreak opened(ubrk_open(UBRK_WORD, "zh", nullptr, 0, &status));
        return U_SUCCESS(status) ? std::move(opened) : nullptr;
    }();
    return iterator.get();
}

} // namespace

std::vector<std::size_t> wordEnds(std::u16string_view text)
{
    std::vector<std::size_t> out;
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator* const iterator = wordBreak();
    if (iterator != nullptr)
        ubrk_setText(iterator, text.data(), static_cast<std::int32_t>(text.size()), &status);
    if (iterator == nullptr || U_FAILURE(status)) { // without its data every character is a word
        for (std::size_t i = 1; i <= text.size(); ++i)
            out.push_back(i);
        return out;
    }
    ubrk_first(iterator);
    for (std::int32_t end = ubrk_next(iterator); end != UBRK_DONE; end = ubrk_next(iterator))
        out.push_back(static_cast<std::size_t>(end));
    return out;
}

} // namespace duixian::text
