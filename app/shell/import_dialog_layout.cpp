// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where in the list of an import.
#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/shell/import_delegate.h"
#include "app/shell/import_dialog.h"
#include "app/shell/status_chips.h"

namespace duixian::shell {
namespace {

constexpr int rowHeight = 28;
constexpr int detailLines = 3;

} // namespace

void ImportDialog::buildTable()
{
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(new ImportDelegate(m_known, m_table));
    m_table->setAccessibleName(tr("Files of the import"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    constexpr int widths[] = {200, 112, 100, 120, 100, 84, 80};
    for (int column = 0; column < static_cast<int>(std::size(widths)); ++column)
        m_table->setColumnWidth(column, widths[column]);
}

QWidget* ImportDialog::statusBar()
{
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_statuses);
    layout->addStretch();
    constexpr int wordsWidth = 200;
    m_words->setPlaceholderText(tr("Filter files"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(wordsWidth);
    layout->addWidget(m_words, 1);
    return bar;
}

QWidget* ImportDialog::actionBar()
{
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const auto add = [&](QAction* shown) {
        auto* button = new QToolButton(bar);
        button->setDefaultAction(shown);
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
        return button;
    };
    add(m_setPlace);
    add(m_encodings->menuAction())->setPopupMode(QToolButton::InstantPopup);
    for (QAction* shown : {m_takeCopies, m_differences, m_tryAgain, m_open})
        add(shown);
    layout->addStretch();
    return bar;
}

void ImportDialog::build()
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setObjectName(QStringLiteral("panelTitle"));
    m_summary->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setObjectName(QStringLiteral("detail"));
    m_detail->setWordWrap(true);
    m_detail->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setMinimumHeight(detailLines * fontMetrics().lineSpacing() + 16);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({}); // the style's own is black on black in the dark
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    const auto add = [&](const QString& text) {
        QPushButton* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setAutoDefault(false);
        return button;
    };
    QPushButton* const save = add(tr("&Save list…"));
    QPushButton* const copy = add(tr("&Copy list"));
    connect(save, &QPushButton::clicked, this, &ImportDialog::saveWanted);
    connect(copy, &QPushButton::clicked, this, [this] { copyLines(false); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_summary);
    layout->addWidget(statusBar());
    layout->addWidget(actionBar());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detail);
    layout->addWidget(buttons);
    buttons->setFocusProxy(nullptr); // else Tab goes from the box back to its first button, and to nothing before it
    m_table->setFocus();
}

} // namespace duixian::shell
