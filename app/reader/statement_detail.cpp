// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/statement_detail.h"

#include <algorithm>

#include <QLabel>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include "app/presentation/statement_text.h"
#include "app/reader/pair_detail.h"

namespace duixian::reader {
namespace {

QLabel* textLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

StatementDetail::StatementDetail(QWidget* parent) : QScrollArea(parent), m_line(nullptr), m_pairs(nullptr), m_background(nullptr)
{
    auto* page = new QWidget(this);
    m_line = textLabel(page);
    m_pairs = new PairDetail(page);
    m_background = textLabel(page);
    setAccessibleName(tr("The statement in words"));
    m_background->setObjectName(QStringLiteral("quiet"));
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->setSpacing(4);
    layout->addWidget(m_line);
    layout->addWidget(m_pairs);
    layout->addWidget(m_background);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void StatementDetail::setStatement(const Statement& statement, const presentation::Surroundings& around)
{
    const QString line = presentation::statementLine(statement);
    const bool another = line != m_line->text();
    m_line->setText(line);
    m_pairs->setPairs(around.pairs ? *around.pairs : std::vector<PairRow>(), statement.kind);
    const QString background = presentation::statementBackground(statement, around);
    m_background->setText(background);
    m_background->setVisible(!background.isEmpty());
    if (another)
        verticalScrollBar()->setValue(0);
    show();
    updateGeometry();
}

void StatementDetail::clear()
{
    m_line->clear();
    m_background->clear();
    m_pairs->setPairs({}, Kind::Target);
    hide();
}

QSize StatementDetail::sizeHint() const
{
    const int wide = viewport()->width();
    const int high = widget()->layout()->heightForWidth(wide);
    return {wide, parentWidget() ? std::min(high, parentWidget()->height() / 3) : high};
}

void StatementDetail::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    updateGeometry();
}

} // namespace duixian::reader
