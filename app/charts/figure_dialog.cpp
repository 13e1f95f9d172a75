// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figure_dialog.h"

#include <cmath>

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include "app/charts/chart_words.h"
#include "app/charts/figure_presets.h"
#include "app/charts/figure_preview.h"
#include "app/presentation/qt_text.h"

namespace duixian::charts {
namespace {

QComboBox* boxOf(const QStringList& choices, const char* name, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    box->addItems(choices);
    return box;
}

QStringList presetWords()
{
    QStringList words;
    for (const FigurePreset preset : figurePresets)
        words << wordsOf(preset);
    return words << FigureDialog::tr("My own size");
}

QLineEdit* lineOf(const std::u16string& words, const QString& otherwise, const char* name, QWidget* parent)
{
    auto* line = new QLineEdit(toQt(words), parent);
    line->setObjectName(QLatin1String(name));
    constexpr int longest = 300;
    line->setMaxLength(longest);
    line->setPlaceholderText(otherwise);
    line->setCursorPosition(0);
    return line;
}

/// What is being typed stays as it is: the box has that number already.
template <class Box, class Number>
void showNumber(Box& box, Number number)
{
    if (std::abs(box.value() - number) > 1e-9)
        box.setValue(number);
}

void showLength(QDoubleSpinBox& box, double length, LengthUnit unit)
{
    const bool inPixels = unit == LengthUnit::Pixels;
    const QString suffix = inPixels ? FigureDialog::tr(" px") : FigureDialog::tr(" cm");
    if (box.suffix() != suffix) {
        box.setDecimals(inPixels ? 0 : 2);
        box.setSuffix(suffix);
        box.setSingleStep(inPixels ? 10 : 0.5);
    }
    showNumber(box, length);
}

/// The chart without a person's words: what stands where the fields are empty.
Chart unwritten(Chart chart)
{
    chart.writing = {};
    return chart;
}

} // namespace

FigureDialog::FigureDialog(const Chart& chart, const FigureWish& wish, QWidget* parent)
    : QDialog(parent),
      m_chart(chart),
      m_wish(wish),
      m_preview(new FigurePreview(this)),
      m_presets(boxOf(presetWords(), "preset", this)),
      m_formats(boxOf({tr("Picture (PNG)"), tr("Drawing (SVG)"), tr("Document (PDF)")}, "format", this)),
      m_units(boxOf({tr("pixels"), tr("centimetres")}, "unit", this)),
      m_width(new QDoubleSpinBox(this)),
      m_height(new QDoubleSpinBox(this)),
      m_asNeeded(new QCheckBox(tr("as &needed"), this)),
      m_dpi(new QSpinBox(this)),
      m_points(new QDoubleSpinBox(this)),
      m_colours(boxOf({tr("light"), tr("dark"), tr("greys, for print")}, "colours", this)),
      m_grounds(boxOf({tr("filled"), tr("transparent")}, "ground", this)),
      m_title(lineOf(chart.writing.title, titleOf(unwritten(chart)), "title", this)),
      m_subtitle(lineOf(chart.writing.subtitle, subtitleOf(unwritten(chart)), "subtitle", this)),
      m_size(new QLabel(this)),
      m_save(new QPushButton(tr("Sa&ve…"), this)),
      m_copy(new QPushButton(tr("C&opy"), this))
{
    setObjectName(QStringLiteral("figureDialog"));
    setWindowTitle(tr("Export the figure"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    join();
    showFields();
    refresh();
}

QFormLayout* FigureDialog::sizeFields()
{
    m_width->setObjectName(QStringLiteral("width"));
    m_height->setObjectName(QStringLiteral("height"));
    m_asNeeded->setObjectName(QStringLiteral("asNeeded"));
    m_asNeeded->setToolTip(tr("As high as the chart needs"));
    m_dpi->setObjectName(QStringLiteral("dpi"));
    m_dpi->setRange(leastDpi, mostDpi);
    m_points->setObjectName(QStringLiteral("points"));
    m_points->setRange(leastPoints, mostPoints);
    m_points->setDecimals(2);
    m_points->setSingleStep(0.5);
    m_points->setSuffix(tr(" pt", "points, of letters"));
    // Beyond what is made, so that a sentence can say what is.
    for (QDoubleSpinBox* box : {m_width, m_height})
        box->setRange(0, 50.0 * mostSide);
    auto* height = new QHBoxLayout;
    height->setSpacing(8);
    height->addWidget(m_height, 1);
    height->addWidget(m_asNeeded);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(tr("&For:"), m_presets);
    form->addRow(tr("For&mat:"), m_formats);
    form->addRow(tr("&Lengths in:"), m_units);
    form->addRow(tr("&Width:"), m_width);
    form->addRow(tr("&Height:"), height);
    static_cast<QLabel*>(form->labelForField(height))->setBuddy(m_height);
    form->addRow(tr("&Dots per inch:"), m_dpi);
    form->addRow(tr("Lette&rs:"), m_points);
    form->addRow(tr("&Colours:"), m_colours);
    form->addRow(tr("&Ground:"), m_grounds);
    form->addRow(tr("&Title:"), m_title);
    form->addRow(tr("S&ubtitle:"), m_subtitle);
    return form;
}

void FigureDialog::build()
{
    m_preview->setAccessibleName(tr("What the figure will look like"));
    m_size->setObjectName(QStringLiteral("size"));
    m_size->setTextFormat(Qt::PlainText);
    m_size->setWordWrap(true);
    m_size->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* shut = new QPushButton(tr("Close"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton* button : {m_save, m_copy, shut}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    m_save->setObjectName(QStringLiteral("save"));
    m_copy->setObjectName(QStringLiteral("copy"));
    m_save->setDefault(true);
    connect(shut, &QPushButton::clicked, this, &QDialog::close);

    constexpr int fieldsWide = 360;
    auto* fields = new QWidget(this);
    auto* right = new QVBoxLayout(fields);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(12);
    right->addLayout(sizeFields());
    right->addWidget(m_size);
    right->addStretch(1);
    right->addLayout(buttons);
    fields->setFixedWidth(fieldsWide);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(m_preview, 1);
    layout->addWidget(fields);
    constexpr QSize wanted(1040, 600);
    resize(parentWidget() ? wanted.boundedTo(parentWidget()->window()->size()) : wanted);
}

void FigureDialog::join()
{
    connect(m_presets, &QComboBox::activated, this, &FigureDialog::choosePreset);
    connect(m_units, &QComboBox::activated, this, [this](int unit) {
        m_wish = inUnit(m_wish, static_cast<LengthUnit>(unit));
        showFields();
        refresh();
    });
    for (QComboBox* box : {m_formats, m_colours, m_grounds})
        connect(box, &QComboBox::currentIndexChanged, this, &FigureDialog::readFields);
    for (QDoubleSpinBox* box : {m_width, m_height, m_points})
        connect(box, &QDoubleSpinBox::valueChanged, this, &FigureDialog::readFields);
    connect(m_dpi, &QSpinBox::valueChanged, this, &FigureDialog::readFields);
    connect(m_asNeeded, &QCheckBox::toggled, this, &FigureDialog::readFields);
    for (QLineEdit* line : {m_title, m_subtitle})
        connect(line, &QLineEdit::textChanged, this, &FigureDialog::readFields);
    connect(m_save, &QPushButton::clicked, this, &FigureDialog::saveWanted);
    connect(m_copy, &QPushButton::clicked, this, &FigureDialog::copyWanted);
}

void FigureDialog::choosePreset(int index)
{
    if (index < static_cast<int>(figurePresets.size()))
        m_wish = withPreset(m_wish, figurePresets.at(static_cast<std::size_t>(index)));
    showFields();
    refresh();
}

void FigureDialog::readFields()
{
    if (m_showing)
        return;
    m_wish.format = static_cast<FigureFormat>(m_formats->currentIndex());
    m_wish.dpi = m_dpi->value();
    m_wish.points = m_points->value();
    m_wish.colours = static_cast<FigureColours>(m_colours->currentIndex());
    m_wish.transparent = m_grounds->currentIndex() == 1;
    m_wish.width = m_width->value();
    if (m_asNeeded->isChecked())
        m_wish.height = 0;
    else if (m_wish.height != 0)
        m_wish.height = m_height->value();
    else // as high as it was drawn a moment ago
        m_wish.height = lengthFrom(figurePixels(m_chart, m_wish).height(), m_wish.unit, m_wish.dpi);
    m_chart.writing.title = toCore(m_title->text());
    m_chart.writing.subtitle = toCore(m_subtitle->text());
    showFields();
    refresh();
}

void FigureDialog::showFields()
{
    m_showing = true;
    const auto preset = presetOf(m_wish);
    m_presets->setCurrentIndex(preset ? static_cast<int>(*preset) : m_presets->count() - 1);
    m_formats->setCurrentIndex(static_cast<int>(m_wish.format));
    m_units->setCurrentIndex(static_cast<int>(m_wish.unit));
    showLength(*m_width, m_wish.width, m_wish.unit);
    if (m_wish.height != 0)
        showLength(*m_height, m_wish.height, m_wish.unit);
    m_asNeeded->setChecked(m_wish.height == 0);
    m_height->setEnabled(m_wish.height != 0);
    showNumber(*m_dpi, m_wish.dpi);
    showNumber(*m_points, m_wish.points);
    m_colours->setCurrentIndex(static_cast<int>(m_wish.colours));
    m_grounds->setCurrentIndex(m_wish.transparent ? 1 : 0);
    m_showing = false;
}

void FigureDialog::refresh()
{
    const QSize pixels = figurePixels(m_chart, m_wish);
    const QString refusal = refusalOf(m_wish, pixels);
    m_save->setEnabled(refusal.isEmpty());
    m_copy->setEnabled(refusal.isEmpty());
    m_size->setText(refusal.isEmpty() ? sizeWords(pixels, m_wish.dpi) : refusal);
    if (m_wish.height == 0) {
        // As high as it is.
        m_showing = true;
        showLength(*m_height, lengthFrom(pixels.height(), m_wish.unit, m_wish.dpi), m_wish.unit);
        m_showing = false;
    }
    m_preview->show(m_chart, m_wish, refusal.isEmpty() ? pixels : QSize());
}

} // namespace duixian::charts
