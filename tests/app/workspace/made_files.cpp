// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/workspace/made_files.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace duixian::made {

QString file(const QString& folder, const QString& name, const QByteArray& bytes)
{
    QString path = QDir(folder).filePath(name);
    QFile out(path);
    EXPECT_TRUE(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size()) << path.toStdString();
    return path;
}

QString reportFile(const QString& folder, int year)
{
    // Other years have other figures: a report with the same ones would be a copy.
    const double away = year - 2021;
    const QString text = QStringLiteral("%1年松溪区政府工作报告\n\n各位代表:\n现在,我代表松溪区人民政府向大会报告工作。\n\n"
                                        "一、%2年工作回顾\n全区生产总值完成%3亿元,增长%4%。新建学校%5所。\n\n"
                                        "二、%1年工作安排\n主要预期目标是:全区生产总值增长7%左右,一般公共预算收入增长5%以上。\n")
                             .arg(year)
                             .arg(year - 1)
                             .arg(231.5 + 1.7 * away)
                             .arg(6.2 + 0.01 * away)
                             .arg(year - 2018);
    return file(folder, QStringLiteral("松溪区%1.txt").arg(year), text.toUtf8());
}

} // namespace duixian::made
