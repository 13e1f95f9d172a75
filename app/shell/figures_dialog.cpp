// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/figures_dialog.h"

#include <algorithm>
#include <array>
#include <map>

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "app/presentation/number_text.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/wording.h"
#include "app/shell/quiet_label.h"
#include "app/shell/row_table.h"

namespace duixian::shell {
namespace {

QTableWidget* tableOf(const QStringList& titles, const QString& name, int wide, QWidget* parent)
{
    constexpr int rowHeight = 26;
    QTableWidget* table = rowTable(titles, name, parent);
    table->setWordWrap(false);
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    table->horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);
    return table;
}

void setRow(QTableWidget& table, int row, const QStringList& cells)
{
    for (int column = 0; column < cells.size(); ++column)
        table.setItem(row, column, new QTableWidgetItem(cells[column]));
}

QLabel* heading(const QString& words, QWidget* parent)
{
    auto* label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setObjectName(QStringLiteral("panelTitle"));
    return label;
}

QStringList cellsOf(const SecondFigure& figure)
{
    const QString measure =
        figure.measure == Measure::Level ? QString() : QStringLiteral(" \u00B7 ") + presentation::wordOf(figure.measure);
    return {toQt(std::u16string_view(figure.place.name)), toQt(std::u16string_view(figure.indicator)) + measure,
            presentation::periodText(figure.period),      presentation::shownNumber(figure.value),
            toQt(std::u16string_view(figure.unit)),       toQt(std::u16string_view(figure.source))};
}

} // namespace

QString sentenceFor(const SecondFigureFault& fault)
{
    const QString words = toQt(std::u16string_view(fault.words));
    switch (fault.problem) {
    case SecondFigureProblem::ColumnMissing:
        return FiguresDialog::tr("The file has no column “%1”.").arg(words);
    case SecondFigureProblem::FieldMissing:
        return FiguresDialog::tr("Nothing stands under “%1”.").arg(words);
    case SecondFigureProblem::YearMalformed:
        return FiguresDialog::tr("“%1” is no year. Write 2020, or 2016-2020.").arg(words);
    case SecondFigureProblem::ValueMalformed:
        return FiguresDialog::tr("“%1” is no number. Write digits with a point.").arg(words);
    case SecondFigureProblem::PlaceUnknown:
        return FiguresDialog::tr("No place is called “%1”.").arg(words);
    case SecondFigureProblem::PlaceAmbiguous:
        return FiguresDialog::tr("Several places are called “%1”. Write the city or the province in front.").arg(words);
    case SecondFigureProblem::TooManyFields:
        return FiguresDialog::tr(
                   "More stands there than there are columns, from “%1” on. A comma in a field has to stand in quotation marks.")
            .arg(words);
    case SecondFigureProblem::QuoteUnclosed:
        return FiguresDialog::tr("Nothing closes the quotation mark; from here on the file is not read.");
    case SecondFigureProblem::Repeated:
        return FiguresDialog::tr("An earlier line says the same place, indicator, year and source.");
    }
    return {};
}

FiguresDialog::FiguresDialog(QWidget* parent)
    : QDialog(parent),
      m_holds(quietLabel({}, this)),
      m_preview(
          tableOf({tr("Place"), tr("Indicator"), tr("Year"), tr("Value"), tr("Unit"), tr("Source")}, tr("What the file holds"), 1, this)),
      m_faults(tableOf({tr("Line"), tr("What is wrong with it")}, tr("Lines that can't be taken"), 1, this)),
      m_sources(tableOf({tr("Source"), tr("Figures")}, tr("Sources that are in"), 0, this)),
      m_choose(new QPushButton(tr("&Choose a file (CSV)…"), this)),
      m_bringIn(new QPushButton(this)),
      m_remove(new QPushButton(tr("&Remove the source"), this))
{
    setObjectName(QStringLiteral("figuresDialog"));
    setWindowTitle(tr("Figures of another source"));
    build();
    setFile({}, {});
    setFigures({}, true);
}

