// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/compare_side.h"

#include <cmath>

#include <QLabel>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/compare/joint_look.h"
#include "app/compare/side_header.h"
#include "app/presentation/palette.h"

namespace duixian::comparing {

CompareSide::CompareSide(Side side, QWidget* parent)
    : QWidget(parent),
      m_side(side),
      m_header(new SideHeader(side == Side::Left ? tr("Report on the left") : tr("Report on the right"), this)),
      m_view(new reader::ReaderView(this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("paper"));
    setAttribute(Qt::WA_StyledBackground);
    m_view->setBeside(side == Side::Left ? Qt::RightEdge : Qt::LeftEdge);
    m_view->setAsking(false);
    m_view->setAccessibleName(side == Side::Left ? tr("Text on the left") : tr("Text on the right"));
    auto* empty = new QLabel(tr("Choose a report above."), this);
    empty->setTextFormat(Qt::PlainText);
    empty->setObjectName(QStringLiteral("quiet"));
    empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_view);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    connect(m_view, &reader::ReaderView::scrolledByPerson, this, &CompareSide::scrolledByPerson);
    connect(m_view, &reader::ReaderView::laidOut, this, [this] {
        m_column.reset();
        Q_EMIT laidOut();
    });
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &CompareSide::scrolled);
    connect(m_view, &reader::ReaderView::textClicked, this, &CompareSide::clicked);
    connect(m_view, &reader::ReaderView::statementClicked, this, &CompareSide::clicked);
}

bool CompareSide::setReport(const ComparedReport& report)
{
    const bool same = report.report && m_report.report && m_report.id == report.id && m_report.report->text == report.report->text &&
                      m_report.report->layers == report.report->layers;
    m_report = report;
    m_view->setReport(report.report);
    m_header->setReport(report.id, report.title);
    m_stack->setCurrentIndex(report.report ? 1 : 0);
    if (!same)
        setParagraphs({});
    return !same;
}

void CompareSide::setParagraphs(std::vector<AlignedParagraph> paragraphs)
{
    m_paragraphs = std::move(paragraphs);
    m_column.reset();
}

const Column& CompareSide::column()
{
    if (!m_column) {
        std::vector<Span> spans;
        for (const AlignedParagraph& paragraph : m_paragraphs)
            spans.push_back(paragraph.span);
        Column column;
        column.paragraphs = m_view->extentsOf(spans);
        column.height = m_view->textHeight();
        column.viewport = m_view->viewport()->height();
        m_column = std::move(column);
    }
    return *m_column;
}

Sight CompareSide::sight()
{
    return {column(), scroll()};
}

double CompareSide::scroll() const
{
    return m_view->verticalScrollBar()->value();
}

void CompareSide::scrollTo(double y)
{
    m_view->scrollTo(static_cast<int>(std::lround(y)));
}

std::optional<std::size_t> CompareSide::paragraphAt(std::size_t offset) const
{
    return comparing::paragraphAt(m_paragraphs, offset);
}

void CompareSide::clicked()
{
    if (const auto paragraph = paragraphAt(static_cast<std::size_t>(m_view->textCursor().position())))
        Q_EMIT paragraphClicked(*paragraph);
}

void CompareSide::setMarks(std::optional<std::size_t> joined, std::optional<Joint> joint, std::optional<std::size_t> marked)
{
    const presentation::Theme theme = presentation::themeInForce();
    const Qt::Edge edge = m_side == Side::Left ? Qt::RightEdge : Qt::LeftEdge;
    const Qt::Edge outer = m_side == Side::Left ? Qt::LeftEdge : Qt::RightEdge;
    std::vector<reader::ParagraphMark> marks;
    const auto exists = [this](const std::optional<std::size_t>& paragraph) { return paragraph && *paragraph < m_paragraphs.size(); };
    if (exists(joined)) {
        const QColor line = joint ? colourOf(*joint, theme) : presentation::ground(theme).quiet;
        QColor ground = line;
        ground.setAlphaF(joint ? (theme == presentation::Theme::Light ? 0.09F : 0.16F) : 0.05F);
        marks.push_back({m_paragraphs[*joined].span, ground, line, edge});
    }
    if (exists(marked))
        marks.push_back({m_paragraphs[*marked].span, {}, colourOf(Joint::Pinned, theme), outer});
    m_view->setParagraphMarks(std::move(marks));
}

} // namespace duixian::comparing
