// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/table_filter_bar.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace duixian::comparing {
namespace {

constexpr int nothing = -1;

QComboBox* named(QComboBox* box, const char* name, const QString& words)
{
    constexpr int narrowest = 72;
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(words);
    box->setToolTip(words);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumWidth(narrowest);
    return box;
}

} // namespace

TableFilterBar::TableFilterBar(QWidget* parent)
    : QWidget(parent),
      m_words(new QLineEdit(this)),
      m_spread(named(new QComboBox(this), "spread", tr("In how many reports an indicator stands"))),
      m_kind(named(new QComboBox(this), "kind", tr("Targets or outcomes"))),
      m_with(named(new QComboBox(this), "with", tr("What a figure is set against"))),
      m_differing(new QCheckBox(tr("Only differing"), this)),
      m_count(new QLabel(this)),
      m_layout(new QHBoxLayout(this))
{
    constexpr int fewWords = 64;
    m_words->setPlaceholderText(tr("Indicator"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(fewWords);
    m_differing->setToolTip(tr("Lines in which two reports give different figures"));
    m_kind->addItem(tr("Targets and outcomes"), nothing);
    m_kind->addItem(tr("Only targets"), static_cast<int>(Kind::Target));
    m_kind->addItem(tr("Only outcomes"), static_cast<int>(Kind::Outcome));
    m_with->addItem(tr("Against the column before"), static_cast<int>(ComparedWith::Before));
    m_with->addItem(tr("Against the first column"), static_cast<int>(ComparedWith::First));
    m_with->addItem(tr("Against nothing"), nothing);
    m_count->setObjectName(QStringLiteral("quiet"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setMinimumWidth(1);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_words, 1);
    for (QWidget* const control : std::initializer_list<QWidget*>{m_spread, m_kind, m_differing, m_with, m_count})
        m_layout->addWidget(control);
    setReports(2);
    constexpr int pause = 150; // milliseconds
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &TableFilterBar::changed);
    connect(m_words, &QLineEdit::textChanged, this, [this] { m_soon.start(); });
    for (const QComboBox* box : {m_spread, m_kind, m_with})
        connect(box, &QComboBox::currentIndexChanged, this, &TableFilterBar::changed);
    connect(m_differing, &QCheckBox::toggled, this, &TableFilterBar::changed);
}

void TableFilterBar::setReports(std::size_t count)
{
    const bool two = count <= 2;
    if (m_spread->count() > 0 && two == (m_reports <= 2)) {
        m_reports = count;
        return;
    }
    const auto before = m_spread->count() > 0 ? m_spread->currentData().toInt() : static_cast<int>(Spread::Several);
    m_reports = count;
    const QSignalBlocker quiet(m_spread);
    m_spread->clear();
    m_spread->addItem(two ? tr("In both reports") : tr("In two or more reports"), static_cast<int>(Spread::Several));
    if (!two)
        m_spread->addItem(tr("In every report"), static_cast<int>(Spread::All));
    m_spread->addItem(tr("In any report"), static_cast<int>(Spread::Any));
    m_spread->setCurrentIndex(std::max(0, m_spread->findData(before)));
}

TableWish TableFilterBar::wish() const
{
    TableWish wish;
    wish.words = m_words->text();
    wish.spread = static_cast<Spread>(m_spread->currentData().toInt());
    wish.differing = m_differing->isChecked();
    if (const int kind = m_kind->currentData().toInt(); kind != nothing)
        wish.kind = static_cast<Kind>(kind);
    const int with = m_with->currentData().toInt();
    wish.with = with == nothing ? std::nullopt : std::optional(static_cast<ComparedWith>(with));
    return wish;
}

void TableFilterBar::tell(int shown, int all)
{
    m_count->setText(shown == all ? tr("%Ln line(s)", nullptr, all) : tr("%1 of %Ln line(s)", nullptr, all).arg(shown));
}

void TableFilterBar::addTool(QWidget* tool)
{
    m_layout->addWidget(tool);
}

} // namespace duixian::comparing
