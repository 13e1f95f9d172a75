// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/pair_detail.h"

#include <algorithm>

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/presentation/pair_wording.h"
#include "app/presentation/palette.h"
#include "app/presentation/statement_text.h"

namespace duixian::reader {
namespace {

QLabel* textLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setText(text);
    return label;
}

/// Each sign in the colour of its verdict; a floor and its stretch may have two.
QLayout* signsOf(const std::vector<PairRow>& together, QWidget* parent)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    QStringList signs;
    for (const PairRow& row : together) {
        const QString sign = presentation::verdictSign(row);
        if (signs.contains(sign))
            continue;
        signs << sign;
        QLabel* label = textLabel(sign, parent);
        label->setWordWrap(false);
        QPalette colours = label->palette();
        if (row.outcome)
            colours.setColor(QPalette::WindowText,
                             presentation::look(presentation::roleOf(row.verdict), presentation::themeInForce()).line);
        label->setPalette(colours);
        column->addWidget(label, 0, Qt::AlignHCenter | Qt::AlignTop);
    }
    column->addStretch();
    return column;
}

} // namespace

PairDetail::PairDetail(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    hide();
}

void PairDetail::setPairs(const std::vector<PairRow>& pairs, Kind own)
{
    if (pairs == m_shown && own == m_own)
        return;
    m_shown = pairs;
    m_own = own;
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater(); // a click on one of its buttons may have led here
        layout()->removeWidget(m_rows);
    }
    m_rows = nullptr;
    setVisible(!pairs.empty());
    if (pairs.empty())
        return;
    m_rows = new QWidget(this);
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 4, 0, 4);
    rows->setSpacing(4);
    for (const std::vector<PairRow>& together : presentation::together(pairs))
        addPairs(together, own);
    layout()->addWidget(m_rows);
    m_rows->show();
}

void PairDetail::addPairs(const std::vector<PairRow>& together, Kind own)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addLayout(signsOf(together, m_rows));
    QLabel* line = textLabel(presentation::pairLine(together), m_rows);
    line->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    head->addWidget(line, 1);
    if (together.front().outcome)
        head->addLayout(buttonsFor(together, own));
    auto* rows = static_cast<QVBoxLayout*>(m_rows->layout());
    rows->addLayout(head);
    QLabel* background = textLabel(presentation::pairReasons(together), m_rows);
    background->setObjectName(QStringLiteral("quiet"));
    rows->addWidget(background);
}

/// A small arrow to each other end, named for the ear and by its tip.
QLayout* PairDetail::buttonsFor(const std::vector<PairRow>& together, Kind own)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    const auto add = [&](const PairRow& row, const QString& words) {
        auto* button = new QToolButton(m_rows);
        button->setText(QStringLiteral("→"));
        button->setObjectName(QStringLiteral("otherEnd"));
        button->setAccessibleName(words);
        button->setToolTip(presentation::toolTipOf(tr("%1 (key O)").arg(words)));
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, [this, row] { Q_EMIT otherEndWanted(row); });
        column->addWidget(button, 0, Qt::AlignTop);
    };
    if (own == Kind::Target)
        add(together.front(), tr("Go to the outcome"));
    else
        for (const PairRow& row : together)
            add(row, together.size() == 1 ? tr("Go to the target") : tr("Go to the target “%1”").arg(presentation::targetText(row.target)));
    column->addStretch();
    return column;
}

} // namespace duixian::reader
