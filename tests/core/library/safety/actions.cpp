// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/library/safety/actions.h"

#include "core/base/sha256.h"
#include "core/base/utf.h"
#include "tests/core/library/library_samples.h"

namespace duixian::library {
namespace {

constexpr int statements = 12;

Action imports(int number)
{
    return {"import " + std::to_string(number), [number](Library& library) {
                static_cast<void>(library.add(numberedReport(number, statements), bytesOf(number), sampleChoices()));
            }};
}

ReportId idOf(const Library& library, int number)
{
    return library.holding(sha256(bytesOf(number)));
}

Action readsAnew(int number, int longer)
{
    return {"read anew " + std::to_string(number), [number, longer](Library& library) {
                static_cast<void>(library.replace(idOf(library, number), numberedReport(number, statements + longer), {}));
            }};
}

Action removes(int number)
{
    return {"remove " + std::to_string(number), [number](Library& library) { library.remove(idOf(library, number)); }};
}

Action judges(int number, int other)
{
    return {"judge " + std::to_string(number), [number, other](Library& library) {
                HistoryStep step{HistoryAction::Correct, "some"};
                const ReportId id = idOf(library, number);
                library.judge(id, sampleJudgements(id, idOf(library, other)), step);
            }};
}

Action renamesTag()
{
    return {"rename tag", [](Library& library) {
                HistoryStep step{HistoryAction::Rename, "tag"};
                library.renameTag(u"待查", u"已查", step);
            }};
}

Action teaches()
{
    return {"teach words", [](Library& library) {
                HistoryStep step{HistoryAction::Words, "words"};
                OwnWords words;
                words.aliases = {{u"公园数", u"公园"}};
                words.words = {{"slogan_noun", u"百园行动"}};
                library.setOwnWords(words, step);
            }};
}

Action savesSearch()
{
    return {"save search", [](Library& library) {
                HistoryStep step{HistoryAction::Search, "parks"};
                library.setSavedSearches({{"parks", "公园", ""}}, step);
            }};
}

Action bringsSecondFigures()
{
    return {"bring second figures", [](Library& library) {
                HistoryStep step{HistoryAction::Second, "yearbook"};
                library.addSecondFigures(sampleSecondFigures(), step);
            }};
}

Action pins(int number, int other)
{
    return {"pin " + std::to_string(number), [number, other](Library& library) {
                HistoryStep step{HistoryAction::Pin, "paragraphs"};
                const ReportId a = idOf(library, number);
                const ReportId b = idOf(library, other);
                library.setPins(a, b, samplePins(a, b), step);
            }};
}

Action undoes(const std::string& what)
{
    return {"undo " + what, [](Library& library) { static_cast<void>(library.undo()); }};
}

Action redoes(const std::string& what)
{
    return {"redo " + what, [](Library& library) { static_cast<void>(library.redo()); }};
}

} // namespace

Report numberedReport(int number, int count)
{
    Report report = sampleReport();
    report.passport.fileName = std::to_string(number) + ".txt";
    report.passport.sha256 = sha256(bytesOf(number));
    report.passport.byteCount = bytesOf(number).size();
    const Statement pattern = report.statements.front();
    for (int i = 0; i < count; ++i) {
        report.statements.push_back(pattern);
        report.statements.back().quote = toUtf16(std::to_string(number * 1000 + i) + "亿元");
        report.text += u"新建公园一个，投资" + report.statements.back().quote + u"，群众满意。\n";
    }
    return report;
}

std::string bytesOf(int number)
{
    return "the bytes of report " + std::to_string(number) + std::string(2000, 'x');
}

const std::vector<Action>& everyAction()
{
    static const std::vector<Action> all{imports(1),       imports(2),          undoes("import once 1"),
                                         redoes("import"), readsAnew(1, 3),     imports(3),
                                         judges(1, 2),     renamesTag(),        undoes("rename"),
                                         teaches(),        savesSearch(),       bringsSecondFigures(),
                                         readsAnew(2, -9), undoes("reading"),   redoes("reading"),
                                         removes(1),       undoes("removal 1"), redoes("removal"),
                                         imports(4),       judges(3, 4),        pins(4, 3)};
    return all;
}

} // namespace duixian::library
