// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "core/analysis/readable_text.h"
#include "core/base/encoding.h"
#include "core/sources/markdown.h"
#include "core/text/decode.h"
#include "tests/core/sources/encoded.h"
#include "tests/fuzz/doors.h"
#include "tests/fuzz/spans.h"

namespace duixian::fuzz {
namespace {

void requireText(const text::DecodedText& decoded)
{
    require(isWellFormed(decoded.text), "a decoded text is valid UTF-16");
    require(decoded.text.find(u'\r') == decoded.text.npos, "line ends are \\n alone");
}

void requireLostBytesShown(const text::DecodedText& decoded)
{
    const auto lost = static_cast<std::size_t>(std::count(decoded.text.begin(), decoded.text.end(), u'\uFFFD'));
    require(decoded.replaced <= lost, "each byte that fits no character shows");
}

/// The clean text leads back into the decoded one, place by place, forwards.
void requireWayBack(const text::CleanText& clean, std::u16string_view decoded)
{
    require(clean.map.cleanLength() == clean.text.size(), "the map is as long as the clean text");
    std::size_t next = 0;
    for (std::size_t i = 0; i < clean.text.size(); ++i) {
        const std::size_t at = clean.map.toDecoded(i);
        require(at >= next && at < decoded.size(), "every clean unit has one decoded unit, behind the one before");
        require(clean.map.toClean(at) == i, "and is the clean unit of that");
        next = at + 1;
    }
    requireInOrder(spansOf(clean.furniture), decoded.size(), "furniture lies in the text, in order and apart");
    for (const Layer& layer : clean.damage)
        requireInside(layer.span, decoded.size(), "damage lies in the text");
}

void requireOutline(const text::Outline& outline, std::size_t length)
{
    requireInOrder(outline.paragraphs, length, "paragraphs lie in the clean text, in order and apart");
    for (const text::Heading& heading : outline.headings)
        requireInside(heading.span, length, "headings lie in the clean text");
    std::vector<Span> sentences;
    for (const text::Sentence& sentence : outline.sentences) {
        require(sentence.paragraph < outline.paragraphs.size(), "a sentence has a paragraph");
        require(outline.paragraphs[sentence.paragraph].contains(sentence.span), "a sentence lies in its paragraph");
        sentences.push_back(sentence.span);
    }
    requireInOrder(sentences, length, "sentences lie in order and apart");
}

void look(const text::DecodedText& decoded)
{
    requireText(decoded);
    requireLostBytesShown(decoded);
    const analysis::ReadableText read = analysis::readable(decoded.text, {}, {});
    requireWayBack(read.clean, decoded.text);
    require(read.folded.size() == read.clean.text.size(), "folding keeps every place");
    requireOutline(read.outline, read.folded.size());
    for (const Layer& layer : read.layers)
        requireInside(layer.span, decoded.text.size(), "layers lie in the text");
}

void let(std::string_view bytes)
{
    const auto decoded = text::decode(bytes);
    if (decoded)
        look(*decoded);
    if (isOneIn(4, bytes)) {
        const auto again = text::decode(bytes);
        require(again.has_value() == decoded.has_value() && (!decoded || again->text == decoded->text), "the same bytes are the same text");
    }
    static constexpr std::array encodings{Encoding::Utf8, Encoding::Gb18030, Encoding::Big5, Encoding::Utf16Le, Encoding::Utf16Be};
    if (const auto given = text::decode(bytes, encodings[bytes.size() % encodings.size()])) // NOLINT(*-constant-array-index)
        look(*given);
    if (isOneIn(2, bytes))
        if (const auto markdown = sources::readMarkdown(bytes, std::nullopt))
            requireText(markdown->decoded); // what its marks leave out may have been lost
}

std::vector<std::string> made()
{
    const std::u16string text = u"二〇二三年，全区生产总值 １７１．３ 亿元，\n增长6.5％左右。\t新增就业2.1萬人次。\r\n";
    std::vector<std::string> out;
    for (const char* const encoding : {"UTF-8", "GB18030", "Big5-HKSCS", "UTF-16LE", "UTF-16BE"})
        out.push_back(sources::bytesIn(text, encoding));
    return out;
}

} // namespace

Door decodeDoor()
{
    return {"decode", let, made, 480, 2'000'000, 1500};
}

} // namespace duixian::fuzz
