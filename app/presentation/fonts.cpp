// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/fonts.h"

#include <QStringList>

namespace duixian::presentation {

QFont pictureFont(double pixels, QFont::Weight weight)
{
    QFont font;
    font.setFamilies(QStringList{QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"), QStringLiteral("PingFang SC"),
                                 QStringLiteral("Microsoft YaHei"), QStringLiteral("WenQuanYi Zen Hei"), QStringLiteral("sans-serif")});
    font.setPixelSize(qMax(1, qRound(pixels)));
    font.setWeight(weight);
    return font;
}

} // namespace duixian::presentation
