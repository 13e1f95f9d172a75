// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/status_line.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include "app/shell/icons.h"

namespace duixian::shell {

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent),
      m_counts(new QLabel(this)),
      m_news(new QLabel(this)),
      m_list(new QPushButton(tr("Show list"), this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new QToolButton(this))
{
    setObjectName(QStringLiteral("statusLine"));
    setAttribute(Qt::WA_StyledBackground);
    constexpr int lineHeight = 32;
    setFixedHeight(lineHeight);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setToolTip(tr("Everything is saved at once; there is nothing to save by hand."));
    m_news->setTextFormat(Qt::PlainText);
    m_list->setObjectName(QStringLiteral("link"));
    m_list->setFlat(true);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the work"));
    constexpr int barWidth = 160;
    m_bar->setFixedWidth(barWidth);
    m_cancel->setIcon(icon(QStringLiteral("cross")));
    m_cancel->setAccessibleName(tr("Cancel the work"));
    m_cancel->setToolTip(tr("Cancel. What is in the library stays."));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(m_counts);
    layout->addStretch();
    layout->addWidget(m_news);
    layout->addWidget(m_list);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::cancelWanted);
    connect(m_list, &QPushButton::clicked, this, &StatusLine::listWanted);
    clearNews();
}

void StatusLine::setCounts(int reports, int statements, int reviewed)
{
    QStringList counts{tr("%Ln report(s)", nullptr, reports), tr("%Ln statement(s)", nullptr, statements)};
    if (reviewed > 0)
        counts << tr("%Ln reviewed", nullptr, reviewed);
    m_counts->setText(counts.join(QStringLiteral(" · ")));
}

void StatusLine::showRunning(bool running)
{
    m_bar->setVisible(running);
    m_cancel->setVisible(running);
    m_list->hide();
}

void StatusLine::showProgress(int done, int total, const QString& fileName)
{
    showRunning(true);
    if (done == 0)
        m_since.start();
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    const QString where = tr("importing %1 of %2").arg(locale().toString(done + 1), locale().toString(total));
    constexpr int nameWidth = 280;
    const QString name = m_news->fontMetrics().elidedText(fileName, Qt::ElideMiddle, nameWidth);
    const QString pace = paceText(done, total);
    const QString between = QStringLiteral(" · ");
    m_news->setText(total == 0 ? tr("looking for files") : where + (pace.isEmpty() ? QString() : between + pace) + between + name);
}

void StatusLine::showWork(const QString& words, int done, int total, bool stoppable)
{
    showRunning(true);
    m_cancel->setVisible(stoppable);
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_news->setText(tr("%1: %2 of %3").arg(words, locale().toString(done), locale().toString(total)));
}

/// How quick it is and how long it will yet take, once that can be said.
QString StatusLine::paceText(int done, int total) const
{
    constexpr double second = 1000;
    constexpr int knownFrom = 5;
    const double seconds = static_cast<double>(m_since.elapsed()) / second;
    if (done < knownFrom || seconds < 1)
        return {};
    const double rate = done / seconds;
    const int left = static_cast<int>((total - done) / rate) + 1;
    constexpr int minute = 60;
    const QString rest = left < 2 * minute ? tr("%Ln second(s) left", nullptr, left) : tr("%Ln minute(s) left", nullptr, left / minute);
    return tr("%1 per second").arg(locale().toString(rate, 'f', rate < 3 ? 1 : 0)) + QStringLiteral(", ") + rest;
}

void StatusLine::showFinished(const QString& summary, bool listOffered)
{
    showRunning(false);
    m_news->setText(summary);
    m_list->setVisible(listOffered);
}

void StatusLine::clearNews()
{
    showRunning(false);
    m_news->clear();
}

} // namespace duixian::shell
