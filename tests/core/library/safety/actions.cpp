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
    static const std::vector<Action> all{imports(1),      imports(2),      readsAnew(1, 3), imports(3), readsAnew(2, -9), imports(4),
                                         readsAnew(3, 1), readsAnew(3, 5), removes(2),      imports(5), readsAnew(5, 0)};
    return all;
}

} // namespace duixian::library
