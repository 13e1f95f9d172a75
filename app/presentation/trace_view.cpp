// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/trace_view.h"

#include <QGridLayout>
#include <QLabel>

#include "app/presentation/trace_wording.h"

namespace duixian::presentation {
namespace {

QLabel* label(const QString& words, const char* name, QWidget* parent)
{
    auto* made = new QLabel(parent);
    made->setTextFormat(Qt::PlainText);
    made->setObjectName(QLatin1String(name));
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    made->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    made->setText(words);
    return made;
}

} // namespace

TraceView::TraceView(QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What the program saw at the figure"));
    setTrace(std::nullopt);
}

void TraceView::setTrace(const std::optional<Trace>& trace)
{
    auto* page = new QWidget(this);
    page->setObjectName(QStringLiteral("tracePage"));
    m_lines = new QGridLayout(page);
    m_lines->setContentsMargins(24, 0, 16, 12);
    m_lines->setHorizontalSpacing(16);
    m_lines->setVerticalSpacing(4);
    m_lines->setColumnStretch(1, 1);
    m_text = trace ? traceSummary(*trace) : tr("No figure stands here. Click on a figure in the text, or choose a statement.");
    m_lines->addWidget(label(m_text, "traceSummary", page), 0, 0, 1, 2);
    if (trace)
        for (const TraceLine& line : traceLines(*trace))
            if (!line.dropped) // the summary says it
                addLine(line.asked, line.seen);
    m_lines->setRowStretch(m_lines->rowCount(), 1);
    setWidget(page);
    setAccessibleDescription(m_text);
}

void TraceView::addLine(const QString& asked, const QString& seen)
{
    QWidget* page = m_lines->parentWidget();
    const int row = m_lines->rowCount();
    auto* left = label(asked, "quiet", page);
    left->setWordWrap(false);
    m_lines->addWidget(left, row, 0);
    m_lines->addWidget(label(seen, "traceSeen", page), row, 1);
    m_text += QLatin1Char('\n') + asked + QLatin1Char('\t') + seen;
}

QSize TraceView::sizeHint() const
{
    return {400, 200};
}

} // namespace duixian::presentation
