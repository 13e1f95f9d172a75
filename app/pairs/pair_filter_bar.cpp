// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/pair_filter_bar.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include "app/pairs/named_box.h"
#include "app/pairs/short_words.h"
#include "app/presentation/wording.h"

namespace duixian::pairing {
namespace {

/// What the entries of the field of results stand for: a verdict, none at all, a reason.
constexpr int anyResult = -1;
constexpr int firstVerdict = 0;
constexpr int noOutcome = 10;
constexpr int firstReason = 20;
constexpr int either = -1;

} // namespace

PairFilterBar::PairFilterBar(QWidget* parent)
    : QWidget(parent),
      m_words(new QLineEdit(this)),
      m_result(named(new QComboBox(this), tr("What became of it"))),
      m_year(named(new QComboBox(this), tr("Year of the target"))),
      m_person(named(new QComboBox(this), tr("Whose word"))),
      m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(16, 8, 16, 8);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_words, 1);
    constexpr int narrowest = 72;
    for (QComboBox* box : {m_result, m_year, m_person}) {
        box->setMinimumWidth(narrowest);
        m_layout->addWidget(box);
    }
    fill();
    constexpr int pause = 150; // milliseconds
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &PairFilterBar::changed);
    connect(m_words, &QLineEdit::textChanged, this, [this] { m_soon.start(); });
    for (const QComboBox* box : {m_result, m_year, m_person})
        connect(box, &QComboBox::currentIndexChanged, this, &PairFilterBar::changed);
}

void PairFilterBar::fill()
{
    m_words->setPlaceholderText(tr("Place, indicator or figure"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    constexpr int fewWords = 64;
    m_words->setMinimumWidth(fewWords);
    m_result->addItem(tr("Whatever became of it"), anyResult);
    for (const Verdict verdict : {Verdict::Reached, Verdict::NotReached, Verdict::Undecidable})
        m_result->addItem(presentation::wordOf(verdict), firstVerdict + static_cast<int>(verdict));
    m_result->insertSeparator(m_result->count());
    m_result->addItem(tr("Without outcome"), noOutcome);
    for (const UnpairedReason reason : {UnpairedReason::NotReported, UnpairedReason::Dropped, UnpairedReason::UnitChanged,
                                        UnpairedReason::NoNextReport, UnpairedReason::TermReport, UnpairedReason::Parted})
        m_result->addItem(QStringLiteral("\u2013 ") + shortWordOf(reason), firstReason + static_cast<int>(reason));
    m_year->addItem(tr("All years"), 0);
    m_person->addItem(tr("Whoever said so"), either);
    m_person->addItem(tr("Your word"), 1);
    m_person->addItem(tr("The program alone"), 0);
}

PairWish PairFilterBar::wish() const
{
    PairWish wish;
    wish.words = m_words->text();
    const int result = m_result->currentData().toInt();
    if (result >= firstReason)
        wish.reason = static_cast<UnpairedReason>(result - firstReason);
    else if (result == noOutcome)
        wish.unpaired = true;
    else if (result >= firstVerdict)
        wish.verdict = static_cast<Verdict>(result - firstVerdict);
    if (const int year = m_year->currentData().toInt(); year != 0)
        wish.year = year;
    if (const int person = m_person->currentData().toInt(); person != either)
        wish.byPerson = person == 1;
    return wish;
}

void PairFilterBar::setYears(const std::set<int>& years)
{
    if (years == m_years)
        return;
    m_years = years;
    const int before = m_year->currentData().toInt();
    const QSignalBlocker quiet(m_year);
    while (m_year->count() > 1)
        m_year->removeItem(1);
    for (auto year = years.rbegin(); year != years.rend(); ++year)
        m_year->addItem(QString::number(*year), *year);
    m_year->setCurrentIndex(std::max(0, m_year->findData(before)));
    if (m_year->currentData().toInt() != before)
        m_soon.start();
}

void PairFilterBar::addTool(QWidget* tool)
{
    m_layout->addWidget(tool);
}

} // namespace duixian::pairing
