// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/carried_view.h"

#include <utility>

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include "app/compare/carried_rows.h"
#include "app/compare/kind_chips.h"
#include "app/compare/repeat_panel.h"
#include "app/compare/share_list.h"
#include "app/presentation/qt_text.h"

namespace duixian::comparing {

CarriedView::CarriedView(CompareWords compare, QWidget* parent)
    : QWidget(parent),
      m_model(compare),
      m_head(new QLabel(this)),
      m_turn(new QToolButton(this)),
      m_chips(new KindChips(this)),
      m_words(new QLineEdit(this)),
      m_elsewhere(new QPushButton(tr("Where else?"), this)),
      m_export(new QToolButton(this)),
      m_shares(new ShareList(this)),
      m_list(new QListView(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new QLabel(this)),
      m_repeats(new RepeatPanel(std::move(compare), this))
{
    lay();
    join();
    fill();
}

void CarriedView::setFolding(presentation::Folding folding)
{
    m_model.setFolding(std::move(folding));
}

void CarriedView::setReports(const ComparedReport& left, const ComparedReport& right)
{
    if (left.id != m_reports[0].id || right.id != m_reports[1].id)
        closeElsewhere();
    m_reports = {left, right};
    m_carried = {};
    m_known = false;
    fill();
}

void CarriedView::setCarried(const CarriedOver& right, const CarriedOver& left)
{
    m_carried[indexOf(Side::Left)] = left;
    m_carried[indexOf(Side::Right)] = right;
    m_known = m_reports[0].report && m_reports[1].report;
    fill();
}

void CarriedView::turn()
{
    m_side = otherSide(m_side);
    closeElsewhere();
    fill();
}

void CarriedView::fill()
{
    const bool both = m_reports[0].report && m_reports[1].report;
    m_head->setText(both ? tr("%1 against %2").arg(looked().name, other().name) : QString());
    for (QWidget* control : {static_cast<QWidget*>(m_turn), static_cast<QWidget*>(m_chips), static_cast<QWidget*>(m_words)})
        control->setEnabled(m_known);
    if (m_known) {
        m_model.setRows(carriedRows(m_carried[indexOf(m_side)], *other().report, *looked().report));
        m_shares->setRows(shareRows(m_carried[indexOf(m_side)], *looked().report));
    } else {
        m_model.setRows({});
        m_shares->setRows({});
    }
    wish();
}

void CarriedView::wish()
{
    CarriedWish wish;
    m_chips->wish(wish);
    if (const ShareRow* const part = m_shares->chosen(); part != nullptr && part->share.part)
        wish.part = part->body;
    wish.words = m_model.foldedWords(m_words->text());
    m_model.setWish(wish);
    m_chips->setCounts(m_model.counts());
    m_list->scrollToTop();
    tell();
}

void CarriedView::tell()
{
    const bool any = m_model.rowCount() > 0;
    if (!m_known)
        m_empty->setText(m_reports[0].report && m_reports[1].report ? tr("The sentences are being compared…")
                                                                    : tr("Set two reports side by side to see what was carried over."));
    else
        m_empty->setText(tr("No sentence of this kind."));
    m_stack->setCurrentWidget(any ? static_cast<QWidget*>(m_list) : m_empty);
    m_export->setEnabled(any);
    m_elsewhere->setEnabled(current() != nullptr);
}

const CarriedRow* CarriedView::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model.row(index.row()) : nullptr;
}

void CarriedView::showPair(const QModelIndex& index)
{
    const CarriedRow& row = m_model.row(index.row());
    const Span here = row.b.value_or(Span{});
    const Span there = row.a.value_or(Span{});
    Q_EMIT pairWanted(m_side == Side::Right ? there : here, m_side == Side::Right ? here : there);
}

void CarriedView::askElsewhere()
{
    const CarriedRow* const row = current();
    if (row == nullptr)
        return;
    m_repeats->begin(row->kind ? row->wordsB : row->wordsA);
    m_repeats->show();
    Q_EMIT repeatsWanted(row->kind ? looked().id : other().id, row->kind ? *row->b : *row->a);
}

void CarriedView::closeElsewhere()
{
    if (m_repeats->isHidden())
        return;
    m_repeats->hide();
    Q_EMIT repeatsUnwanted();
}

void CarriedView::addRepeats(const std::vector<RepeatRow>& rows)
{
    m_repeats->add(rows);
}

void CarriedView::setRepeatProgress(int done, int total)
{
    m_repeats->setProgress(done, total);
}

void CarriedView::finishRepeats(bool whole)
{
    m_repeats->finish(whole);
}

void CarriedView::copy()
{
    const CarriedRow* const row = current();
    if (row == nullptr)
        return;
    QStringList lines;
    for (const std::u16string* const words : {&row->wordsB, &row->wordsA})
        if (!words->empty())
            lines.push_back(toQt(std::u16string_view(*words)));
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void CarriedView::contextMenuEvent(QContextMenuEvent* event)
{
    if (current() == nullptr || !m_list->rect().contains(m_list->mapFrom(this, event->pos())))
        return;
    QMenu menu(this);
    menu.addAction(tr("Show both sentences"), this, [this] { showPair(m_list->currentIndex()); });
    menu.addAction(tr("Where else does it stand?"), this, &CarriedView::askElsewhere);
    menu.addAction(tr("Copy"), this, &CarriedView::copy);
    menu.exec(event->globalPos());
}

void CarriedView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    constexpr int narrow = 1120;
    m_chips->setShort(width() < narrow);
}

} // namespace duixian::comparing
