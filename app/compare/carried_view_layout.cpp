// SPDX-License-Identifier: GPL-3.0-or-later
// How the view is put together.
#include "app/compare/carried_view.h"

#include <vector>

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/compare/carried_delegate.h"
#include "app/compare/carried_rows.h"
#include "app/compare/kind_chips.h"
#include "app/compare/repeat_panel.h"
#include "app/compare/share_list.h"

namespace duixian::comparing {

void CarriedView::lay()
{
    setObjectName(QStringLiteral("paper"));
    setAttribute(Qt::WA_StyledBackground);
    m_head->setObjectName(QStringLiteral("panelTitle"));
    m_head->setTextFormat(Qt::PlainText);
    m_head->setWordWrap(true);
    m_turn->setObjectName(QStringLiteral("turnRound"));
    m_turn->setText(QStringLiteral("\u21C4"));
    m_turn->setToolTip(tr("The other way round"));
    m_turn->setAccessibleName(m_turn->toolTip());
    m_words->setPlaceholderText(tr("Words"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    constexpr int fewWords = 64;
    constexpr int manyWords = 200;
    m_words->setMinimumWidth(fewWords);
    m_words->setMaximumWidth(manyWords);
    m_elsewhere->setObjectName(QStringLiteral("elsewhere"));
    m_elsewhere->setProperty("narrow", true);
    m_elsewhere->setToolTip(tr("Reports of the library in which the sentence stands as well, with the same figures or others"));
    m_export->setText(tr("Export"));
    m_export->setObjectName(QStringLiteral("export"));
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setFocusPolicy(Qt::StrongFocus);
    m_list->setModel(&m_model);
    m_list->setObjectName(QStringLiteral("carried"));
    m_list->setItemDelegate(new CarriedDelegate(m_model, m_list));
    m_list->setAccessibleName(tr("Sentences that were carried over"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true);                 // or another width alone would not lay it out anew
    m_list->setLayoutMode(QListView::Batched); // a long report has a thousand sentences, and each is laid out
    m_list->setContextMenuPolicy(Qt::NoContextMenu);
    m_list->setFrameShape(QFrame::NoFrame);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setObjectName(QStringLiteral("quiet"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_repeats->hide();

    auto* whose = new QHBoxLayout;
    whose->setContentsMargins(12, 8, 4, 8);
    whose->setSpacing(4);
    whose->addWidget(m_head, 1);
    whose->addWidget(m_turn);
    auto* aside = new QWidget(this);
    auto* asideLayout = new QVBoxLayout(aside);
    asideLayout->setContentsMargins(0, 0, 0, 0);
    asideLayout->setSpacing(0);
    asideLayout->addLayout(whose);
    asideLayout->addWidget(m_shares, 1);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 8, 8);
    head->setSpacing(8);
    head->addWidget(m_chips);
    head->addStretch(1);
    head->addWidget(m_words, 2);
    head->addWidget(m_elsewhere);
    head->addWidget(m_export);
    auto* sentences = new QWidget(this);
    auto* sentencesLayout = new QVBoxLayout(sentences);
    sentencesLayout->setContentsMargins(0, 0, 0, 0);
    sentencesLayout->setSpacing(0);
    sentencesLayout->addLayout(head);
    sentencesLayout->addWidget(m_stack, 1);
    m_across = new QSplitter(Qt::Horizontal, this);
    m_across->setChildrenCollapsible(false);
    m_across->setHandleWidth(1);
    m_across->addWidget(aside);
    m_across->addWidget(sentences);
    m_across->addWidget(m_repeats);
    constexpr int sharesWidth = 264;
    constexpr int repeatsWidth = 320;
    constexpr int listWidth = 700;
    constexpr int narrowest = 160;
    aside->setMinimumWidth(narrowest);
    m_repeats->setMinimumWidth(narrowest);
    m_across->setSizes({sharesWidth, listWidth, repeatsWidth});
    m_across->setStretchFactor(0, 0);
    m_across->setStretchFactor(1, 1);
    m_across->setStretchFactor(2, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_across);
}

void CarriedView::join()
{
    constexpr int pause = 150; // milliseconds
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &CarriedView::wish);
    connect(m_words, &QLineEdit::textChanged, this, [this] { m_soon.start(); });
    connect(m_words, &QLineEdit::returnPressed, this, &CarriedView::wish);
    connect(m_chips, &KindChips::chosen, this, &CarriedView::wish);
    connect(m_shares, &ShareList::chosenChanged, this, &CarriedView::wish);
    connect(m_turn, &QToolButton::clicked, this, &CarriedView::turn);
    connect(m_list, &QListView::clicked, this, &CarriedView::showPair);
    connect(m_list, &QListView::activated, this, &CarriedView::showPair);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CarriedView::tell);
    connect(m_elsewhere, &QPushButton::clicked, this, &CarriedView::askElsewhere);
    connect(m_repeats, &RepeatPanel::openWanted, this, &CarriedView::openWanted);
    connect(m_repeats, &RepeatPanel::closeWanted, this, &CarriedView::closeElsewhere);
    auto* const copying = new QAction(tr("Copy"), m_list);
    copying->setObjectName(QStringLiteral("copyTable")); // the window's key for copying finds it
    m_list->addAction(copying);
    connect(copying, &QAction::triggered, this, &CarriedView::copy);
    auto* ways = new QMenu(m_export);
    for (const auto& [words, suffix] :
         {std::pair(tr("Table (CSV)…"), QStringLiteral(".csv")), std::pair(tr("Table (Excel)…"), QStringLiteral(".xlsx"))}) {
        QAction* const action = ways->addAction(words);
        action->setObjectName(suffix.mid(1));
        connect(action, &QAction::triggered, this, [this, suffix = suffix] {
            std::vector<CarriedRow> rows;
            for (int row = 0; row < m_model.rowCount(); ++row)
                rows.push_back(m_model.row(row));
            Q_EMIT fileWanted(carriedTable(rows, *other().report, *looked().report), suffix);
        });
    }
    m_export->setMenu(ways);
}

} // namespace duixian::comparing
