// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/review/review_head.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include "app/presentation/qt_text.h"
#include "app/presentation/wording.h"

namespace duixian::review {
namespace {

using presentation::wordOf;

constexpr int either = -1;
/// In the field of doubts, before the doubts themselves.
constexpr int someDoubt = -2;
constexpr int noDoubt = -3;

void choose(QComboBox& box, int value)
{
    box.setCurrentIndex(box.findData(value));
}

QComboBox* named(QComboBox* box, const QString& name)
{
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

template <class Enum>
std::optional<Enum> chosen(const QComboBox& box)
{
    const int value = box.currentData().toInt();
    return value == either ? std::nullopt : std::optional(static_cast<Enum>(value));
}

} // namespace

ReviewHead::ReviewHead(QWidget* parent)
    : QWidget(parent),
      m_scope(named(new QComboBox(this), tr("Of which reports"))),
      m_far(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_reviewed(named(new QComboBox(this), tr("Reviewed or not"))),
      m_doubt(named(new QComboBox(this), tr("Doubt"))),
      m_kind(named(new QComboBox(this), tr("Kind"))),
      m_measure(named(new QComboBox(this), tr("Measure"))),
      m_words(new QLineEdit(this))
{
    setObjectName(QStringLiteral("reviewHead"));
    fill();
    lay();
    constexpr int pause = 150; // milliseconds
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &ReviewHead::tell);
    connect(m_words, &QLineEdit::textChanged, this, [this] {
        if (!m_quiet)
            m_soon.start();
    });
    for (const QComboBox* box : {m_reviewed, m_doubt, m_kind, m_measure})
        connect(box, &QComboBox::currentIndexChanged, this, &ReviewHead::tell);
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_quiet)
            Q_EMIT scopeChosen(scope());
    });
}

void ReviewHead::fill()
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_scope->addItem(tr("This report"), static_cast<int>(ReviewScope::Report));
    m_scope->addItem(tr("This place"), static_cast<int>(ReviewScope::Place));
    m_scope->addItem(tr("What the library lists"), static_cast<int>(ReviewScope::Listed));
    m_scope->addItem(tr("The whole library"), static_cast<int>(ReviewScope::Library));
    m_reviewed->addItem(tr("Not reviewed"), 0);
    m_reviewed->addItem(tr("Reviewed"), 1);
    m_reviewed->addItem(tr("Reviewed or not"), either);
    m_doubt->addItem(tr("Doubtful or not"), either);
    m_doubt->addItem(tr("Doubtful"), someDoubt);
    m_doubt->addItem(tr("Not doubtful"), noDoubt);
    m_doubt->insertSeparator(m_doubt->count());
    for (const Doubt doubt : {Doubt::KindUnclear, Doubt::SubjectMissing, Doubt::IndicatorUnclear, Doubt::SharedUnevenly,
                              Doubt::PeriodUnclear, Doubt::Damaged, Doubt::UnitUnfit, Doubt::MeasureUnfit})
        m_doubt->addItem(presentation::shortWordOf(doubt), static_cast<int>(doubt));
    m_kind->addItem(tr("Both kinds"), either);
    for (const Kind kind : {Kind::Target, Kind::Outcome})
        m_kind->addItem(wordOf(kind), static_cast<int>(kind));
    m_measure->addItem(tr("Every measure"), either);
    for (const Measure measure : {Measure::Level, Measure::Growth, Measure::AverageGrowth, Measure::Change, Measure::Gap, Measure::Multiple,
                                  Measure::Ratio, Measure::Sync})
        m_measure->addItem(wordOf(measure), static_cast<int>(measure));
    m_words->setPlaceholderText(tr("Indicator, words or figure"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
}

void ReviewHead::lay()
{
    m_far->setTextFormat(Qt::PlainText);
    m_far->setObjectName(QStringLiteral("quiet"));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("How much is reviewed"));
    constexpr int barWidth = 200;
    constexpr int barLeast = 64;
    m_bar->setMaximumWidth(barWidth);
    m_bar->setMinimumWidth(barLeast);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(12);
    upper->addWidget(m_scope);
    upper->addStretch(1);
    upper->addWidget(m_far);
    upper->addWidget(m_bar, 1);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(8);
    constexpr int narrowest = 72;
    for (QComboBox* box : {m_reviewed, m_doubt, m_kind, m_measure}) {
        box->setMinimumWidth(narrowest);
        lower->addWidget(box);
    }
    lower->addWidget(m_words, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(upper);
    layout->addLayout(lower);
}

void ReviewHead::setScope(ReviewScope scope)
{
    const QScopedValueRollback quiet(m_quiet, true);
    choose(*m_scope, static_cast<int>(scope));
}

ReviewScope ReviewHead::scope() const
{
    return static_cast<ReviewScope>(m_scope->currentData().toInt());
}

void ReviewHead::setPlace(const QString& name)
{
    m_scope->setItemText(m_scope->findData(static_cast<int>(ReviewScope::Place)), name.isEmpty() ? tr("This place") : name);
}

void ReviewHead::setFilter(const ReviewFilter& filter)
{
    const QScopedValueRollback quiet(m_quiet, true);
    const auto value = [](const auto& field) { return field ? static_cast<int>(*field) : either; };
    choose(*m_reviewed, value(filter.reviewed));
    choose(*m_kind, value(filter.kind));
    choose(*m_measure, value(filter.measure));
    choose(*m_doubt, filter.doubt ? static_cast<int>(*filter.doubt) : !filter.doubtful ? either : *filter.doubtful ? someDoubt : noDoubt);
    m_words->setText(toQt(std::u16string_view(filter.words)));
    m_soon.stop();
}

ReviewFilter ReviewHead::filter() const
{
    ReviewFilter filter;
    filter.reviewed = chosen<bool>(*m_reviewed);
    filter.kind = chosen<Kind>(*m_kind);
    filter.measure = chosen<Measure>(*m_measure);
    const int doubt = m_doubt->currentData().toInt();
    if (doubt == someDoubt || doubt == noDoubt)
        filter.doubtful = doubt == someDoubt;
    else
        filter.doubt = chosen<Doubt>(*m_doubt);
    filter.words = toCore(m_words->text().simplified());
    return filter;
}

void ReviewHead::setProgress(const Progress& progress)
{
    m_bar->setRange(0, std::max(1, progress.all));
    m_bar->setValue(std::min(progress.reviewed, progress.all));
    m_far->setText(tr("%1 of %2 reviewed").arg(locale().toString(progress.reviewed), locale().toString(progress.all)));
    m_bar->setToolTip(m_far->text());
}

void ReviewHead::tell()
{
    m_soon.stop();
    if (!m_quiet)
        Q_EMIT filterChosen(filter());
}

} // namespace duixian::review