void FiguresDialog::build()
{
    auto* words =
        quietLabel(tr("Figures of a yearbook or a bulletin stand beside what the reports say; both are kept, and a difference that "
                      "rounding can't explain is marked."),
                   this);
    auto* example = new QLabel(tr("place,indicator,year,value,unit,source\n青禾区,地区生产总值,2018,449.6,亿元,2019年统计年鉴\n"
                                  "青禾区,地区生产总值,2018,9.4,%,2019年统计年鉴"),
                               this);
    example->setObjectName(QStringLiteral("detail"));
    example->setTextFormat(Qt::PlainText);
    example->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_bringIn->setObjectName(QStringLiteral("primary"));
    constexpr std::array widths{96, 0, 72, 88, 72, 168}; // by column; the indicator takes the rest
    for (int column = 0; column < static_cast<int>(widths.size()); ++column)
        if (const int width = widths[static_cast<std::size_t>(column)]; width > 0)
            m_preview->setColumnWidth(column, width);
    m_preview->horizontalHeaderItem(3)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* chosen = new QHBoxLayout;
    chosen->setSpacing(8);
    chosen->addWidget(m_choose);
    chosen->addWidget(m_holds, 1);
    chosen->addWidget(m_bringIn);
    auto* in = new QHBoxLayout;
    in->addWidget(heading(tr("Sources that are in"), this), 1);
    in->addWidget(m_remove);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    for (QPushButton* button : {m_choose, m_bringIn, m_remove})
        button->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(words);
    layout->addWidget(heading(tr("The file has these columns, in any order, with English or Chinese names"), this));
    layout->addWidget(example);
    layout->addLayout(chosen);
    layout->addWidget(m_preview, 3);
    layout->addWidget(m_faults, 2);
    layout->addLayout(in);
    layout->addWidget(m_sources, 1);
    layout->addWidget(buttons);
    constexpr QSize wanted(760, 680);
    resize(wanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_choose, &QPushButton::clicked, this, &FiguresDialog::fileWanted);
    connect(m_bringIn, &QPushButton::clicked, this, [this] { Q_EMIT bringInWanted(m_file.figures, m_name); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const QTableWidgetItem* const source = m_sources->item(m_sources->currentRow(), 0))
            Q_EMIT removeWanted(source->text());
    });
    connect(m_sources, &QTableWidget::itemSelectionChanged, this, &FiguresDialog::refreshButtons);
}

void FiguresDialog::setFile(const QString& name, SecondFigureFile file)
{
    m_name = name;
    m_file = std::move(file);
    showFile();
    refreshButtons();
}

void FiguresDialog::showFile()
{
    // More than anybody looks through; all of them come in.
    constexpr std::size_t most = 500;
    const auto figures = static_cast<int>(m_file.figures.size());
    m_preview->setRowCount(static_cast<int>(std::min(m_file.figures.size(), most)));
    for (int row = 0; row < m_preview->rowCount(); ++row) {
        setRow(*m_preview, row, cellsOf(m_file.figures[static_cast<std::size_t>(row)]));
        m_preview->item(row, 3)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    m_faults->setRowCount(static_cast<int>(std::min(m_file.faults.size(), most)));
    for (int row = 0; row < m_faults->rowCount(); ++row) {
        const SecondFigureFault& fault = m_file.faults[static_cast<std::size_t>(row)];
        setRow(*m_faults, row, {QString::number(fault.line), sentenceFor(fault)});
    }
    m_preview->setVisible(!m_name.isEmpty());
    m_faults->setVisible(!m_file.faults.empty());
    m_holds->setText(m_name.isEmpty()
                         ? QString()
                         : QStringLiteral("%1 \u00B7 %2")
                               .arg(m_name, tr("%Ln line(s) can't be taken", nullptr, static_cast<int>(m_file.faults.size()))));
    m_bringIn->setText(tr("&Bring in %Ln figure(s)", nullptr, figures));
}

void FiguresDialog::setFigures(const std::vector<SecondFigure>& figures, bool writable)
{
    m_writable = writable;
    std::map<QString, int> counts;
    for (const SecondFigure& figure : figures)
        ++counts[toQt(std::u16string_view(figure.source))];
    m_sources->setRowCount(static_cast<int>(counts.size()));
    int row = 0;
    for (const auto& [source, count] : counts)
        setRow(*m_sources, row++, {source, locale().toString(count)});
    refreshButtons();
}

void FiguresDialog::refreshButtons()
{
    m_bringIn->setEnabled(m_writable && !m_file.figures.empty());
    m_remove->setEnabled(m_writable && !m_sources->selectedItems().isEmpty());
}

} // namespace duixian::shell
