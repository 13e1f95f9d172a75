// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/remark_dialog.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace duixian::shell {

RemarkDialog::RemarkDialog(const QString& beside, const QString& text, QWidget* parent) : QDialog(parent), m_text(new QPlainTextEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("remarkDialog"));
    setWindowTitle(tr("Remark"));
    auto* about = new QLabel(beside, this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    about->setObjectName(QStringLiteral("quiet"));
    m_text->setAccessibleName(tr("Remark"));
    m_text->setTabChangesFocus(true);
    m_text->setPlainText(text);
    m_text->moveCursor(QTextCursor::End);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    for (QAbstractButton* button : buttons->buttons())
        button->setIcon({});
    if (!text.isEmpty()) {
        QPushButton* remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::DestructiveRole);
        remove->setAutoDefault(false);
        connect(remove, &QPushButton::clicked, this, [this] {
            Q_EMIT settled({});
            close();
        });
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(about);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    constexpr QSize wanted(480, 280);
    resize(wanted);
    connect(buttons, &QDialogButtonBox::accepted, this, &RemarkDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    m_text->setFocus();
}

/// Return alone is a new line.
void RemarkDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        keep();
    else
        QDialog::keyPressEvent(event);
}

void RemarkDialog::keep()
{
    Q_EMIT settled(m_text->toPlainText().trimmed());
    close();
}

} // namespace duixian::shell
