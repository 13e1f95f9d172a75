// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/picture_batch.h"

#include <QDir>
#include <QFile>

#include "app/presentation/qt_text.h"
#include "app/workspace/samples.h"

namespace duixian::shell {
namespace {

const char* const menus = "首页 | 走进柳溪 | 政务公开 | 办事服务 | 互动交流\n"
                          "当前位置：首页 > 政务公开 > 政府工作报告\n"
                          "发布时间：2021-02-08 来源：县政府办公室 浏览次数：1286 字号：大 中 小 打印 收藏 分享到微信\n";
const char* const report = "2021年柳溪县政府工作报告\n"
                           "——2021年2月3日在柳溪县第十六届人民代表大会第五次会议上\n"
                           "县长 沈望舒\n"
                           "各位代表：\n"
                           "现在，我代表柳溪县人民政府向大会报告工作，请予审议。\n"
                           "一、2020年工作回顾\n"
                           "过去一年，全县完成地区生产总值186.4亿元，增长4.1%；一般公共预算收入9.7亿元，增长2.6%；"
                           "城乡居民人均可支配收入达到27350元，增长5.4%。二号首长新建改建农村公路86公\n"
                           "里，改造老旧小区14个，新增学位1200个。\n"
                           "全年引进亿元以上项目23个，***等企业建成投产，粮食总产量稳定在31万吨以上。\n"
                           "二、2021年工作安排\n"
                           "今年的主要预期目标是：地区生产总值增长7%左右，一般公共预算收入增长5%以上，居民收入增长7%，"
                           "城镇调查失业率控制在5.5%以内。\n"
                           "力争全年新开工项目40个，确保粮食总产量不低于31万吨。\n"
                           "谢谢大家！\n";
const char* const foot = "上一篇：没有了 下一篇：关于做好春耕备耕工作的通知\n"
                         "相关链接：县人大 县政协 县纪委监委\n"
                         "版权所有：柳溪县人民政府 网站地图 联系我们\n";

bool write(const QDir& folder, const char* name, const QByteArray& bytes)
{
    QFile file(folder.filePath(QString::fromUtf8(name)));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// A report whose place stands nowhere but as 全市.
QByteArray placeless(int year, const char* output)
{
    return QStringLiteral("政府工作报告\n各位代表：\n现在，我代表市人民政府向大会报告工作，请予审议。\n一、%1年工作回顾\n"
                          "全市地区生产总值完成%3亿元，增长6.5%，城镇新增就业2.1万人。\n二、%2年工作安排\n"
                          "全市地区生产总值增长6%以上，城镇新增就业2万人。\n")
        .arg(year - 1)
        .arg(year)
        .arg(QLatin1String(output))
        .toUtf8();
}

/// A sample as somebody else keeps it: without its first line, and with a figure of another edition.
QByteArray copyOfSample()
{
    QString text = toQt(std::string_view(sampleReports().back().file.bytes.value()));
    text = text.mid(text.indexOf(QLatin1Char('\n')) + 1);
    text.replace(QStringLiteral("7930人"), QStringLiteral("7903人"));
    text.replace(QStringLiteral("街区三条"), QStringLiteral("街区3条"));
    text.replace(QStringLiteral("把恢复经济摆在最前面，"), QString());
    return text.toUtf8();
}

} // namespace

bool writePictureBatch(const QString& path)
{
    const QDir folder(path);
    const QByteArray page = QByteArray(menus) + report + foot;
    return folder.mkpath(QStringLiteral(".")) && write(folder, "柳溪县2021.txt", page) &&
           write(folder, "工作报告（网友上传）.txt", copyOfSample()) && write(folder, "报告3.txt", placeless(2019, "1204.5")) &&
           write(folder, "报告4.txt", placeless(2020, "1290.1")) &&
           write(folder, "通知.txt", QByteArray("关于召开全县春耕备耕工作会议的通知\n各乡镇：\n定于本周五召开会议，请按时参加。\n")) &&
           write(folder, "2018报告.doc", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 ", 9)) &&
           write(folder, "扫描件.jpg", QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF", 10)) && write(folder, "未下载完.txt", {}) &&
           write(folder, "青禾区2024.txt", QByteArray::fromStdString(sampleReports().back().file.bytes.value()));
}

} // namespace duixian::shell
