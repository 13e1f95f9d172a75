// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/sentence_around.h"

#include <string_view>

#include <QStringList>

#include "app/presentation/qt_text.h"
#include "core/model/sentence_around.h"

namespace duixian::models {
Span sentenceAround(const Report& report, const Span& figure)
{
    return duixian::sentenceAround(report.text, report.layers, figure);
}

Span paragraphAround(const Report& report, const Span& figure)
{
    return duixian::paragraphAround(report.text, report.layers, figure);
}

QString headingsOver(const Report& report, const Span& figure)
{
    QStringList names;
    for (const Part& part : report.parts)
        if (part.body.contains(figure) && !part.heading.overlaps(figure))
            names << toQt(std::u16string_view(report.text).substr(part.heading.begin, part.heading.length())).simplified();
    return names.join(QStringLiteral(" › "));
}

} // namespace duixian::models
