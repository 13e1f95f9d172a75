// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/search/made_question.h"

#include <QStringList>

#include "app/presentation/qt_text.h"

namespace duixian::made {
namespace {

QuestionPart partOf(const QString& piece, const Span& span, const QString& question)
{
    const QString value = piece.section(QLatin1Char(':'), 1);
    QString rest = question;
    rest.remove(static_cast<qsizetype>(span.begin), static_cast<qsizetype>(span.length()));
    const auto without = [&](QuestionWord kind) { return QuestionReading{kind, {}, toCore(rest.simplified())}; };
    if (piece.startsWith(QStringLiteral("place:")))
        return {QuestionWord::Place, toCore(value), span, false, {without(QuestionWord::Place)}};
    if (piece.startsWith(QStringLiteral("report:")))
        return {QuestionWord::ReportYears, Period::year(value.toInt()), span, false, {without(QuestionWord::ReportYears)}};
    if (piece == QStringLiteral("kind:target"))
        return {QuestionWord::Kind, Kind::Target, span, false, {without(QuestionWord::Kind)}};
    if (piece == QStringLiteral("strength:ensured"))
        return {QuestionWord::Strength, Strength::Ensured, span, false, {without(QuestionWord::Strength)}};
    if (piece.startsWith(QLatin1Char('>')))
        return {QuestionWord::Comparison, Comparison{Relation::More, 3, 0, u"亿元"}, span, false, {}};
    if (piece == QStringLiteral("增长")) {
        QString quoted = question;
        quoted.replace(piece, QStringLiteral("\"增长\""));
        return {QuestionWord::Measure, Measure::Growth, span, true, {{QuestionWord::Words, u"增长", toCore(quoted)}}};
    }
    return {QuestionWord::Words, toCore(piece), span, false, {}};
}

} // namespace

Understood understood(const QString& question)
{
    Understood out;
    qsizetype at = 0;
    for (const QString& piece : question.split(QLatin1Char(' '))) {
        const Span span{static_cast<std::size_t>(at), static_cast<std::size_t>(at + piece.size())};
        at += piece.size() + 1;
        if (piece.isEmpty())
            continue;
        const QuestionPart part = partOf(piece, span, question);
        out.parts.push_back(part);
        if (part.kind == QuestionWord::Place)
            out.scope.places.push_back({std::get<std::u16string>(part.said)});
        else if (part.kind == QuestionWord::ReportYears)
            out.scope.years = std::get<Period>(part.said);
        else if (part.kind == QuestionWord::Kind)
            out.figures.kind = std::get<Kind>(part.said);
        else if (part.kind == QuestionWord::Strength)
            out.figures.strengths.push_back(std::get<Strength>(part.said));
        else if (part.kind == QuestionWord::Comparison)
            out.asking = Asking::Figures;
        else if (out.asking == Asking::Nothing)
            out.asking = Asking::Words;
    }
    return out;
}

Hit hit(int report, int place, const std::u16string& before, const std::u16string& words, const std::u16string& after)
{
    Hit made;
    made.report = ReportId{report};
    const auto begin = static_cast<std::size_t>(place) * 100;
    const std::size_t length = before.size() + words.size() + after.size();
    made.sentence = {begin, begin + length};
    made.marks = {{begin + before.size(), begin + before.size() + words.size()}};
    made.excerpt = before + words + after;
    made.excerptMarks = {{before.size(), before.size() + words.size()}};
    return made;
}

Hit figure(int report, int place, Kind kind, double value)
{
    Hit made = hit(report, place, u"全区新建道路", u"12公里", u"。");
    Statement statement;
    statement.kind = kind;
    statement.indicator = u"新建道路";
    statement.value = value;
    statement.unit = u"公里";
    if (kind == Kind::Target)
        statement.strength = Strength::Ensured;
    made.statement = statement;
    return made;
}

} // namespace duixian::made
