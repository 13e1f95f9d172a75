// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/mention_legend.h"

#include <array>

#include <QPainter>

#include "app/pairs/mention_mark.h"
#include "app/pairs/short_words.h"

namespace duixian::pairing {
namespace {

constexpr std::array signs{Mention::Stated, Mention::DeclaredUnset, Mention::NotMentioned, Mention::NotFound, Mention::ReportMissing};
constexpr int markSize = 12;
constexpr int gap = 6;
constexpr int apart = 20;
constexpr int lineHeight = 20;

/// The words of the signs, and last that of the plus.
QStringList wordsOfAll()
{
    QStringList words;
    for (const Mention mention : signs)
        words << wordOf(mention);
    return words << MentionLegend::tr("new this year");
}

} // namespace

MentionLegend::MentionLegend(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("What the signs stand for: %1").arg(wordsOfAll().join(QStringLiteral(", "))));
}

void MentionLegend::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

std::vector<QRect> MentionLegend::places(int width) const
{
    std::vector<QRect> out;
    QPoint at(0, 0);
    for (const QString& words : wordsOfAll()) {
        const int wide = markSize + gap + fontMetrics().horizontalAdvance(words);
        if (at.x() > 0 && at.x() + wide > width)
            at = {0, at.y() + lineHeight};
        out.emplace_back(at, QSize(wide, lineHeight));
        at.rx() += wide + apart;
    }
    return out;
}

int MentionLegend::heightForWidth(int width) const
{
    return places(width).back().bottom() + 1;
}

QSize MentionLegend::sizeHint() const
{
    constexpr int wide = 640;
    return {wide, heightForWidth(wide)};
}

void MentionLegend::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const presentation::Theme theme = presentation::themeInForce();
    const std::vector<QRect> where = places(width());
    const QStringList words = wordsOfAll();
    for (std::size_t i = 0; i < where.size(); ++i) {
        QRectF mark(0, 0, markSize, markSize);
        mark.moveCenter(QPointF(where[i].left() + markSize / 2.0, where[i].center().y() + 0.5));
        if (i < signs.size())
            paintMention(painter, mark, signs[i], m_kind, theme);
        else
            paintNew(painter, mark.center(), theme);
        painter.setPen(presentation::ground(theme).quiet);
        painter.drawText(where[i].adjusted(markSize + gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, words[static_cast<qsizetype>(i)]);
    }
}

} // namespace duixian::pairing
