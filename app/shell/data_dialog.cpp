// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/data_dialog.h"

#include <array>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/presentation/pair_wording.h"
#include "app/presentation/qt_text.h"
#include "app/shell/quiet_label.h"

namespace duixian::shell {
namespace {

using publish::PublishedAs;
using publish::PublishedTable;

/// A form with its ending; the two of a data package are one form for the core.
struct FormChoice {
    PublishedAs form;
    QString words;
    QString about;
    QString kind; ///< of file, for the system's dialog
    QString ending;
    bool oneTable;
};

std::array<FormChoice, 6> formChoices()
{
    return {{
        {PublishedAs::Csv, DataDialog::tr("One table (CSV)"),
         DataDialog::tr(
             "Plain text that every program reads: raw numbers, the unit in a column of its own. A cell that a spreadsheet would take "
             "for a formula gets an apostrophe in front."),
         DataDialog::tr("CSV table"), QStringLiteral(".csv"), true},
        {PublishedAs::Xlsx, DataDialog::tr("One table (Excel)"),
         DataDialog::tr("A workbook with one sheet for Excel, WPS and LibreOffice; numbers stay numbers."),
         DataDialog::tr("Excel workbook"), QStringLiteral(".xlsx"), true},
        {PublishedAs::Ndjson, DataDialog::tr("One table (lines of JSON)"),
         DataDialog::tr("One object a line, for programs; the same lines as on the command line."), DataDialog::tr("Lines of JSON"),
         QStringLiteral(".ndjson"), true},
        {PublishedAs::Package, DataDialog::tr("Data package (zip)"),
         DataDialog::tr(
             "All that research needs, for pandas, R and Stata: panel in long and wide form, statements, pairs, reports with their "
             "passports, a codebook, and a README with versions and a citation line."),
         DataDialog::tr("Data package"), QStringLiteral(".zip"), false},
        {PublishedAs::Package, DataDialog::tr("Data package (folder)"),
         DataDialog::tr("The same as files in a new folder. A folder that holds anything else is left alone."),
         DataDialog::tr("New folder"), QString(), false},
        {PublishedAs::Qdpx, DataDialog::tr("Project for text analysis (REFI-QDA)"),
         DataDialog::tr("The texts with every statement as a coding, for NVivo, ATLAS.ti, MAXQDA and QualCoder."),
         DataDialog::tr("REFI-QDA project"), QStringLiteral(".qdpx"), false},
    }};
}

QString wordOf(PublishedTable table)
{
    switch (table) {
    case PublishedTable::Statements:
        return DataDialog::tr("Statements: each figure with its words");
    case PublishedTable::Pairs:
        return DataDialog::tr("Pairs: each target with what came of it");
    case PublishedTable::Panel:
        return DataDialog::tr("Panel: place, indicator and year, with the measures");
    case PublishedTable::Tasks:
        return DataDialog::tr("Task sheets");
    case PublishedTable::Silence:
        return DataDialog::tr("Silence: what is stated and what is passed over");
    case PublishedTable::Coverage:
        return DataDialog::tr("Coverage: reports by place and year");
    case PublishedTable::Second:
        break;
    }
    return DataDialog::tr("Figures of other sources");
}

QLabel* wordsBeside(QWidget* field, const QString& words)
{
    auto* label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    return label;
}

} // namespace

DataDialog::DataDialog(QWidget* parent)
    : QDialog(parent),
      m_form(new QComboBox(this)),
      m_table(new QComboBox(this)),
      m_tableLabel(wordsBeside(m_table, tr("&Table:"))),
      m_scope(new QComboBox(this)),
      m_mark(new QCheckBox(tr("&Byte order mark, so that Excel reads the Chinese right"), this)),
      m_about(quietLabel(QString(), this)),
      m_progress(new QProgressBar(this)),
      m_outcome(new QLabel(this)),
      m_save(new QPushButton(tr("&Save as…"), this)),
      m_stop(new QPushButton(tr("St&op"), this))
{
    setWindowTitle(tr("Export data"));
    build();
    fill();
    connect(m_form, &QComboBox::currentIndexChanged, this, &DataDialog::refresh);
    connect(m_save, &QPushButton::clicked, this, &DataDialog::saveWanted);
    connect(m_stop, &QPushButton::clicked, this, &DataDialog::stopWanted);
    refresh();
}

void DataDialog::build()
{
    constexpr int gap = 8;
    constexpr int width = 520;
    auto* fields = new QFormLayout;
    fields->setSpacing(gap);
    fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    fields->addRow(wordsBeside(m_form, tr("&Form:")), m_form);
    fields->addRow(QString(), m_about);
    fields->addRow(m_tableLabel, m_table);
    fields->addRow(wordsBeside(m_scope, tr("&Reports:")), m_scope);
    fields->addRow(QString(), m_mark);
    m_mark->setChecked(true);
    m_about->setMinimumHeight(m_about->fontMetrics().lineSpacing() * 3);
    m_about->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_progress->setTextVisible(false);
    QSizePolicy keeps = m_progress->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keeps);
    m_save->setDefault(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    buttons->addButton(m_stop, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gap, 2 * gap, 2 * gap, 2 * gap);
    layout->setSpacing(gap);
    layout->addLayout(fields);
    layout->addWidget(m_progress);
    layout->addWidget(m_outcome);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(width);
}

void DataDialog::fill()
{
    for (const FormChoice& choice : formChoices())
        m_form->addItem(choice.words);
    for (const PublishedTable table : publish::publishedTables())
        m_table->addItem(wordOf(table), static_cast<int>(table));
}

void DataDialog::setReports(int all, std::vector<ReportId> selected)
{
    const bool wasSelected = m_scope->currentIndex() == 1;
    m_selected = std::move(selected);
    m_scope->clear();
    m_scope->addItem(tr("The whole library (%Ln report(s))", nullptr, all));
    if (!m_selected.empty() && static_cast<int>(m_selected.size()) < all)
        m_scope->addItem(tr("Those chosen in the tree (%Ln report(s))", nullptr, static_cast<int>(m_selected.size())));
    if (wasSelected && m_scope->count() > 1)
        m_scope->setCurrentIndex(1);
    m_save->setEnabled(all > 0 && !m_running);
}

publish::Publication DataDialog::publication() const
{
    publish::Publication out;
    out.form = formChoices().at(static_cast<std::size_t>(m_form->currentIndex())).form;
    out.table = static_cast<PublishedTable>(m_table->currentData().toInt());
    out.mark = m_mark->isChecked() ? exporting::ByteOrderMark::With : exporting::ByteOrderMark::Without;
    out.stateWord = [](TaskState state) { return toCoreUtf8(presentation::wordOf(state)); };
    if (m_scope->currentIndex() == 1)
        out.reports = m_selected;
    return out;
}

QString DataDialog::suggestion() const
{
    const FormChoice choice = formChoices().at(static_cast<std::size_t>(m_form->currentIndex()));
    const std::string_view table = publish::nameOf(static_cast<PublishedTable>(m_table->currentData().toInt()));
    return QStringLiteral("duixian-") + (choice.oneTable ? toQt(table) : QStringLiteral("data")) + choice.ending;
}

QString DataDialog::kinds() const
{
    const FormChoice choice = formChoices().at(static_cast<std::size_t>(m_form->currentIndex()));
    return QStringLiteral("%1 (*%2)").arg(choice.kind, choice.ending);
}

QString DataDialog::withEnding(const QString& path) const
{
    const QString ending = formChoices().at(static_cast<std::size_t>(m_form->currentIndex())).ending;
    return path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
}

void DataDialog::showProgress(int done, int total)
{
    m_running = true;
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_outcome->clear();
    refresh();
}

void DataDialog::showEnd(const QString& words)
{
    m_running = false;
    m_outcome->setText(words);
    refresh();
}

void DataDialog::refresh()
{
    const FormChoice choice = formChoices().at(static_cast<std::size_t>(m_form->currentIndex()));
    m_about->setText(choice.about);
    m_table->setEnabled(choice.oneTable && !m_running);
    m_tableLabel->setEnabled(choice.oneTable);
    m_mark->setEnabled(choice.form == PublishedAs::Csv && !m_running);
    m_form->setEnabled(!m_running);
    m_scope->setEnabled(!m_running);
    m_save->setEnabled(m_scope->count() > 0 && !m_running);
    m_stop->setEnabled(m_running);
    m_progress->setVisible(m_running);
}

} // namespace duixian::shell
