// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/beside.h"

#include <QCoreApplication>

#include "app/presentation/qt_text.h"

namespace duixian::presentation {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Beside)
};

QString star()
{
    return toQt(starTag);
}

QString pencil()
{
    return QStringLiteral("✎");
}

} // namespace

bool isOfWholeReport(const Annotation& annotation)
{
    return annotation.anchor.quote.empty();
}

Beside besideOf(const std::vector<Annotation>& annotations, const Span& span)
{
    Beside beside;
    for (const Annotation& a : annotations) {
        if (a.standing == Standing::Adrift || isOfWholeReport(a) != span.empty() || (!span.empty() && a.anchor.span != span))
            continue;
        if (isStar(a))
            beside.starred = true;
        else
            (a.kind == AnnotationKind::Tag ? beside.tags : beside.remarks) << toQt(std::u16string_view(a.text));
    }
    return beside;
}

QString besideLine(const Beside& beside)
{
    QStringList pieces;
    if (beside.starred)
        pieces << star();
    if (!beside.remarks.isEmpty())
        pieces << pencil();
    return (pieces + beside.tags).join(QLatin1Char(' '));
}

QString besideText(const Beside& beside)
{
    QStringList lines;
    if (beside.starred)
        lines << Words::tr("Starred");
    if (!beside.tags.isEmpty())
        lines << Words::tr("Tags: %1").arg(beside.tags.join(QStringLiteral(" · ")));
    for (const QString& remark : beside.remarks)
        lines << Words::tr("Remark: %1").arg(remark);
    return lines.join(QLatin1Char('\n'));
}

QString wordOfAnnotation(const Annotation& annotation)
{
    if (isStar(annotation))
        return Words::tr("star");
    return annotation.kind == AnnotationKind::Tag ? Words::tr("tag") : Words::tr("remark");
}

QString signOfAnnotation(const Annotation& annotation)
{
    if (isStar(annotation))
        return star();
    return annotation.kind == AnnotationKind::Tag ? QStringLiteral("#") : pencil();
}

} // namespace duixian::presentation
