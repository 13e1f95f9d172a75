// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/search_examples.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "app/presentation/number_text.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/question_wording.h"
#include "app/search/question_edit.h"

namespace duixian::shell {
namespace {

struct Examples {
    Q_DECLARE_TR_FUNCTIONS(Examples)
};

/// A round number below a value: 16.4 is more than 16, 8415 more than 8000.
double below(double value)
{
    const double step = std::pow(10, std::max(0.0, std::floor(std::log10(value))));
    const double round = std::floor(value / step) * step;
    return round < value ? round : round / 2;
}

const Statement* firstOf(const Report& report, const Workspace& workspace, Kind kind, Measure measure)
{
    const auto fits = [&](const Statement& s) {
        return s.kind == kind && s.measure == measure && s.value && *s.value >= 1 && !s.unit.empty() && workspace.indicator(s.indicator);
    };
    const auto found = std::find_if(report.statements.begin(), report.statements.end(), fits);
    return found == report.statements.end() ? nullptr : &*found;
}

/// The name of something that is counted, where the text has it letter by letter.
QString nameInText(const Report& report)
{
    const auto stands = [&](const Statement& s) { return !s.indicator.empty() && report.text.find(s.indicator) != std::u16string::npos; };
    const auto found = std::find_if(report.statements.begin(), report.statements.end(), stands);
    return found == report.statements.end() ? QString() : toQt(std::u16string_view(found->indicator));
}

/// A question as it is said, with the words of how it was understood.
searching::Example asked(const QString& question, const Workspace& workspace)
{
    QStringList words;
    for (const QuestionPart& part : workspace.understand(question).parts)
        words << presentation::partLine(part.kind, part.said);
    return {question, words.join(QStringLiteral(" · "))};
}

} // namespace

std::vector<searching::Example> searchExamples(Workspace& workspace)
{
    if (workspace.reports().empty())
        return {};
    const library::ReportEntry& last = workspace.reports().back();
    const Workspace::ReportPtr report = workspace.report(last.id);
    if (!report)
        return {};
    std::vector<searching::Example> examples;
    const auto add = [&](const QString& question) {
        const auto found = workspace.findIn(last.id, question);
        if (found && !found->empty())
            examples.push_back(asked(question, workspace));
    };
    if (const QString words = nameInText(*report); !words.isEmpty()) {
        add(words);
        if (last.head.place)
            add(words + QLatin1Char(' ') + searching::placePiece(toQt(std::u16string_view(last.head.place->name))));
    }
    if (const Statement* const level = firstOf(*report, workspace, Kind::Outcome, Measure::Level))
        add(QStringLiteral("%1 > %2%3")
                .arg(toQt(std::u16string_view(level->indicator)), QString::number(below(*level->value)),
                     toQt(std::u16string_view(level->unit))));
    if (const Statement* const growth = firstOf(*report, workspace, Kind::Target, Measure::Growth))
        add(QStringLiteral("%1 增长 >= %2% 目标")
                .arg(toQt(std::u16string_view(growth->indicator)), QString::number(below(*growth->value))));
    return examples;
}

} // namespace duixian::shell
