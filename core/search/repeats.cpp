// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/repeats.h"

#include <string>
#include <unordered_map>
#include <utility>

#include "core/align/sentences.h"
#include "core/script/fold.h"

namespace duixian::search {
namespace {

using align::MaskedSentence;

constexpr std::size_t fewest = 8;

/// The sentences that are looked for, by their hash.
class Wanted {
public:
    explicit Wanted(std::vector<MaskedSentence> sentences) : m_sentences(std::move(sentences))
    {
        constexpr std::size_t most = 8; // what stands in the report again and again is told of the first ones
        for (std::size_t i = 0; i < m_sentences.size(); ++i)
            if (auto& same = m_byHash[m_sentences[i].hash]; same.size() < most)
                same.push_back(i);
    }

    [[nodiscard]] bool empty() const { return m_sentences.empty(); }

    /// Adds what the sentence that was read repeats. Two hashes may be the same by chance, the forms not.
    void addRepeats(const align::SentenceMask& read, Repeat found, std::u16string_view text, std::vector<Repeat>& out) const
    {
        const auto same = m_byHash.find(read.hash());
        if (same == m_byHash.end())
            return;
        for (const std::size_t i : same->second) {
            if (m_sentences[i].masked != read.masked())
                continue;
            found.sentence = m_sentences[i].span;
            found.words = text.substr(found.span.begin, found.span.length());
            found.kind = m_sentences[i].letters == read.letters() ? Carried::Same : Carried::NewNumber;
            out.push_back(found);
        }
    }

private:
    std::vector<MaskedSentence> m_sentences;
    std::unordered_map<std::uint64_t, std::vector<std::size_t>> m_byHash;
};

std::vector<MaskedSentence> wantedOf(std::u16string_view text, const std::vector<Layer>& layers, const std::optional<Span>& only)
{
    std::vector<MaskedSentence> out;
    for (MaskedSentence& sentence : align::maskedSentences(text, layers))
        if (sentence.masked.size() >= fewest && (!only || only->overlaps(sentence.span)))
            out.push_back(std::move(sentence));
    return out;
}

std::vector<Repeat> repeatsIn(const library::Library& library, ReportId report, const Wanted& wanted, align::SentenceMask& mask)
{
    std::vector<Repeat> out;
    const auto text = library.text(report);
    if (!text)
        return out;
    const std::u16string simplified = script::toSimplified(*text);
    for (const Span& span : align::sentenceSpans(*text, library.layers(report))) {
        if (span.length() < fewest)
            continue;
        mask.read(std::u16string_view(simplified).substr(span.begin, span.length()));
        wanted.addRepeats(mask, {{}, report, span, {}}, *text, out);
    }
    return out;
}

} // namespace

Result<void> repeats(const library::Library& library, const RepeatQuestion& question)
{
    const auto text = library.text(question.report);
    if (!text)
        return failure(ErrorCode::ReportMissing);
    const Wanted wanted(wantedOf(*text, library.layers(question.report), question.sentence));
    align::SentenceMask mask;
    for (std::size_t i = 0; i < question.among.size() && !wanted.empty(); ++i) {
        if (question.stopped && question.stopped())
            break;
        std::vector<Repeat> found;
        if (question.among[i] != question.report)
            found = repeatsIn(library, question.among[i], wanted, mask);
        if (!found.empty() && question.found && !question.found(std::move(found)))
            break;
        if (question.looked)
            question.looked({i + 1, question.among.size()});
    }
    return {};
}

} // namespace duixian::search
