// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/statement_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/presentation/qt_text.h"
#include "app/review/statement_form.h"

namespace duixian::shell {

StatementDialog::StatementDialog(const QString& title, const Statement& statement, const QStringList& indicators, QWidget* parent)
    : QDialog(parent), m_form(new review::StatementForm(this)), m_fault(new QLabel(this))
{
    setObjectName(QStringLiteral("statementDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto* quote = new QLabel(toQt(std::u16string_view(statement.quote)), this);
    quote->setTextFormat(Qt::PlainText);
    quote->setWordWrap(true);
    quote->setObjectName(QStringLiteral("panelTitle"));
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_fault->setObjectName(QStringLiteral("doubtful"));
    m_fault->hide();
    m_form->setIndicators(indicators);
    m_form->setStatement(statement, statement.doubts);
    auto* settle = new QPushButton(tr("&Save"), this);
    settle->setDefault(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    buttons->addButton(settle, QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(quote);
    layout->addWidget(m_form);
    layout->addWidget(m_fault);
    layout->addWidget(buttons);
    constexpr int wide = 480;
    setMinimumWidth(wide);
    m_form->focusFirst();
    connect(settle, &QPushButton::clicked, this, &StatementDialog::settle);
    connect(m_form, &review::StatementForm::settled, this, &StatementDialog::settle);
    connect(m_form, &review::StatementForm::left, this, &QDialog::close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

void StatementDialog::settle()
{
    const QString fault = m_form->fault();
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    if (!fault.isEmpty())
        return;
    Q_EMIT settled(m_form->statement());
    close();
}

Statement StatementDialog::statement() const
{
    return m_form->statement();
}

} // namespace duixian::shell
