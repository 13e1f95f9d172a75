// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/wording.h"

#include <QCoreApplication>

#include "app/presentation/qt_text.h"

namespace duixian::presentation {
namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

} // namespace

QString wordOf(Format format)
{
    switch (format) {
    case Format::PlainText:
        return Wording::tr("plain text");
    case Format::Markdown:
        return Wording::tr("Markdown");
    case Format::Html:
        return Wording::tr("web page (HTML)");
    case Format::Docx:
        return Wording::tr("Word (.docx)");
    case Format::Odt:
        return Wording::tr("OpenDocument (.odt)");
    case Format::Pdf:
        return Wording::tr("PDF");
    }
    return {};
}

QString wordOf(Encoding encoding)
{
    return toQt(nameOf(encoding));
}

QString wordOf(HeadField field)
{
    switch (field) {
    case HeadField::Place:
        return Wording::tr("Place");
    case HeadField::Kind:
        return Wording::tr("Kind of report");
    case HeadField::Reviewed:
        return Wording::tr("Reviewed");
    case HeadField::Planned:
        return Wording::tr("Planned");
    case HeadField::PlannedTerm:
        return Wording::tr("Planned term");
    case HeadField::Date:
        return Wording::tr("Date");
    case HeadField::Session:
        return Wording::tr("Session");
    case HeadField::Speaker:
        return Wording::tr("Speaker");
    case HeadField::Title:
        return Wording::tr("Title");
    }
    return {};
}

QString wordOf(Witness witness)
{
    switch (witness) {
    case Witness::Person:
        return Wording::tr("set by hand");
    case Witness::Title:
        return Wording::tr("from the lines at the top");
    case Witness::Address:
        return Wording::tr("from the address");
    case Witness::Headings:
        return Wording::tr("from the headings");
    case Witness::Targets:
        return Wording::tr("from the sentence of the main targets");
    case Witness::Page:
        return Wording::tr("from the page around the report");
    case Witness::Body:
        return Wording::tr("from names and years in the body");
    case Witness::FileName:
        return Wording::tr("from the file's name");
    }
    return {};
}

QString placeText(const Place& place)
{
    QStringList above;
    for (const std::u16string& name : place.path)
        if (name != place.name)
            above << toQt(std::u16string_view(name));
    QStringList parts{toQt(std::u16string_view(place.name))};
    if (!above.isEmpty())
        parts << above.join(QLatin1Char(' '));
    if (!place.code.empty())
        parts << toQt(std::string_view(place.code));
    return parts.join(QStringLiteral(" · "));
}

QString fieldText(const Head& head, HeadField field)
{
    switch (field) {
    case HeadField::Place:
        return head.place ? placeText(*head.place) : QString();
    case HeadField::Kind:
        return wordOf(head.kind);
    case HeadField::Reviewed:
        return periodText(head.reviewed);
    case HeadField::Planned:
        return periodText(head.planned);
    case HeadField::PlannedTerm:
        return periodText(head.plannedTerm);
    case HeadField::Date:
        return toQt(std::string_view(head.date));
    case HeadField::Session:
        return toQt(std::u16string_view(head.session));
    case HeadField::Speaker:
        return toQt(std::u16string_view(head.speaker));
    case HeadField::Title:
        return toQt(std::u16string_view(head.title)).simplified();
    }
    return {};
}

QString evidenceText(const Evidence& evidence, const QString& quote)
{
    return quote.isEmpty() ? wordOf(evidence.witness)
                           : Wording::tr("%1: “%2”", "a witness, then its words").arg(wordOf(evidence.witness), quote.simplified());
}

} // namespace duixian::presentation
