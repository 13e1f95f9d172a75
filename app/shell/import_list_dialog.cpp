// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/import_list_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "app/presentation/qt_text.h"
#include "app/presentation/statement_text.h"
#include "app/presentation/wording.h"

namespace duixian::shell {
namespace {

struct Line {
    QString file;
    QString path;
    QString reason;
};

std::vector<Line> failures(const ImportSummary& summary)
{
    std::vector<Line> lines;
    for (const ImportResult& result : summary.results)
        if (result.error)
            lines.push_back({toQt(std::string_view(result.source.fileName)), toQt(std::string_view(result.source.path)),
                             presentation::sentenceFor(*result.error, toQt(std::string_view(result.source.fileName)))});
    return lines;
}

QTableWidget* tableOf(const std::vector<Line>& lines, QWidget* parent)
{
    auto* table = new QTableWidget(static_cast<int>(lines.size()), 2, parent);
    table->setHorizontalHeaderLabels({ImportListDialog::tr("File"), ImportListDialog::tr("What is wrong, and what to do")});
    table->setAccessibleName(ImportListDialog::tr("Files that could not be read"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(true);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    constexpr int fileWidth = 220;
    table->setColumnWidth(0, fileWidth);
    for (int row = 0; row < table->rowCount(); ++row) {
        const Line& line = lines[static_cast<std::size_t>(row)];
        auto* file = new QTableWidgetItem(line.file);
        file->setToolTip(presentation::toolTipOf(line.path));
        table->setItem(row, 0, file);
        table->setItem(row, 1, new QTableWidgetItem(line.reason));
    }
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return table;
}

} // namespace

QString summaryLine(const ImportSummary& summary)
{
    const auto count = [&](ImportStatus status) { return static_cast<int>(summary.count(status)); };
    QStringList parts;
    parts << ImportListDialog::tr("%Ln report(s) imported", nullptr, count(ImportStatus::Imported));
    if (count(ImportStatus::AlreadyThere) > 0)
        parts << ImportListDialog::tr("%Ln already in the library", nullptr, count(ImportStatus::AlreadyThere));
    if (count(ImportStatus::Failed) > 0)
        parts << ImportListDialog::tr("%Ln could not be read", nullptr, count(ImportStatus::Failed));
    if (summary.cancelled)
        parts << ImportListDialog::tr("cancelled, the rest was left out");
    return parts.join(QStringLiteral(" · "));
}

ImportListDialog::ImportListDialog(const ImportSummary& summary, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Import"));
    const std::vector<Line> lines = failures(summary);
    auto* head = new QLabel(summaryLine(summary), this);
    head->setTextFormat(Qt::PlainText);
    head->setObjectName(QStringLiteral("panelTitle"));
    QTableWidget* table = tableOf(lines, this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({}); // the style's own is black on black in the dark
    QPushButton* copy = buttons->addButton(tr("Copy list"), QDialogButtonBox::ActionRole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(head);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    constexpr QSize wanted(720, 360);
    resize(wanted);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, [lines] {
        QString text;
        for (const Line& line : lines)
            text += (line.path.isEmpty() ? line.file : line.path) + QLatin1Char('\t') + line.reason + QLatin1Char('\n');
        QGuiApplication::clipboard()->setText(text);
    });
}

} // namespace duixian::shell
