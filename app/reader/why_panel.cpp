// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/why_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/presentation/trace_view.h"

namespace duixian::reader {

WhyPanel::WhyPanel(QWidget* parent) : QFrame(parent), m_view(new presentation::TraceView(this))
{
    setObjectName(QStringLiteral("whyPanel"));
    setAccessibleName(tr("Why?"));
    auto* title = new QLabel(tr("Why?"), this);
    title->setTextFormat(Qt::PlainText);
    title->setObjectName(QStringLiteral("panelTitle"));
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("link"));
    close->setToolTip(tr("Close (Esc)"));
    connect(close, &QPushButton::clicked, this, &WhyPanel::closeWanted);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(24, 6, 16, 0);
    head->addWidget(title);
    head->addStretch();
    head->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    setMinimumHeight(120);
    hide();
}

void WhyPanel::setTrace(const std::optional<Trace>& trace)
{
    m_view->setTrace(trace);
}

QSize WhyPanel::sizeHint() const
{
    return {400, 240};
}

} // namespace duixian::reader
