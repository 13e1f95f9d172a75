// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "core/model/report.h"

namespace duixian::bench {

/// Reports as a large library has them, made without an analysis of each: paragraphs of the samples as they were analysed, joined anew with
/// other names, figures and words, and filled up with paragraphs of a vocabulary of 20,000 words by Zipf's law, to some 16,000 characters
/// and 180 statements. Eight years in a row are of one place. The same number gives the same report.
class JoinedReports {
public:
    JoinedReports();

    /// Spans and quotes are true: each quote is the text at its span.
    [[nodiscard]] Report report(std::size_t number) const;

private:
    /// A paragraph with what was found in it, by offsets into it.
    struct Piece {
        std::u16string text;
        int year = 0; ///< that the report plans
        std::vector<Statement> statements;
    };
    class Chance;
    class Writer;

    void collect(const Report& sample);
    [[nodiscard]] Piece varied(Piece piece, Chance& chance) const;
    [[nodiscard]] std::u16string filling(Chance& chance) const;
    [[nodiscard]] const std::u16string& word(Chance& chance) const;

    std::vector<Piece> m_review;
    std::vector<Piece> m_plan;
    std::vector<std::u16string> m_words;
    std::vector<double> m_weights; ///< of the words up to each
    std::vector<Place> m_places;
};

} // namespace duixian::bench
