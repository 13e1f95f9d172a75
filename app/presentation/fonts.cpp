// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/fonts.h"

namespace duixian::presentation {
namespace {

ReadingFamilies& chosen()
{
    static ReadingFamilies families;
    return families;
}

} // namespace

QFont pictureFont(double pixels, QFont::Weight weight)
{
    QFont font;
    font.setFamilies(QStringList{QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"), QStringLiteral("PingFang SC"),
                                 QStringLiteral("Microsoft YaHei"), QStringLiteral("WenQuanYi Zen Hei"), QStringLiteral("sans-serif")});
    font.setPixelSize(qMax(1, qRound(pixels)));
    font.setWeight(weight);
    return font;
}

void setReadingFamilies(const ReadingFamilies& families)
{
    chosen() = families;
}

QStringList readingFamilies(bool serif)
{
    static const QStringList serifs{QStringLiteral("Noto Serif CJK SC"),
                                    QStringLiteral("Source Han Serif SC"),
                                    QStringLiteral("Songti SC"),
                                    QStringLiteral("STSong"),
                                    QStringLiteral("SimSun"),
                                    QStringLiteral("serif")};
    static const QStringList sans{QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),  QStringLiteral("PingFang SC"),
                                  QStringLiteral("Microsoft YaHei"),  QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("sans-serif")};
    QStringList families = serif ? serifs : sans;
    if (const QString& own = serif ? chosen().serif : chosen().sans; !own.isEmpty())
        families.prepend(own);
    return families;
}

} // namespace duixian::presentation
