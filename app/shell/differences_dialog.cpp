// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/differences_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "app/presentation/palette.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/statement_text.h"
#include "app/presentation/wording.h"
#include "app/shell/passage_delegate.h"
#include "app/shell/row_table.h"

namespace duixian::shell {
namespace {

QTableWidgetItem* cellOf(const DifferingWords::Side& side)
{
    const auto line = [](const std::u16string& text) { return toQt(std::u16string_view(text)).simplified(); };
    const QStringList pieces{line(side.before), line(side.words), line(side.after)};
    auto* item = new QTableWidgetItem(pieces.join(QString()));
    item->setData(PassageDelegate::PiecesRole, pieces);
    item->setToolTip(presentation::toolTipOf(pieces.join(QString())));
    return item;
}

QTableWidget* tableOf(const CopyComparison& comparison, const QStringList& titles, QWidget* parent)
{
    QTableWidget* table = rowTable(titles, DifferencesDialog::tr("Passages that differ"), parent);
    table->setRowCount(static_cast<int>(comparison.differences.size()));
    table->setItemDelegate(new PassageDelegate(table));
    table->setAlternatingRowColors(true);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (int row = 0; row < table->rowCount(); ++row) {
        const DifferingWords& difference = comparison.differences[static_cast<std::size_t>(row)];
        table->setItem(row, 0, cellOf(difference.there));
        table->setItem(row, 1, cellOf(difference.copy));
    }
    return table;
}

} // namespace

DifferencesDialog::DifferencesDialog(const CopyComparison& comparison, const QString& titleThere, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("differencesDialog"));
    setWindowTitle(tr("Differences"));
    const QString copyName = toQt(std::string_view(comparison.copy.file.fileName));
    auto* head = new QLabel(this);
    head->setTextFormat(Qt::PlainText);
    head->setObjectName(QStringLiteral("panelTitle"));
    head->setWordWrap(true);
    const int count = static_cast<int>(comparison.differences.size());
    head->setText(comparison.error ? presentation::sentenceFor(*comparison.error, copyName)
                  : count == 0     ? tr("The words of both are the same.")
                                   : tr("%Ln passage(s) differ.", nullptr, count));
    QTableWidget* table = tableOf(comparison, {tr("In the library: %1").arg(titleThere), tr("The copy: %1").arg(copyName)}, this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    QPushButton* go = buttons->addButton(tr("&Go to the passage"), QDialogButtonBox::ActionRole);
    QPushButton* take = buttons->addButton(tr("Take the copy &in as well"), QDialogButtonBox::ActionRole);
    for (QPushButton* button : {go, take})
        button->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(head);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    constexpr QSize wanted(880, 520);
    resize(wanted);

    const auto goTo = [this, comparison](int row) {
        if (row >= 0 && static_cast<std::size_t>(row) < comparison.differences.size())
            Q_EMIT placeWanted(comparison.with, comparison.differences[static_cast<std::size_t>(row)].span);
    };
    go->setEnabled(count > 0);
    take->setEnabled(!comparison.error);
    connect(go, &QPushButton::clicked, this, [table, goTo] { goTo(std::max(0, table->currentRow())); });
    connect(table, &QTableWidget::cellDoubleClicked, this, goTo);
    connect(take, &QPushButton::clicked, this, [this] {
        Q_EMIT takeCopyWanted();
        close();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

} // namespace duixian::shell
