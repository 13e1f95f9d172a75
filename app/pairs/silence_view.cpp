// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/silence_view.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/pairs/export_button.h"
#include "app/pairs/mention_delegate.h"
#include "app/pairs/mention_legend.h"
#include "app/pairs/named_box.h"
#include "app/pairs/sheet_table.h"
#include "app/presentation/wording.h"

namespace duixian::pairing {

SilenceView::SilenceView(QWidget* parent)
    : QWidget(parent),
      m_words(new QLineEdit(this)),
      m_kind(named(new QComboBox(this), tr("Targets or outcomes"))),
      m_names(named(new QComboBox(this), tr("Which indicators"))),
      m_change(named(new QComboBox(this), tr("What changed"))),
      m_year(named(new QComboBox(this), tr("In the year"))),
      m_legend(new MentionLegend(this)),
      m_table(new SheetTable(tr("What is stated and what is passed over"), this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new QLabel(this)),
      m_sums(new QLabel(this))
{
    fill();
    lay();
    join();
    tell();
}

void SilenceView::fill()
{
    m_words->setPlaceholderText(tr("Place or indicator"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    constexpr int fewWords = 64;
    m_words->setMinimumWidth(fewWords);
    for (const Kind kind : {Kind::Target, Kind::Outcome})
        m_kind->addItem(presentation::wordOf(kind), static_cast<int>(kind));
    m_names->addItem(tr("Standard indicators"), true);
    m_names->addItem(tr("All indicators"), false);
    using Change = MentionWish::Change;
    m_change->addItem(tr("New or not"), static_cast<int>(Change::Any));
    m_change->addItem(tr("New this year"), static_cast<int>(Change::New));
    m_change->addItem(tr("Dropped this year"), static_cast<int>(Change::Dropped));
}

void SilenceView::lay()
{
    setObjectName(QStringLiteral("paper"));
    setAttribute(Qt::WA_StyledBackground);
    constexpr int placeWidth = 72;
    constexpr int nameWidth = 200;
    constexpr int yearWidth = 100;
    m_table->setItemDelegate(new MentionDelegate(m_table));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    // Before the others: it makes all columns alike.
    m_table->horizontalHeader()->setDefaultSectionSize(yearWidth);
    m_table->showFirst({{placeWidth}, {nameWidth}});
    auto* ways = new ExportButton(*m_table, this);
    connect(ways, &ExportButton::fileWanted, this, &SilenceView::fileWanted);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 8);
    head->setSpacing(8);
    head->addWidget(m_words, 1);
    constexpr int narrowest = 72;
    for (QComboBox* box : {m_kind, m_names, m_change, m_year}) {
        box->setMinimumWidth(narrowest);
        head->addWidget(box);
    }
    head->addWidget(ways);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setObjectName(QStringLiteral("quiet"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_sums->setTextFormat(Qt::PlainText);
    m_sums->setMinimumWidth(1);
    m_sums->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(16, 6, 16, 8);
    foot->setSpacing(4);
    foot->addWidget(m_sums);
    foot->addWidget(m_legend);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    layout->addLayout(foot);
}

void SilenceView::join()
{
    constexpr int pause = 150; // milliseconds
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &SilenceView::wish);
    connect(m_words, &QLineEdit::textChanged, this, [this] { m_soon.start(); });
    for (const QComboBox* box : {m_kind, m_names, m_change, m_year})
        connect(box, &QComboBox::currentIndexChanged, this, &SilenceView::wish);
    connect(m_table, &QTableView::activated, this, &SilenceView::open);
    connect(m_table, &QTableView::clicked, this, &SilenceView::open);
}

void SilenceView::begin()
{
    m_model.begin();
    tell();
}

void SilenceView::add(const std::vector<MentionRow>& rows)
{
    m_model.add(rows);
    wish();
}

void SilenceView::finish()
{
    m_model.finish();
    wish();
}

bool SilenceView::showsYears() const
{
    const int years = m_model.lastYear() - m_model.firstYear() + 1;
    return m_year->count() == years && (years == 0 || m_year->itemData(0).toInt() == m_model.lastYear());
}

void SilenceView::setYears()
{
    if (showsYears())
        return;
    const int before = m_year->currentData().toInt();
    const QSignalBlocker quiet(m_year);
    m_year->clear();
    for (int year = m_model.lastYear(); year >= m_model.firstYear(); --year)
        m_year->addItem(QString::number(year), year);
    m_year->setCurrentIndex(std::max(0, m_year->findData(before)));
}

MentionWish SilenceView::wished() const
{
    MentionWish wish;
    wish.words = m_words->text();
    wish.kind = static_cast<Kind>(m_kind->currentData().toInt());
    wish.standardOnly = m_names->currentData().toBool();
    wish.change = static_cast<MentionWish::Change>(m_change->currentData().toInt());
    // The year says nothing of the table as a whole: it would only be built anew.
    wish.year = wish.change == MentionWish::Change::Any ? 0 : m_year->currentData().toInt();
    return wish;
}

void SilenceView::wish()
{
    m_soon.stop();
    m_model.setWish(wished());
    // Targets and outcomes have their own years, and the one that was chosen may not be among them.
    setYears();
    m_model.setWish(wished());
    m_legend->setKind(wished().kind);
    tell();
}

void SilenceView::tell()
{
    const int year = m_year->currentData().toInt();
    QStringList parts{tr("%Ln indicator(s)", nullptr, m_model.rowCount())};
    if (year != 0)
        parts << tr("new in %1: %2").arg(QString::number(year), locale().toString(m_model.changed(MentionWish::Change::New, year)))
              << tr("dropped in %1: %2").arg(QString::number(year), locale().toString(m_model.changed(MentionWish::Change::Dropped, year)));
    m_sums->setText(parts.join(QStringLiteral(" \u00B7 ")));
    if (!m_model.empty())
        m_empty->setText(tr("No indicator is like this. Take something out of the filter."));
    else
        m_empty->setText(m_model.growing() ? tr("Reports are being gone through…") : tr("No report of this scope states an indicator."));
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
}

void SilenceView::open(const QModelIndex& index)
{
    const MentionCell* const cell = m_model.cell(index);
    if (cell == nullptr || !cell->report.valid())
        return;
    if (cell->statement)
        Q_EMIT statementWanted(cell->report, cell->statement->span);
    else
        Q_EMIT statementWanted(cell->report, cell->declared);
}

} // namespace duixian::pairing
