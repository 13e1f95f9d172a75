// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/task_rows.h"

#include <string>
#include <utility>

#include "core/model/sentence_around.h"

namespace duixian::intake {
namespace {

/// What is asked of a report once, for all of its targets.
struct Sheet {
    std::u16string text;
    std::vector<Layer> layers;
    std::vector<Annotation> annotations;
};

Sheet sheetOf(const library::Library& library, ReportId report)
{
    return {library.text(report).value_or(std::u16string{}), library.layers(report), library.judgements(report).annotations};
}

/// In one line: a sentence may be broken over several.
std::u16string sentenceIn(const Sheet& sheet, const Span& figure)
{
    std::u16string out;
    const Span span = sentenceAround(sheet.text, sheet.layers, figure);
    for (const char16_t c : std::u16string_view(sheet.text).substr(span.begin, span.length()))
        if (c != u'\n')
            out += c;
    return out;
}

std::u16string responsibleFor(const Sheet& sheet, const Span& figure)
{
    for (const Annotation& one : sheet.annotations)
        if (one.kind == AnnotationKind::Responsible && one.standing == Standing::Holds && one.anchor.span == figure)
            return one.text;
    return {};
}

} // namespace

std::vector<TaskRow> taskRows(const library::Library& library, std::vector<PairRow> pairs)
{
    std::vector<TaskRow> out;
    ReportId report;
    Sheet sheet;
    for (PairRow& pair : pairs) {
        if (pair.earlier != report) {
            report = pair.earlier;
            sheet = sheetOf(library, report);
        }
        TaskRow row;
        row.sentence = sentenceIn(sheet, pair.target.span);
        row.responsible = responsibleFor(sheet, pair.target.span);
        row.pair = std::move(pair);
        out.push_back(std::move(row));
    }
    return out;
}

} // namespace duixian::intake
