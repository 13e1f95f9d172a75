// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/compare/made_comparison.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace duixian::made {
namespace {

using comparing::ComparedReport;
using comparing::ReportChoice;

constexpr int longer = 3; ///< so that both are several windows long

/// A paragraph to be made: what it tells of (a capital: a heading), and how many times three sentences of it.
struct Topic {
    char key;
    int sentences;
};

struct Words {
    char key;
    std::u16string_view theme;
    std::u16string_view first;
    std::u16string_view more;
};

constexpr Words topics[] = {
    {'A', u"", u"一、过去一年工作回顾", u""},
    {'B', u"", u"二、今年主要目标和重点工作", u""},
    {'C', u"", u"三、切实加强政府自身建设", u""},
    {'a', u"经济", u"全年地区生产总值完成231.5亿元，增长7.2%。", u"主要指标好于年初预想，走势平稳向上，发展后劲更足。"},
    {'b', u"财政", u"一般公共预算收入完成18.6亿元，增长8%。", u"税收比重继续提高，支出结构不断改善，民生支出占比稳中有升。"},
    {'c', u"工业", u"规模以上工业增加值增长9.1%，新增规上企业14家。", u"老厂区改造按期完工，两条生产线投产见效，园区配套日益完善。"},
    {'d', u"农业", u"粮食总产量保持在32万吨以上。", u"高标准农田连片建设，冷链仓储覆盖主要乡镇，农户增收渠道更宽。"},
    {'e', u"旅游", u"接待游客120万人次。", u"古镇夜游初具规模，民宿床位成倍增加。"},
    {'f', u"教育", u"新建学校3所，新增学位2400个。", u"城乡教师轮岗稳步推开，午餐供应实现全覆盖。"},
    {'g', u"卫生", u"新建村卫生室26个。", u"县乡医疗一体推进，常见病在家门口就能看好，住院负担进一步减轻。"},
    {'h', u"环境", u"空气优良天数比例达到85%以上。", u"河道清淤全面展开，污水管网补齐短板，沿岸垃圾日产日清。"},
    {'i', u"交通", u"改造农村公路60公里。", u"断头路逐条打通，公交线路向村延伸，候车亭统一更新。"},
    {'j', u"体育", u"建成健身步道8公里。", u"社区球场错时开放，冬季长跑年年举办。"},
    {'k', u"就业", u"城镇新增就业5200人以上。", u"技能培训送到车间，返乡创业园扩容提质，零工市场规范运行。"},
    {'l', u"住房", u"改造老旧小区11个。", u"加装电梯自愿协商，停车泊位有序扩充，物业服务逐步到位。"},
    {'m', u"政府建设", u"严格按程序办事，重大决策公开征求意见。", u"会议和文件继续压减，窗口服务一次办好，群众来信件件有回音。"},
    {'n', u"政府建设", u"为企业减负2.3亿元。", u"拖欠账款限期清零。"},
    {'o', u"政府建设", u"一般性支出压减5%。", u"节省的钱用在群众身上，账目按季公布，接受各方监督。"},
    {'x', u"科技", u"研发投入强度提高到2.1%。", u"小试平台向中小企业开放，专利转化实现零的突破。"},
    {'y', u"水利", u"除险加固小水库9座。", u"汛期值守不断岗，山塘清淤连片推进，灌区渠系恢复畅通。"},
    {'z', u"文化", u"送戏下乡130场。", u"乡村书屋开到晚上，非遗工坊带动就业。"},
};

constexpr Topic leftTopics[] = {{'A', 0}, {'a', 5}, {'b', 2}, {'c', 7}, {'d', 1}, {'e', 3}, {'f', 4}, {'B', 0}, {'g', 6},
                                {'h', 2}, {'i', 3}, {'j', 2}, {'k', 8}, {'l', 1}, {'C', 0}, {'m', 4}, {'n', 1}, {'o', 3}};
constexpr Topic rightTopics[] = {{'A', 0}, {'b', 5}, {'a', 2}, {'x', 3}, {'c', 3}, {'d', 6}, {'f', 2}, {'B', 0}, {'l', 4},
                                 {'k', 2}, {'g', 3}, {'y', 4}, {'h', 7}, {'i', 1}, {'C', 0}, {'m', 1}, {'z', 2}, {'o', 5}};

const Words& wordsOf(char key)
{
    return *std::find_if(std::begin(topics), std::end(topics), [key](const Words& w) { return w.key == key; });
}

bool isHeading(char key)
{
    return key < 'a';
}

struct Side {
    std::shared_ptr<Report> report = std::make_shared<Report>();
    std::vector<AlignedParagraph> paragraphs;
    std::vector<char> keys;
};

template <class Topics>
Side sideOf(std::u16string_view place, const char* digest, const Topics& all)
{
    Side side;
    Report& report = *side.report;
    report.passport.sha256 = digest;
    report.head.title = std::u16string(place) + u"政府工作报告";
    report.text = report.head.title + u"\n各位代表：\n";
    for (const Topic& topic : all) {
        const Words& words = wordsOf(topic.key);
        AlignedParagraph paragraph;
        paragraph.span.begin = report.text.size();
        report.text += words.first;
        for (int i = 1; i < topic.sentences * longer; ++i)
            report.text += words.more;
        paragraph.span.end = report.text.size();
        paragraph.heading = isHeading(topic.key);
        paragraph.theme = words.theme;
        if (paragraph.heading) {
            if (!report.parts.empty())
                report.parts.back().body.end = paragraph.span.begin;
            report.parts.push_back({paragraph.span, {paragraph.span.begin, 0}, 1, Section::Other});
        }
        paragraph.part = report.parts.size() - 1;
        report.text += u"\n";
        side.paragraphs.push_back(paragraph);
        side.keys.push_back(topic.key);
    }
    report.parts.back().body.end = report.text.size();
    return side;
}

Joint jointOf(char key)
{
    constexpr Joint turns[] = {Joint::Promise, Joint::Indicator, Joint::Words, Joint::Theme};
    return isHeading(key) ? Joint::Part : turns[static_cast<std::size_t>(key - 'a') % std::size(turns)];
}

ReportChoice choice(int number, const char16_t* place, int year)
{
    const QString name = QString::fromUtf16(place);
    return {ReportId{number},
            name + QLatin1Char(' ') + QString::number(year),
            QString::number(year) + name + QStringLiteral("政府工作报告"),
            {QStringLiteral("海东省"), name},
            year};
}

} // namespace

