// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/compare_page.h"

#include <QDataStream>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/compare/alone_view.h"
#include "app/compare/compare_bar.h"
#include "app/compare/compare_side.h"
#include "app/compare/joint_look.h"
#include "app/compare/leveller.h"
#include "app/compare/pane_stack.h"
#include "app/compare/side_by_side.h"

namespace duixian::comparing {
namespace {

constexpr quint32 stateMark = 0x44584350; ///< of this page's state, first form
constexpr int upperShare = 3;
constexpr int lowerShare = 2;

} // namespace

ComparePage::ComparePage(QWidget* parent)
    : QWidget(parent),
      m_sides(new SideBySide(this)),
      m_alone(new AloneView(this)),
      m_panes(new PaneStack(this)),
      m_down(new QSplitter(Qt::Vertical, this)),
      m_empty(new QLabel(this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("comparePage"));
    m_panes->add(tr("Without counterpart"), m_alone);
    m_down->addWidget(m_sides);
    m_down->addWidget(m_panes);
    m_down->setStretchFactor(0, upperShare);
    m_down->setStretchFactor(1, lowerShare);
    m_down->setCollapsible(0, false);
    constexpr int upperFirst = 620;
    constexpr int lowerFirst = 320;
    m_down->setSizes({upperFirst, lowerFirst});
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setObjectName(QStringLiteral("quiet"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_down);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_sides, &SideBySide::sidesWanted, this, &ComparePage::sidesWanted);
    connect(m_sides, &SideBySide::pinWanted, this, &ComparePage::pinWanted);
    connect(m_sides, &SideBySide::unpinWanted, this, &ComparePage::unpinWanted);
    connect(m_sides, &SideBySide::openWanted, this, &ComparePage::openWanted);
    connect(m_sides, &SideBySide::joinedChanged, this, &ComparePage::joinedChanged);
    connect(m_alone, &AloneView::spanWanted, this, [this](Side side, const Span& span) { m_sides->showSpan(side, span); });
    tell();
}

void ComparePage::setFolding(const presentation::Folding& folding)
{
    m_sides->setFolding(folding);
    m_alone->setFolding(folding);
}

void ComparePage::setChoices(std::vector<ReportChoice> choices)
{
    m_choices = choices.size();
    m_sides->setChoices(choices);
    tell();
}

void ComparePage::tell()
{
    constexpr std::size_t fewest = 2;
    m_empty->setText(m_choices == 0 ? tr("Here two reports are read beside each other.\nImport two or more of them first.")
                                    : tr("Here two reports are read beside each other.\nImport another one: this library has only one."));
    m_stack->setCurrentIndex(m_choices < fewest ? 0 : 1);
}

void ComparePage::setCompared(const std::vector<ComparedReport>& compared)
{
    const auto at = [&](std::size_t place) { return place < compared.size() ? compared[place] : ComparedReport{}; };
    m_sides->setCompared(at(0), at(1));
    m_alone->show(m_sides->leveller().alignment(), at(0), at(1));
}

void ComparePage::setAlignment(std::shared_ptr<const Alignment> alignment)
{
    m_sides->setAlignment(alignment);
    m_alone->show(alignment, m_sides->side(Side::Left).report(), m_sides->side(Side::Right).report());
}

ReportId ComparePage::reportOn(Side side) const
{
    return m_sides->side(side).report().id;
}

void ComparePage::addPane(const QString& words, QWidget* pane)
{
    m_panes->add(words, pane);
}

void ComparePage::showPane(QWidget* pane)
{
    m_panes->show(pane);
}

QWidget* ComparePage::pane() const
{
    return m_panes->shown();
}

bool ComparePage::showSpan(ReportId report, const Span& span)
{
    for (const Side side : {Side::Left, Side::Right})
        if (report.valid() && reportOn(side) == report)
            return m_sides->showSpan(side, span);
    return false;
}

void ComparePage::showLink(std::size_t link)
{
    m_sides->showLink(link);
}

std::optional<std::size_t> ComparePage::joined() const
{
    return m_sides->leveller().joined().link;
}

std::optional<Span> ComparePage::markedOn(Side side) const
{
    return m_sides->marked(side);
}

reader::ReaderView& ComparePage::view(Side side)
{
    return m_sides->side(side).view();
}

QByteArray ComparePage::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    quint32 hidden = 0;
    for (const Joint joint : m_sides->bar().hidden())
        hidden |= 1U << static_cast<unsigned>(joint);
    out << stateMark << m_down->saveState() << static_cast<qint32>(m_panes->place()) << hidden << m_sides->bar().together();
    return state;
}

void ComparePage::restoreState(const QByteArray& state)
{
    QDataStream in(state);
    quint32 mark = 0;
    QByteArray down;
    qint32 pane = 0;
    quint32 bits = 0;
    bool together = true;
    in >> mark >> down >> pane >> bits >> together;
    if (in.status() != QDataStream::Ok || mark != stateMark)
        return;
    HiddenJoints hidden;
    for (const Joint joint : allJoints)
        if (bits & (1U << static_cast<unsigned>(joint)))
            hidden.insert(joint);
    m_down->restoreState(down);
    m_panes->show(pane);
    m_sides->bar().setHidden(hidden);
    m_sides->bar().setTogether(together);
}

void ComparePage::stepJoined(bool forward)
{
    m_sides->leveller().stepJoined(forward);
}

void ComparePage::stepAlone(bool forward)
{
    m_sides->leveller().stepAlone(forward);
}

void ComparePage::togglePin()
{
    m_sides->togglePin();
}

void ComparePage::swapSides()
{
    m_sides->swapSides();
}

} // namespace duixian::comparing
