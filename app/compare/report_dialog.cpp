// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/report_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace duixian::comparing {

ReportDialog::ReportDialog(QWidget* parent)
    : QDialog(parent),
      m_form(new QComboBox(this)),
      m_table(new QCheckBox(tr("&Indicators with their figures"), this)),
      m_rows(new QComboBox(this)),
      m_passages(new QCheckBox(tr("&Passages beside each other"), this)),
      m_links(new QComboBox(this)),
      m_alone(new QCheckBox(tr("What has no &counterpart"), this)),
      m_outcome(new QLabel(this)),
      m_save(new QPushButton(tr("&Save as…"), this))
{
    setWindowTitle(tr("Comparison report"));
    m_form->addItem(tr("Web page (HTML), one file"));
    m_form->addItem(tr("Pages to print (PDF)"));
    m_rows->addItem(tr("that stand in several reports"));
    m_rows->addItem(tr("all of them"));
    m_links->addItem(tr("all that belong together"));
    m_links->addItem(tr("only by targets, indicators or by hand"));
    for (QCheckBox* const box : {m_table, m_passages, m_alone}) {
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &ReportDialog::refresh);
    }
    m_rows->setAccessibleName(tr("Which indicators"));
    m_links->setAccessibleName(tr("Which passages"));
    build();
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::saveWanted);
    refresh();
}

void ReportDialog::build()
{
    constexpr int gap = 8;
    constexpr int width = 480;
    auto* fields = new QFormLayout;
    fields->setSpacing(gap);
    fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* form = new QLabel(tr("&Form:"), this);
    form->setTextFormat(Qt::PlainText);
    form->setBuddy(m_form);
    fields->addRow(form, m_form);
    fields->addRow(m_table, m_rows);
    fields->addRow(m_passages, m_links);
    fields->addRow(m_alone);
    auto* about = new QLabel(tr("The sources and a word on the method are always part of it."), this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    about->setForegroundRole(QPalette::PlaceholderText);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_save->setDefault(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gap, 2 * gap, 2 * gap, 2 * gap);
    layout->setSpacing(gap);
    layout->addLayout(fields);
    layout->addWidget(about);
    layout->addWidget(m_outcome);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(width);
}

void ReportDialog::refresh()
{
    m_rows->setEnabled(m_table->isChecked());
    m_links->setEnabled(m_passages->isChecked());
}

ReportWish ReportDialog::wish() const
{
    ReportWish wish;
    wish.file = m_form->currentIndex() == 0 ? ReportFile::Html : ReportFile::Pdf;
    wish.table = m_table->isChecked();
    wish.rows = m_rows->currentIndex() == 0 ? RowsShown::Shared : RowsShown::All;
    wish.passages = m_passages->isChecked();
    wish.links = m_links->currentIndex() == 0 ? LinksShown::All : LinksShown::Figures;
    wish.alone = m_alone->isChecked();
    return wish;
}

QString ReportDialog::ending() const
{
    return m_form->currentIndex() == 0 ? QStringLiteral(".html") : QStringLiteral(".pdf");
}

QString ReportDialog::suggestion(const QString& title) const
{
    QString name;
    for (const QChar c : title.simplified())
        name += QStringLiteral("/\\:*?\"<>|").contains(c) ? u'-' : c;
    return name + ending();
}

QString ReportDialog::kinds() const
{
    return QStringLiteral("%1 (*%2)").arg(m_form->currentIndex() == 0 ? tr("Web page") : tr("PDF"), ending());
}

QString ReportDialog::withEnding(const QString& path) const
{
    return QFileInfo(path).suffix().isEmpty() ? path + ending() : path;
}

void ReportDialog::showEnd(const QString& words)
{
    m_outcome->setText(words);
}

} // namespace duixian::comparing
