// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/reading_dialog.h"

#include <algorithm>

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "app/presentation/judging_wording.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/statement_text.h"
#include "app/presentation/wording.h"

namespace duixian::shell {
namespace {

using Sort = ReadingChange::Sort;
enum Column { WhatColumn, HowColumn };
constexpr int reportRole = Qt::UserRole;
constexpr QSize rowSize(0, 28);

QString wordOf(Sort sort)
{
    switch (sort) {
    case Sort::New:
        return ReadingDialog::tr("new");
    case Sort::Gone:
        return ReadingDialog::tr("no longer found");
    case Sort::Changed:
        return ReadingDialog::tr("changed");
    case Sort::Adrift:
        return ReadingDialog::tr("your word loses its place");
    case Sort::Returning:
        return ReadingDialog::tr("your word finds its place again");
    case Sort::Disagrees:
        return ReadingDialog::tr("your word holds, the rules now differ");
    }
    return {};
}

/// "Indicator: 财政收入 → 一般公共预算收入; Period: 2020 → 2021"
QString fieldsOf(const ReadingChange& change)
{
    QStringList parts;
    for (const StatementField field : change.fields) {
        const auto text = [&](const Statement& statement) {
            const QString words = presentation::fieldText(statement, field);
            return words.isEmpty() ? QStringLiteral("–") : words;
        };
        parts << ReadingDialog::tr("%1: %2 → %3").arg(presentation::wordOf(field), text(change.before), text(change.after));
    }
    return parts.join(QStringLiteral("; "));
}

QTreeWidgetItem* itemOf(const ReadingChange& change)
{
    const QString fields = fieldsOf(change);
    auto* item = new QTreeWidgetItem({presentation::statementLine(change.before), wordOf(change.sort)});
    if (!fields.isEmpty())
        item->setText(HowColumn, fields);
    for (const int column : {WhatColumn, HowColumn})
        item->setToolTip(column, presentation::toolTipOf(item->text(column)));
    item->setSizeHint(WhatColumn, rowSize);
    return item;
}

QTreeWidgetItem* itemOf(const ReportChanges& report)
{
    const int count = static_cast<int>(report.changes.size());
    const QString how = report.error ? presentation::sentenceFor(*report.error)
                        : count == 0 ? ReadingDialog::tr("nothing changes")
                                     : ReadingDialog::tr("%Ln change(s)", nullptr, count);
    auto* item = new QTreeWidgetItem({toQt(std::u16string_view(report.title)), how});
    item->setSizeHint(WhatColumn, rowSize);
    item->setData(WhatColumn, reportRole, QVariant::fromValue<qlonglong>(report.report.value));
    for (const ReadingChange& change : report.changes)
        item->addChild(itemOf(change));
    return item;
}

QTreeWidget* changeTree(QWidget* parent)
{
    auto* tree = new QTreeWidget(parent);
    tree->setHeaderLabels({ReadingDialog::tr("Report and statement"), ReadingDialog::tr("What would change")});
    tree->setAccessibleName(ReadingDialog::tr("What would change"));
    tree->setFrameShape(QFrame::NoFrame);
    tree->setUniformRowHeights(true);
    tree->header()->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(HowColumn, QHeaderView::Stretch);
    tree->header()->setStretchLastSection(false);
    return tree;
}

} // namespace

ReadingDialog::ReadingDialog(QWidget* parent)
    : QDialog(parent),
      m_sum(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_tree(changeTree(this)),
      m_read(new QPushButton(tr("&Read them anew"), this))
{
    setObjectName(QStringLiteral("readingDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Read anew"));
    m_sum->setTextFormat(Qt::PlainText);
    m_sum->setWordWrap(true);
    m_sum->setText(tr("The reports that older rules or other words read are being looked through…"));
    m_bar->setTextVisible(false);
    m_read->setEnabled(false);
    m_read->setAutoDefault(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    buttons->addButton(m_read, QDialogButtonBox::ActionRole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_sum);
    layout->addWidget(m_bar);
    layout->addWidget(m_tree, 1);
    layout->addWidget(buttons);
    constexpr QSize wanted(820, 520);
    resize(wanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_read, &QPushButton::clicked, this, [this] {
        Q_EMIT readingWanted(m_reports);
        close();
    });
    connect(m_tree, &QTreeWidget::itemDoubleClicked, this, [this](const QTreeWidgetItem* item) {
        const QTreeWidgetItem* const report = item->parent() ? item->parent() : item;
        Q_EMIT reportWanted({report->data(WhatColumn, reportRole).toLongLong()});
    });
}

void ReadingDialog::setProgress(int done, int total)
{
    m_bar->setMaximum(total);
    m_bar->setValue(done);
}

void ReadingDialog::setReports(const std::vector<ReportChanges>& reports, bool writable)
{
    m_bar->hide();
    m_tree->clear();
    m_reports.clear();
    QList<QTreeWidgetItem*> items;
    for (const ReportChanges& report : reports) {
        items << itemOf(report);
        if (!report.error)
            m_reports.push_back(report.report);
    }
    // Those that would change first.
    std::stable_sort(items.begin(), items.end(),
                     [](const QTreeWidgetItem* a, const QTreeWidgetItem* b) { return a->childCount() > 0 && b->childCount() == 0; });
    m_tree->addTopLevelItems(items);
    constexpr int few = 5;
    for (int row = 0; row < std::min<int>(few, static_cast<int>(items.size())); ++row)
        items[row]->setExpanded(true);
    m_read->setEnabled(writable && !m_reports.empty());
    tellSum(reports);
}

void ReadingDialog::tellSum(const std::vector<ReportChanges>& reports)
{
    int changed = 0;
    int adrift = 0;
    for (const ReportChanges& report : reports) {
        changed += report.changes.empty() ? 0 : 1;
        for (const ReadingChange& change : report.changes)
            adrift += change.sort == Sort::Adrift ? 1 : 0;
    }
    if (reports.empty()) {
        m_sum->setText(tr("All reports were read by the rules and words of today. Nothing would change."));
        return;
    }
    QString text = tr("%Ln report(s) were read by older rules or other words.", nullptr, static_cast<int>(reports.size())) +
                   QLatin1Char(' ') + tr("%Ln of them would change.", nullptr, changed) + QLatin1Char(' ');
    text += adrift == 0 ? tr("Everything that you decided keeps its place.")
                        : tr("%Ln of your decisions would lose their place; they are kept and listed.", nullptr, adrift);
    m_sum->setText(text + QLatin1Char(' ') + tr("A restore point is made first, and the step can be undone."));
}

} // namespace duixian::shell
