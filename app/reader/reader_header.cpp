// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/reader_header.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/presentation/qt_text.h"
#include "app/presentation/statement_text.h"
#include "app/presentation/wording.h"

namespace duixian::reader {
namespace {

QToolButton* yearButton(QWidget* parent, const QString& name)
{
    auto* button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

QLabel* plainLabel(QWidget* parent, const char* objectName)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(objectName));
    label->setTextFormat(Qt::PlainText);
    return label;
}

QString yearsLine(const Head& head)
{
    QStringList parts;
    if (head.reviewed)
        parts << ReaderHeader::tr("reviews %1").arg(presentation::periodText(head.reviewed));
    if (head.planned)
        parts << ReaderHeader::tr("plans %1").arg(presentation::periodText(head.planned));
    if (head.plannedTerm)
        parts << ReaderHeader::tr("and the term %1").arg(presentation::periodText(head.plannedTerm));
    if (head.kind != ReportKind::Annual)
        parts << presentation::wordOf(head.kind);
    QStringList doubtful;
    for (const Evidence& evidence : head.evidence)
        if (evidence.doubtful && evidence.field <= HeadField::Planned)
            doubtful << presentation::wordOf(evidence.field);
    if (!doubtful.isEmpty())
        parts << ReaderHeader::tr("doubtful: %1").arg(QLocale().createSeparatedList(doubtful));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ReaderHeader::ReaderHeader(QWidget* parent)
    : QWidget(parent),
      m_notice(plainLabel(this, "notice")),
      m_title(plainLabel(this, "reportTitle")),
      m_years(new QPushButton(this)),
      m_takeOut(new QToolButton(this)),
      m_layers(new LayerSwitch(this)),
      m_previous(yearButton(this, tr("Report of the year before"))),
      m_next(yearButton(this, tr("Report of the year after"))),
      m_legend(new Legend(this)),
      m_lower(new QBoxLayout(QBoxLayout::LeftToRight))
{
    build();
    connect(m_previous, &QToolButton::clicked, this, &ReaderHeader::previousWanted);
    connect(m_next, &QToolButton::clicked, this, &ReaderHeader::nextWanted);
    connect(m_years, &QPushButton::clicked, this, &ReaderHeader::passportWanted);
    connect(m_takeOut, &QToolButton::clicked, this, &ReaderHeader::takeOutWanted);
    connect(m_legend, &Legend::resized, this, &ReaderHeader::fit);
}

void ReaderHeader::build()
{
    m_notice->setText(tr("This report is invented: it shows what the program does."));
    m_notice->setAlignment(Qt::AlignCenter);
    m_notice->setWordWrap(true);
    m_title->setMinimumWidth(80);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_years->setObjectName(QStringLiteral("headLine"));
    m_years->setFlat(true);
    m_years->setCursor(Qt::PointingHandCursor);
    m_years->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_takeOut->setText(tr("Leave out"));
    m_takeOut->setToolTip(tr("Leave what is selected out of reading. Nothing is deleted, and it can be put back."));
    m_takeOut->setCursor(Qt::PointingHandCursor);
    m_takeOut->hide();
    m_layers->hide();
    auto* upper = new QHBoxLayout;
    upper->setSpacing(4);
    upper->addWidget(m_title, 1);
    upper->addWidget(m_previous);
    upper->addWidget(m_next);
    auto* switches = new QHBoxLayout;
    switches->setSpacing(4);
    switches->addStretch();
    switches->addWidget(m_takeOut);
    switches->addWidget(m_layers);
    switches->addWidget(m_legend);
    m_lower->setSpacing(4);
    m_lower->addWidget(m_years, 1);
    m_lower->addLayout(switches);
    auto* rows = new QVBoxLayout;
    rows->setContentsMargins(24, 10, 16, 6);
    rows->setSpacing(2);
    rows->addLayout(upper);
    rows->addLayout(m_lower);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addLayout(rows);
}

void ReaderHeader::setReport(const Report& report, const YearsAround& years, bool invented)
{
    m_notice->setVisible(invented);
    m_wholeTitle = toQt(std::u16string_view(report.head.title)).simplified();
    if (m_wholeTitle.isEmpty())
        m_wholeTitle = toQt(std::string_view(report.passport.fileName));
    // Many reports are headed 政府工作报告 and no more: the place goes before it.
    if (report.head.place && !m_wholeTitle.contains(toQt(std::u16string_view(report.head.place->name))))
        m_wholeTitle.prepend(toQt(std::u16string_view(report.head.place->name)) + QStringLiteral(" · "));
    m_title->setToolTip(presentation::toolTipOf(m_wholeTitle));
    showTitle();
    m_wholeYears = yearsLine(report.head);
    m_layers->setLayers(report.layers);
    m_previous->setVisible(years.previous.has_value());
    m_next->setVisible(years.next.has_value());
    if (years.previous)
        m_previous->setText(QStringLiteral("‹ %1").arg(*years.previous));
    if (years.next)
        m_next->setText(QStringLiteral("%1 ›").arg(*years.next));
    m_legend->setReport(report);
    fit();
}

void ReaderHeader::showTitle()
{
    m_title->setText(m_title->fontMetrics().elidedText(m_wholeTitle, Qt::ElideRight, m_title->width()));
}

void ReaderHeader::showYears()
{
    const QString words = m_wholeYears.isEmpty() ? tr("Passport") : m_wholeYears;
    constexpr int padding = 12;
    m_years->setText(m_years->fontMetrics().elidedText(words, Qt::ElideRight, std::max(0, m_years->width() - padding)));
    m_years->setAccessibleName(words);
    m_years->setToolTip(presentation::toolTipOf(words + QLatin1Char('\n') + tr("Passport: where it comes from and how it was read")));
}

/// The years come first: where there is too little room the switch of the layers loses its word, then the switches go to a row of their
/// own, and where that is too short they are told by their swatches.
void ReaderHeader::fitSwitches()
{
    constexpr int around = 80;
    const int years = m_years->fontMetrics().horizontalAdvance(m_wholeYears);
    const auto switches = [&](bool narrowLayers, bool narrowLegend) {
        m_layers->setNarrow(narrowLayers);
        m_legend->setNarrow(narrowLegend);
        m_legend->layout()->invalidate();
        const int takeOut = m_takeOut->isHidden() ? 0 : m_takeOut->sizeHint().width();
        return takeOut + (m_layers->isHidden() ? 0 : m_layers->sizeHint().width()) + m_legend->sizeHint().width();
    };
    constexpr int aroundAlone = 48; ///< in a row of their own
    const int room = width() - around;
    const bool narrow = years + switches(false, false) > room;
    const bool stacked = years + switches(narrow, false) > room;
    const int alone = width() - aroundAlone;
    if (stacked && switches(false, false) > alone && switches(true, false) > alone)
        switches(true, true);
    m_lower->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ReaderHeader::fit()
{
    fitSwitches();
    layout()->activate();
    showTitle();
    showYears();
}

void ReaderHeader::setTakeOutOffered(bool offered)
{
    m_takeOut->setVisible(offered);
    fit();
}

void ReaderHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace duixian::reader
