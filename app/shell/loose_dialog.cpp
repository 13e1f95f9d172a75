// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/loose_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "app/presentation/judging_wording.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/statement_text.h"
#include "app/shell/row_table.h"

namespace duixian::shell {
namespace {

enum Column { ReportColumn, WhatColumn, WordsColumn, DetailColumn, ColumnCount };

QString wordOf(PairRuling ruling)
{
    switch (ruling) {
    case PairRuling::Joined:
        return LooseDialog::tr("pair joined");
    case PairRuling::Parted:
        return LooseDialog::tr("pair parted");
    case PairRuling::Overruled:
        return LooseDialog::tr("verdict overruled");
    }
    return {};
}

} // namespace

LooseDialog::LooseDialog(const std::vector<library::LooseJudgements>& loose, QWidget* parent)
    : QDialog(parent),
      m_table(rowTable({tr("Report"), tr("Decision"), tr("Words"), tr("What it says")}, tr("Decisions without a place"), this))
{
    setObjectName(QStringLiteral("looseDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Decisions without a place"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const library::LooseJudgements& one : loose) {
        for (const Decision& decision : one.judgements.decisions)
            addRow(one, presentation::wordOf(decision.ruling), decision.anchor, presentation::statementLine(decision.settled));
        for (const Annotation& annotation : one.judgements.annotations)
            addRow(one, annotation.kind == AnnotationKind::Tag ? tr("tag") : tr("remark"), annotation.anchor,
                   toQt(std::u16string_view(annotation.text)));
        for (const PairDecision& pair : one.judgements.pairs)
            addRow(one, wordOf(pair.ruling), pair.target.anchor, toQt(std::u16string_view(pair.target.indicator)));
    }
    auto* head = new QLabel(this);
    head->setTextFormat(Qt::PlainText);
    head->setWordWrap(true);
    head->setText(
        m_table->rowCount() == 0
            ? tr("Every decision, remark and tag has its place.")
            : tr("The words that these were said of are not in the text as it is read now, or the report was removed. They are kept, "
                 "and take effect again once the words are there."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(head);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    constexpr QSize wanted(760, 420);
    resize(wanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_table, &QTableWidget::cellDoubleClicked, this,
            [this](int row) { Q_EMIT reportWanted({m_table->item(row, ReportColumn)->data(Qt::UserRole).toLongLong()}); });
}

void LooseDialog::addRow(const library::LooseJudgements& of, const QString& what, const Anchor& anchor, const QString& detail)
{
    const QString title = toQt(std::u16string_view(of.title));
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const QString texts[ColumnCount] = {of.departed ? tr("%1 (removed)").arg(title) : title, what,
                                        toQt(std::u16string_view(anchor.quote)).simplified(), detail};
    for (int column = 0; column < ColumnCount; ++column) {
        auto* item = new QTableWidgetItem(texts[column]);
        item->setToolTip(presentation::toolTipOf(texts[column]));
        m_table->setItem(row, column, item);
    }
    m_table->item(row, ReportColumn)->setData(Qt::UserRole, QVariant::fromValue<qlonglong>(of.report.value));
}

} // namespace duixian::shell