MadeComparison comparison()
{
    const Side left = sideOf(u"青石区", "1", leftTopics);
    const Side right = sideOf(u"临江县", "2", rightTopics);
    auto alignment = std::make_shared<Alignment>();
    alignment->a = left.paragraphs;
    alignment->b = right.paragraphs;
    constexpr double sure = 0.8;
    for (std::size_t a = 0; a < left.keys.size(); ++a)
        for (std::size_t b = 0; b < right.keys.size(); ++b)
            if (left.keys[a] == right.keys[b])
                alignment->links.push_back({a, b, jointOf(left.keys[a]), sure, {std::u16string(wordsOf(left.keys[a]).theme)}});
    MadeComparison made;
    made.choices = {choice(1, u"青石区", 2019), choice(2, u"青石区", 2020), choice(3, u"青石区", 2021), choice(4, u"临江县", 2019),
                    choice(5, u"临江县", 2020)};
    made.left = {ReportId{2}, left.report, made.choices[1].name, made.choices[1].title};
    made.right = {ReportId{5}, right.report, made.choices[4].name, made.choices[4].title};
    made.alignment = std::move(alignment);
    return made;
}

std::shared_ptr<const Alignment> pinned(const Alignment& alignment, const PinnedSpans& pin)
{
    auto made = std::make_shared<Alignment>(alignment);
    const auto place = [](const std::vector<AlignedParagraph>& paragraphs, const Span& span) {
        return static_cast<std::size_t>(
            std::find_if(paragraphs.begin(), paragraphs.end(), [&](const AlignedParagraph& p) { return p.span == span; }) -
            paragraphs.begin());
    };
    const Link link{place(made->a, pin.a), place(made->b, pin.b), Joint::Pinned, 1, {}};
    std::erase_if(made->links, [&](const Link& l) { return l.a == link.a || l.b == link.b; });
    const auto where = std::find_if(made->links.begin(), made->links.end(), [&](const Link& l) { return l.a > link.a; });
    made->links.insert(where, link);
    return made;
}

} // namespace duixian::made
