// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/pair_detail.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/pairs/sentence_view.h"
#include "app/presentation/pair_wording.h"
#include "app/presentation/palette.h"
#include "app/presentation/wording.h"

namespace duixian::pairing {
namespace {

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// "◇ Target · 2019 惠济区 · 二、2019年重点工作", as a button takes it.
QString headOf(const QString& sign, Kind kind, const QString& report, const QString& headings)
{
    QStringList parts{sign + QLatin1Char(' ') + presentation::wordOf(kind)};
    for (const QString& part : {report, headings.section(QStringLiteral(" \u203A "), -1)})
        if (!part.isEmpty())
            parts << part;
    return parts.join(QStringLiteral(" \u00B7 ")).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

PairDetail::PairDetail(QWidget* parent)
    : QWidget(parent),
      m_openTarget(new QPushButton(this)),
      m_openOutcome(new QPushButton(this)),
      m_target(new SentenceView(Kind::Target, this)),
      m_outcome(new SentenceView(Kind::Outcome, this)),
      m_verdict(plainLabel(this)),
      m_arithmetic(plainLabel(this)),
      m_rule(plainLabel(this))
{
    m_verdict->setWordWrap(false);
    m_rule->setObjectName(QStringLiteral("quiet"));
    auto* sentences = new QHBoxLayout;
    sentences->setSpacing(24);
    sentences->addWidget(side(m_openTarget, m_target), 1);
    sentences->addWidget(side(m_openOutcome, m_outcome), 1);
    auto* below = new QHBoxLayout;
    below->setSpacing(16);
    below->addWidget(m_verdict, 0, Qt::AlignTop);
    below->addWidget(m_arithmetic, 1, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->setSpacing(4);
    layout->addLayout(sentences, 1);
    layout->addLayout(below);
    layout->addWidget(m_rule);
    connect(m_openTarget, &QPushButton::clicked, this, &PairDetail::targetWanted);
    connect(m_openOutcome, &QPushButton::clicked, this, &PairDetail::outcomeWanted);
    clear();
}

QWidget* PairDetail::side(QPushButton* open, SentenceView* sentence)
{
    open->setObjectName(QStringLiteral("headLine"));
    open->setCursor(Qt::PointingHandCursor);
    open->setToolTip(tr("Read it there"));
    // Headings of any length make no window wider.
    open->setMinimumWidth(1);
    constexpr int oneLine = 24;
    sentence->setMinimumSize(1, oneLine);
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(open, 0, Qt::AlignLeft);
    layout->addWidget(sentence, 1);
    return box;
}

void PairDetail::clear()
{
    for (QPushButton* open : {m_openTarget, m_openOutcome})
        open->hide();
    m_target->setSentence({}, {});
    m_outcome->setSentence({}, {});
    for (QLabel* label : {m_verdict, m_arithmetic, m_rule})
        label->clear();
}

void PairDetail::setPair(const ShownPair& pair, const PairTexts& texts)
{
    const PairRow& row = pair.row;
    const ReportNames& reports = pair.reports;
    const SideText none;
    const SideText& target = texts.target ? *texts.target : none;
    m_openTarget->setText(headOf(QStringLiteral("\u25C7"), Kind::Target, reports.name(row.earlier), target.headings));
    m_openTarget->show();
    m_target->setSentence(target.sentence, target.figure);
    m_openOutcome->setVisible(row.later.valid());
    if (row.outcome) {
        const SideText& outcome = texts.outcome ? *texts.outcome : none;
        m_openOutcome->setText(headOf(QStringLiteral("\u25CF"), Kind::Outcome, reports.name(row.later), outcome.headings));
        m_outcome->setSentence(outcome.sentence, outcome.figure);
    } else {
        m_openOutcome->setText(tr("Next report: %1").arg(reports.name(row.later)));
        m_outcome->setSentence(presentation::unpairedText(row), {});
    }
    tellBelow(pair);
}

void PairDetail::tellBelow(const ShownPair& pair)
{
    const PairRow& row = pair.row;
    m_verdict->setText(presentation::verdictText(row));
    QPalette ink = palette();
    const presentation::Theme theme = presentation::themeInForce();
    ink.setColor(QPalette::WindowText,
                 row.outcome ? presentation::look(presentation::roleOf(row.verdict), theme).line : presentation::ground(theme).quiet);
    m_verdict->setPalette(ink);
    m_arithmetic->setText(presentation::arithmeticText(row));
    QStringList lines;
    for (const QString& line : {presentation::ruleText(row), presentation::decisionText(row)})
        if (!line.isEmpty())
            lines << line;
    for (const SecondFigure& figure : row.second)
        lines << secondLine(figure, besideOutcome(figure, row, pair.comparing));
    m_rule->setText(lines.join(QLatin1Char('\n')));
    m_rule->setVisible(!lines.isEmpty());
}

} // namespace duixian::pairing
