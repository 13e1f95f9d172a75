// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/question_edit.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/presentation/qt_text.h"

namespace duixian::searching {
namespace {

using models::Facet;

/// The pieces in the words of the window's language. The language of questions knows them all, whatever the window speaks.
struct QuestionPieces {
    Q_DECLARE_TR_FUNCTIONS(QuestionPieces)
};

bool isOf(Facet facet, QuestionWord word, Asking asking)
{
    switch (facet) {
    case Facet::Place:
        return word == QuestionWord::Place;
    case Facet::Year:
        return word == QuestionWord::ReportYears || (word == QuestionWord::Years && asking != Asking::Figures);
    case Facet::Kind:
        return word == QuestionWord::Kind;
    case Facet::Strength:
        break;
    }
    return word == QuestionWord::Strength;
}

QString strengthPiece(Strength strength)
{
    switch (strength) {
    case Strength::Binding:
        return QuestionPieces::tr("strength:binding");
    case Strength::Ensured:
        return QuestionPieces::tr("strength:ensured");
    case Strength::Plain:
        return QuestionPieces::tr("strength:plain");
    case Strength::Aspired:
        break;
    }
    return QuestionPieces::tr("strength:aspired");
}

QString pieceFor(const models::FacetRow& value, const std::function<bool(const QString& name)>& isOneOfMany)
{
    switch (value.facet) {
    case Facet::Place:
        return placePiece(isOneOfMany(value.path.last()) ? value.path.join(QLatin1Char('/')) : value.path.last());
    case Facet::Year:
        return QuestionPieces::tr("report:%1").arg(value.value);
    case Facet::Kind:
        return static_cast<Kind>(value.value) == Kind::Target ? QuestionPieces::tr("kind:target") : QuestionPieces::tr("kind:outcome");
    case Facet::Strength:
        break;
    }
    return strengthPiece(static_cast<Strength>(value.value));
}

/// Whether a piece has to go where a value comes or goes.
bool gives(const QuestionPart& part, Asking asking, const models::FacetRow& value)
{
    if (!isOf(value.facet, part.kind, asking) || part.span.empty())
        return false;
    if (value.facet == Facet::Strength) {
        const auto* const strength = std::get_if<Strength>(&part.said);
        return value.chosen && strength && static_cast<int>(*strength) == value.value;
    }
    if (value.facet != Facet::Place)
        return true;
    const auto* const name = std::get_if<std::u16string>(&part.said);
    const QString last = name ? toQt(std::u16string_view(*name)).section(QLatin1Char('/'), -1) : QString();
    return value.chosen ? last == value.path.last() : value.path.contains(last);
}

QString withoutAll(QString question, std::vector<Span> pieces)
{
    std::sort(pieces.begin(), pieces.end(), [](const Span& a, const Span& b) { return a.begin > b.begin; });
    for (const Span& piece : pieces)
        question = without(question, piece);
    return question.trimmed();
}

} // namespace

QString placePiece(const QString& name)
{
    return QuestionPieces::tr("place:%1").arg(name);
}

QString indicatorPiece(const QString& name)
{
    return QuestionPieces::tr("indicator:\"%1\"").arg(name);
}

QString without(const QString& question, const Span& piece)
{
    QString before = question.left(static_cast<qsizetype>(piece.begin));
    QString after = question.mid(static_cast<qsizetype>(piece.end));
    while (before.endsWith(QLatin1Char(' ')))
        before.chop(1);
    while (after.startsWith(QLatin1Char(' ')))
        after.remove(0, 1);
    return before.isEmpty() || after.isEmpty() ? before + after : before + QLatin1Char(' ') + after;
}

QString without(const QString& question, const Understood& understood, Facet facet)
{
    std::vector<Span> pieces;
    for (const QuestionPart& part : understood.parts)
        if (isOf(facet, part.kind, understood.asking) && !part.span.empty())
            pieces.push_back(part.span);
    return withoutAll(question, pieces);
}

QString toggled(const QString& question, const Understood& understood, const models::FacetRow& value,
                const std::function<bool(const QString& name)>& isOneOfMany)
{
    std::vector<Span> pieces;
    for (const QuestionPart& part : understood.parts)
        if (gives(part, understood.asking, value))
            pieces.push_back(part.span);
    QString rest = withoutAll(question, pieces);
    if (value.chosen)
        return rest;
    return rest.isEmpty() ? pieceFor(value, isOneOfMany) : rest + QLatin1Char(' ') + pieceFor(value, isOneOfMany);
}

} // namespace duixian::searching
