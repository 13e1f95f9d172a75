// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/shortcut_sheet.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "app/shell/row_table.h"

namespace duixian::shell {
namespace {

enum Column { KeysColumn, WhatColumn, WhereColumn };

} // namespace

ShortcutSheet::ShortcutSheet(const std::vector<ShortcutRow>& rows, QWidget* parent)
    : QDialog(parent),
      m_words(new QLineEdit(this)),
      m_table(rowTable({tr("Keys"), tr("What they do"), tr("Where")}, tr("Keys and what they do"), this))
{
    setObjectName(QStringLiteral("shortcutSheet"));
    setWindowTitle(tr("Shortcuts"));
    m_words->setPlaceholderText(tr("Filter by words or keys"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_table->setRowCount(static_cast<int>(rows.size()));
    int at = 0;
    for (const ShortcutRow& row : rows) {
        m_table->setItem(at, KeysColumn, new QTableWidgetItem(row.keys));
        m_table->setItem(at, WhatColumn, new QTableWidgetItem(row.what));
        m_table->setItem(at, WhereColumn, new QTableWidgetItem(row.where));
        ++at;
    }
    QHeaderView& header = *m_table->horizontalHeader();
    header.setSectionResizeMode(KeysColumn, QHeaderView::ResizeToContents);
    header.setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    header.setSectionResizeMode(WhereColumn, QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_words);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    constexpr QSize wanted(640, 560);
    resize(wanted);
    connect(m_words, &QLineEdit::textChanged, this, &ShortcutSheet::filter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

void ShortcutSheet::filter(const QString& words)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        bool shown = false;
        for (int column = KeysColumn; column <= WhereColumn; ++column)
            shown = shown || m_table->item(row, column)->text().contains(words.trimmed(), Qt::CaseInsensitive);
        m_table->setRowHidden(row, !shown);
    }
}

} // namespace duixian::shell
