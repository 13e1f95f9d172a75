// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/publish/made_library.h"

#include <algorithm>
#include <filesystem>
#include <vector>

#include "core/intake/intake.h"
#include "core/judgement/deciding.h"
#include "core/lexicon/lexicon.h"
#include "core/library/library_error.h"
#include "tests/support/file_bytes.h"

namespace duixian::publish {
namespace {

std::string report(const std::string& place, int year, const std::string& review, const std::string& plan)
{
    const std::string planned = std::to_string(year) + "年";
    return planned + place + "政府工作报告\n\n各位代表：\n现在，我代表" + place + "人民政府向大会报告工作。\n\n一、" +
           std::to_string(year - 1) + "年工作回顾\n" + review + "\n\n二、" + planned + "工作安排\n今年主要预期目标是：" + plan + "\n";
}

std::string withCarriageReturns(const std::string& text)
{
    std::string out;
    for (const char c : text)
        out.append(c == '\n' ? "\r\n" : std::string(1, c));
    return out;
}

ReportId taken(library::Library& library, const std::string& name, const std::string& bytes)
{
    const intake::File file{"a folder of somebody/" + name, name, bytes};
    return intake::take(intake::examine(file, {}, Lexicon::builtIn()), library).report;
}

/// One accepted, one rejected: the first and the last that the program found.
void judge(library::Library& library, ReportId id)
{
    const Report report = *library.load(id);
    Judgements said = library.judgements(id);
    const auto all = judgement::judged(report.statements, said.decisions);
    judgement::accept(said, all.front(), report.statements, report.text);
    judgement::reject(said, all.back(), report.statements, report.text);
    HistoryStep step{HistoryAction::Accept, {}};
    library.judge(id, said, step);
}

SecondFigure yearbook()
{
    SecondFigure figure;
    figure.place = Place{u"惠济区", "410108", {u"河南省", u"郑州市", u"惠济区"}};
    figure.indicator = u"地区生产总值";
    figure.measure = Measure::Growth;
    figure.period = Period::year(2019);
    figure.value = 7.1;
    figure.unit = u"%";
    figure.source = u"2020年统计年鉴";
    return figure;
}

} // namespace

MadeLibrary::MadeLibrary() : library(*library::Library::create(folder.file("made.duixian")))
{
    const ReportId first =
        taken(library, "=HYPERLINK(1).txt",
              report("惠济区", 2019, "𠮷𠮷镇通车。全区生产总值171.3亿元，增长7.2%。",
                     "地区生产总值增长7%左右，城镇新增就业5000人，一般公共预算收入增幅确保6%、力争8%。建设𠮷𠮷广场。PM2.5浓度下降-3%以内，"
                     "新建学校3-5所。"));
    taken(library, "惠济区2020.txt",
          withCarriageReturns(
              report("惠济区", 2020,
                     "𠮷𠮷广场建成。全区生产总值185.6亿元，增长7.4%。𠮷水变清。一般公共预算收入比上年增长6.5%。城镇新增就业4800人。",
                     "地区生产总值增长7%左右，城镇新增就业6000人以上，城镇登记失业率控制在4%以内。")));
    taken(library, "惠济区2021.txt",
          report("惠济区", 2021, "全区生产总值增长3.1%。城镇登记失业率3.6%。", "地区生产总值增长6.5%，“十四五”末新增企业200家。"));
    taken(library, "郑州市2020.txt", report("郑州市", 2020, "全市生产总值增长6.9%。", "地区生产总值增长6.5%左右，城镇新增就业10万人。"));
    judge(library, first);
    HistoryStep step{HistoryAction::Second, {}};
    library.addSecondFigures({yearbook()}, step);
}

std::string allBytes(const std::string& path)
{
    if (!std::filesystem::is_directory(path))
        return support::fileBytes(path);
    std::vector<std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(path))
        files.push_back(entry.path().filename().string());
    std::sort(files.begin(), files.end());
    std::string out;
    for (const std::string& file : files)
        out.append(file).append("\n").append(support::fileBytes(path + "/" + file));
    return out;
}

std::size_t entriesIn(const std::string& folder)
{
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), std::filesystem::directory_iterator()));
}

} // namespace duixian::publish
