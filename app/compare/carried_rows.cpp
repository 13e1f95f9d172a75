// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/carried_rows.h"

#include <QCoreApplication>

#include "app/compare/carried_look.h"
#include "app/presentation/qt_text.h"

namespace duixian::comparing {
namespace {

struct CarriedTable {
    Q_DECLARE_TR_FUNCTIONS(CarriedTable)
};

std::u16string_view cut(const Report& report, const Span& span)
{
    return std::u16string_view(report.text).substr(span.begin, span.length());
}

QString headingOf(const Report& report, std::optional<std::size_t> part)
{
    return part && *part < report.parts.size() ? toQt(cut(report, report.parts[*part].heading)).simplified() : QString();
}

} // namespace

std::vector<CarriedRow> carriedRows(const CarriedOver& carried, const Report& a, const Report& b)
{
    std::vector<CarriedRow> out;
    for (const CarriedSentence& sentence : carried.sentences) {
        CarriedRow row{sentence.kind, sentence.a, sentence.b, {}, std::u16string(cut(b, sentence.b)), sentence.part, sentence.moved};
        if (sentence.a)
            row.wordsA = cut(a, *sentence.a);
        out.push_back(std::move(row));
    }
    for (const GoneSentence& gone : carried.gone)
        out.push_back({{}, gone.a, {}, std::u16string(cut(a, gone.a)), {}, gone.part, false});
    return out;
}

std::vector<ShareRow> shareRows(const CarriedOver& carried, const Report& b)
{
    std::vector<ShareRow> out;
    for (const CarriedShare& share : carried.shares) {
        ShareRow row{{}, 0, {0, b.text.size()}, share};
        if (share.part) {
            const Part& part = b.parts[*share.part];
            row = {headingOf(b, share.part), part.level, part.body, share};
        }
        out.push_back(std::move(row));
    }
    return out;
}

presentation::ShownTable carriedTable(const std::vector<CarriedRow>& rows, const Report& a, const Report& b)
{
    presentation::ShownTable table;
    table.titles = {CarriedTable::tr("Kind"), CarriedTable::tr("Part"), CarriedTable::tr("Now"), CarriedTable::tr("Before"),
                    CarriedTable::tr("Moved")};
    for (const CarriedRow& row : rows)
        table.rows.push_back({wordOf(row.kind), headingOf(row.kind ? b : a, row.part), toQt(std::u16string_view(row.wordsB)),
                              toQt(std::u16string_view(row.wordsA)), row.moved ? CarriedTable::tr("moved") : QString()});
    return table;
}

} // namespace duixian::comparing
