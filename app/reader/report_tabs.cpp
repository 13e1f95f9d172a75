// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/report_tabs.h"

#include <algorithm>

#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QToolButton>

#include "app/presentation/statement_text.h"
#include "app/reader/tab_close_button.h"

namespace duixian::reader {

ReportTabs::ReportTabs(QWidget* parent) : QTabBar(parent)
{
    setObjectName(QStringLiteral("reportTabs"));
    setAccessibleName(tr("Open reports"));
    setDocumentMode(true);
    setDrawBase(false);
    setExpanding(false);
    setMovable(true);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideRight);
    setSelectionBehaviorOnRemove(QTabBar::SelectPreviousTab);
    setFocusPolicy(Qt::TabFocus);
    // Two arrows where there are more tabs than room; Qt gives them no words of ours.
    for (QToolButton* button : findChildren<QToolButton*>()) {
        button->setAccessibleName(button->arrowType() == Qt::LeftArrow ? tr("Tabs before") : tr("Tabs behind"));
        button->setFocusPolicy(Qt::NoFocus);
    }
    hide();
    connect(this, &QTabBar::currentChanged, this, [this](int index) {
        if (!m_quiet && index >= 0)
            Q_EMIT chosen(reportAt(index));
    });
    connect(this, &QTabBar::tabMoved, this, [this](int from, int to) {
        const auto at = [this](int index) { return m_reports.begin() + index; };
        if (from < to)
            std::rotate(at(from), at(from) + 1, at(to) + 1);
        else
            std::rotate(at(to), at(from), at(from) + 1);
        if (!m_quiet)
            Q_EMIT moved(from, to);
    });
}

ReportId ReportTabs::reportAt(int index) const
{
    return index >= 0 && index < static_cast<int>(m_reports.size()) ? m_reports[static_cast<std::size_t>(index)].id : ReportId{};
}

void ReportTabs::setReports(const std::vector<ReportTab>& reports, int current)
{
    const QScopedValueRollback quiet(m_quiet, true);
    while (count() > static_cast<int>(reports.size()))
        removeTab(count() - 1);
    m_reports = reports;
    for (int i = 0; i < static_cast<int>(reports.size()); ++i) {
        const ReportTab& report = reports[static_cast<std::size_t>(i)];
        // A tab bar takes & for a mnemonic.
        QString label = report.label;
        label.replace(QLatin1Char('&'), QLatin1String("&&"));
        if (i == count())
            addTab(label);
        else if (tabText(i) != label)
            setTabText(i, label);
        setTabToolTip(i, presentation::toolTipOf(report.tip));
        if (!tabButton(i, QTabBar::RightSide))
            addClose(i);
        tabButton(i, QTabBar::RightSide)->setAccessibleName(tr("Close %1").arg(report.label));
    }
    setCurrentIndex(current);
    setVisible(reports.size() > 1 || (reports.size() == 1 && reports.front().kept));
}

/// A tab may be moved, so its cross asks where it is.
void ReportTabs::addClose(int index)
{
    auto* close = new TabCloseButton(this);
    setTabButton(index, QTabBar::RightSide, close);
    connect(close, &QAbstractButton::clicked, this, [this, close] {
        for (int i = 0; i < count(); ++i)
            if (tabButton(i, QTabBar::RightSide) == close) {
                Q_EMIT closeWanted(reportAt(i));
                return;
            }
    });
}

void ReportTabs::mouseReleaseEvent(QMouseEvent* event)
{
    const ReportId report = reportAt(tabAt(event->pos()));
    if (event->button() == Qt::MiddleButton && report.valid()) {
        Q_EMIT closeWanted(report);
        return;
    }
    QTabBar::mouseReleaseEvent(event);
}

void ReportTabs::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int index = tabAt(event->pos());
    if (event->button() == Qt::LeftButton && reportAt(index).valid())
        Q_EMIT keepWanted(reportAt(index), !m_reports[static_cast<std::size_t>(index)].kept);
    else
        QTabBar::mouseDoubleClickEvent(event);
}

} // namespace duixian::reader
