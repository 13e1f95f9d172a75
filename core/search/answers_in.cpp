// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/answers_in.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "core/base/utf.h"
#include "core/judgement/effective.h"
#include "core/query/excerpt.h"
#include "core/query/figure_test.h"
#include "core/query/word_matching.h"
#include "core/script/fold.h"
#include "core/script/search_text.h"

namespace duixian::search {
namespace {

std::vector<Span> brokenLinesOf(const std::vector<Layer>& layers)
{
    std::vector<Span> out;
    for (const Layer& layer : layers)
        if (layer.reason == LayerReason::BrokenLine)
            out.push_back(layer.span);
    return out;
}

std::vector<Span> marksOf(const WordQuery& words, const script::SearchText& searched)
{
    std::vector<Span> out;
    for (const query::Passage& passage : query::passagesWith(words, searched.units))
        out.insert(out.end(), passage.marks.begin(), passage.marks.end());
    return out;
}

/// A stretch of the text in units of its search text.
Span inUnits(const script::SearchText& searched, const Span& inText)
{
    return {searched.fromText(inText.begin), searched.fromText(inText.end)};
}

bool saysSo(const WordQuery& words, const Hit& hit, const script::SearchText& searched)
{
    if (words.empty())
        return true;
    const Span sentence = inUnits(searched, hit.sentence);
    return !query::passagesWith(words, std::u16string_view(searched.units).substr(sentence.begin, sentence.length())).empty();
}

} // namespace

library::ValueTest valueTest(const FigureQuery& query)
{
    return [&query, statement = Statement{}, unit = std::string{}](
               const std::optional<double>& value, const std::optional<double>& valueMax, std::string_view written) mutable {
        statement.value = value;
        statement.valueMax = valueMax;
        if (unit != written || statement.unit.empty()) {
            unit = written;
            statement.unit = toUtf16(written);
        }
        return std::all_of(query.comparisons.begin(), query.comparisons.end(),
                           [&](const Comparison& comparison) { return query::holds(comparison, statement); });
    };
}

Result<Answering> Answering::to(const Understood& question, Excerpt excerpt)
{
    Answering out(question, excerpt);
    if (question.asking == Asking::Pattern) {
        Result<text::Pattern> pattern = text::Pattern::compile(script::toSimplified(question.pattern));
        if (!pattern)
            return tl::unexpected(pattern.error());
        out.m_pattern = std::move(*pattern);
    }
    return out;
}

Result<std::vector<Hit>> Answering::in(const library::Library& library, ReportId report, const std::function<bool()>& stopped)
{
    std::vector<Hit> out;
    if (m_question->asking == Asking::Figures) {
        out = figuresIn(library, report);
    } else if (const std::optional<std::u16string> text = library.text(report)) {
        const script::SearchText searched = script::searchText(*text, brokenLinesOf(library.layers(report)));
        std::vector<Span> marks;
        if (m_pattern) {
            const Result<std::vector<Span>> places = m_pattern->placesIn(script::toSimplified(*text), stopped);
            if (!places)
                return tl::unexpected(places.error());
            for (const Span& place : *places)
                marks.push_back(inUnits(searched, place));
        } else {
            marks = marksOf(m_question->words, searched);
        }
        out = query::sentencesWith(*text, searched, marks, m_excerpt);
    }
    for (Hit& hit : out)
        hit.report = report;
    return out;
}

std::vector<Hit> Answering::figuresIn(const library::Library& library, ReportId report) const
{
    const std::vector<Statement> found = library.statements(report);
    const std::vector<Decision> decisions = library.judgements(report).decisions;
    std::vector<judgement::Judged> answers = judgement::judged(found, decisions);
    std::erase_if(answers, [&](const judgement::Judged& judged) {
        return judged.rejected || !query::answers(m_question->figures, judged.statement);
    });
    std::vector<Hit> out;
    const std::optional<std::u16string> text = answers.empty() ? std::nullopt : library.text(report);
    if (!text)
        return out;
    const script::SearchText searched = script::searchText(*text, brokenLinesOf(library.layers(report)));
    for (judgement::Judged& judged : answers) {
        std::vector<Hit> hits = query::sentencesWith(*text, searched, {inUnits(searched, judged.statement.span)}, m_excerpt);
        if (hits.empty() || !saysSo(m_question->figures.words, hits.front(), searched))
            continue;
        Hit& hit = out.emplace_back(std::move(hits.front()));
        hit.statement = std::move(judged.statement);
        if (judged.decision)
            hit.ruling = decisions[*judged.decision].ruling;
    }
    return out;
}

Result<std::vector<Span>> Answering::marksIn(const Report& report)
{
    std::vector<Span> out;
    const script::SearchText searched = script::searchText(report.text, brokenLinesOf(report.layers));
    if (m_pattern)
        return m_pattern->placesIn(script::toSimplified(report.text));
    if (m_question->asking == Asking::Words)
        for (const Span& mark : marksOf(m_question->words, searched))
            out.push_back(searched.inText(mark));
    if (m_question->asking == Asking::Figures)
        for (const Statement& statement : report.statements)
            if (query::answers(m_question->figures, statement))
                out.push_back(statement.span);
    return out;
}

} // namespace duixian::search
