// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/statement_detail.h"

#include <QLabel>
#include <QVBoxLayout>

#include "app/presentation/statement_text.h"

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

StatementDetail::StatementDetail(QWidget* parent) : QWidget(parent), m_line(textLabel(this)), m_background(textLabel(this))
{
    setAccessibleName(tr("The statement in words"));
    m_background->setObjectName(QStringLiteral("quiet"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->setSpacing(4);
    layout->addWidget(m_line);
    layout->addWidget(m_background);
    hide();
}

void StatementDetail::setStatement(const Statement& statement, const presentation::Surroundings& around)
{
    m_line->setText(presentation::statementLine(statement));
    const QString background = presentation::statementBackground(statement, around);
    m_background->setText(background);
    m_background->setVisible(!background.isEmpty());
    show();
}

void StatementDetail::clear()
{
    m_line->clear();
    m_background->clear();
    hide();
}

} // namespace duixian::reader
