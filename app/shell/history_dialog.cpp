// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/history_dialog.h"

#include <algorithm>

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "app/presentation/history_wording.h"
#include "app/presentation/palette.h"
#include "app/shell/row_table.h"

namespace duixian::shell {
namespace {

enum Column { MarkColumn, StepColumn, MomentColumn };

QTableWidget* stepTable(QWidget* parent)
{
    QTableWidget* table = rowTable({QString(), HistoryDialog::tr("What was done"), HistoryDialog::tr("When")},
                                   HistoryDialog::tr("Steps of the history"), parent);
    table->setWordWrap(false);
    QHeaderView& header = *table->horizontalHeader();
    header.setSectionResizeMode(MarkColumn, QHeaderView::ResizeToContents);
    header.setSectionResizeMode(StepColumn, QHeaderView::Stretch);
    header.setSectionResizeMode(MomentColumn, QHeaderView::ResizeToContents);
    return table;
}

/// "import of …" as the beginning of a line. Chinese has no capitals.
QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

HistoryDialog::HistoryDialog(QWidget* parent)
    : QDialog(parent), m_table(stepTable(this)), m_return(new QPushButton(tr("&Return to this step"), this))
{
    setObjectName(QStringLiteral("historyDialog"));
    setWindowTitle(tr("History"));
    auto* explanation =
        new QLabel(tr("Choose a step: the library becomes as it was right after it. What is undone so stays in the list, in "
                      "grey, until something else is changed."),
                   this);
    explanation->setTextFormat(Qt::PlainText);
    explanation->setObjectName(QStringLiteral("quiet"));
    explanation->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    buttons->addButton(m_return, QDialogButtonBox::ActionRole);
    m_return->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(explanation);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    constexpr QSize wanted(560, 480);
    resize(wanted);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &HistoryDialog::tellChosen);
    const auto go = [this] {
        if (m_return->isEnabled())
            Q_EMIT returnWanted(stepAt(m_table->currentRow()));
    };
    connect(m_return, &QPushButton::clicked, this, go);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, go);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

void HistoryDialog::setSteps(std::vector<HistoryStep> steps, bool writable)
{
    m_steps = std::move(steps);
    m_writable = writable;
    std::reverse(m_steps.begin(), m_steps.end());
    m_table->clearSelection();
    m_table->setRowCount(static_cast<int>(m_steps.size()) + 1);
    const auto present =
        std::find_if(m_steps.begin(), m_steps.end(), [](const HistoryStep& step) { return !step.undone; }) - m_steps.begin();
    for (int row = 0; row < m_table->rowCount(); ++row)
        fillRow(row, row < static_cast<int>(m_steps.size()) ? m_steps[static_cast<std::size_t>(row)] : HistoryStep{}, row == present);
    m_table->setCurrentCell(static_cast<int>(present), StepColumn);
    tellChosen();
}

void HistoryDialog::fillRow(int row, const HistoryStep& step, bool present)
{
    const bool beginning = !step.id.valid();
    const QString texts[] = {present ? QStringLiteral("▸") : QString(),
                             beginning ? tr("The beginning of this list") : capitalised(presentation::historyText(step)),
                             beginning ? QString() : presentation::momentText(step.made)};
    for (int column = MarkColumn; column <= MomentColumn; ++column) {
        auto* item = new QTableWidgetItem(texts[column]);
        if (step.undone || column == MomentColumn)
            item->setForeground(presentation::ground(presentation::themeInForce()).quiet);
        if (step.undone && column == StepColumn)
            item->setToolTip(tr("Undone"));
        QFont font = item->font();
        font.setBold(present);
        item->setFont(font);
        m_table->setItem(row, column, item);
    }
    m_table->item(row, MarkColumn)->setData(Qt::AccessibleTextRole, present ? tr("The library is here") : QString());
}

HistoryStepId HistoryDialog::stepAt(int row) const
{
    return row >= 0 && row < static_cast<int>(m_steps.size()) ? m_steps[static_cast<std::size_t>(row)].id : HistoryStepId{};
}

void HistoryDialog::tellChosen()
{
    const int row = m_table->currentRow();
    const bool present = row >= 0 && m_table->item(row, MarkColumn) && !m_table->item(row, MarkColumn)->text().isEmpty();
    m_return->setEnabled(m_writable && row >= 0 && !present);
}

} // namespace duixian::shell
