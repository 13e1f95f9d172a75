// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/statement_filter_bar.h"

#include <algorithm>
#include <map>

#include <QCollator>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/presentation/qt_text.h"
#include "app/presentation/wording.h"

namespace duixian::reader {
namespace {

/// A part as a choice: where it begins and ends.
QVariant choiceOf(const Span& span)
{
    return QVariantList{static_cast<qulonglong>(span.begin), static_cast<qulonglong>(span.end)};
}

std::optional<Span> spanOf(const QVariant& choice)
{
    const QVariantList ends = choice.toList();
    if (ends.size() != 2)
        return std::nullopt;
    return Span{static_cast<std::size_t>(ends[0].toULongLong()), static_cast<std::size_t>(ends[1].toULongLong())};
}

/// any: what stands for no question.
QComboBox* choiceBox(const QString& name, const QString& any, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int letters = 6;
    constexpr int longestList = 20;
    box->setMinimumContentsLength(letters);
    box->setMaxVisibleItems(longestList);
    box->addItem(any);
    return box;
}

template <class Word>
void addWords(QComboBox& box, const std::vector<Word>& words)
{
    for (const Word word : words)
        box.addItem(presentation::wordOf(word), static_cast<int>(word));
}

void addYesNo(QComboBox& box, const QString& yes, const QString& no)
{
    box.addItem(yes, true);
    box.addItem(no, false);
}

template <class Word>
std::optional<Word> chosen(const QComboBox& box)
{
    const QVariant choice = box.currentData();
    return choice.typeId() == QMetaType::Int ? std::optional(static_cast<Word>(choice.toInt())) : std::nullopt;
}

std::optional<bool> chosenYesNo(const QComboBox& box)
{
    const QVariant choice = box.currentData();
    return choice.isValid() ? std::optional(choice.toBool()) : std::nullopt;
}

/// Chooses what was chosen before, where it is still offered.
void returnTo(QComboBox& box, const QVariant& choice)
{
    box.setCurrentIndex(std::max(0, choice.isValid() ? box.findData(choice) : 0));
}

} // namespace

StatementFilterBar::StatementFilterBar(QWidget* parent)
    : QWidget(parent),
      m_kind(choiceBox(tr("Kind of statement"), tr("All"), this)),
      m_words(new QLineEdit(this)),
      m_more(new QToolButton(this)),
      m_rest(new QWidget(this)),
      m_measure(choiceBox(tr("Measure"), tr("Any measure"), m_rest)),
      m_part(choiceBox(tr("Part of the report"), tr("Any part"), m_rest)),
      m_indicator(choiceBox(tr("Indicator"), tr("Any indicator"), m_rest)),
      m_doubt(choiceBox(tr("Doubt"), tr("Sure or doubtful"), m_rest)),
      m_reviewed(choiceBox(tr("Review"), tr("Reviewed or not"), m_rest)),
      m_noted(choiceBox(tr("Notes"), tr("With notes or without"), m_rest)),
      m_verdict(choiceBox(tr("Verdict"), tr("Any verdict"), m_rest))
{
    addWords<Kind>(*m_kind, {Kind::Target, Kind::Outcome});
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addWords<Measure>(*m_measure, {Measure::Level, Measure::Growth, Measure::AverageGrowth, Measure::Change, Measure::Gap,
                                   Measure::Multiple, Measure::Ratio, Measure::Sync});
    addYesNo(*m_doubt, tr("Doubtful"), tr("Without doubt"));
    addYesNo(*m_reviewed, tr("Reviewed"), tr("Not reviewed"));
    addYesNo(*m_noted, tr("With notes"), tr("Without notes"));
    using models::VerdictWish;
    const std::pair<QString, VerdictWish> verdicts[] = {{presentation::wordOf(Verdict::Reached), VerdictWish::Reached},
                                                        {presentation::wordOf(Verdict::NotReached), VerdictWish::NotReached},
                                                        {presentation::wordOf(Verdict::Undecidable), VerdictWish::Undecidable},
                                                        {tr("no outcome"), VerdictWish::NoOutcome}};
    for (const auto& [words, wish] : verdicts)
        m_verdict->addItem(words, static_cast<int>(wish));
    m_words->setPlaceholderText(tr("Filter statements"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_more->setCheckable(true);
    m_more->setToolTip(tr("Filter by measure, part, indicator, doubt, review, notes and verdict"));
    build();
    setReport(nullptr);
    tellMore();
    connect(m_words, &QLineEdit::textChanged, this, &StatementFilterBar::changed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &StatementFilterBar::changed);
    connect(m_more, &QToolButton::toggled, m_rest, &QWidget::setVisible);
    for (QComboBox* box : boxes())
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            tellMore();
            Q_EMIT changed();
        });
}

void StatementFilterBar::build()
{
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_kind);
    first->addWidget(m_words, 1);
    first->addWidget(m_more);
    auto* rest = new QGridLayout(m_rest);
    rest->setContentsMargins(0, 0, 0, 0);
    rest->setSpacing(8);
    int place = 0;
    for (QComboBox* box : boxes()) {
        rest->addWidget(box, place / 2, place % 2);
        ++place;
    }
    m_rest->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addLayout(first);
    layout->addWidget(m_rest);
}

std::vector<QComboBox*> StatementFilterBar::boxes() const
{
    return {m_measure, m_part, m_indicator, m_doubt, m_reviewed, m_noted, m_verdict};
}

void StatementFilterBar::setReport(const Report* report)
{
    const models::StatementWish before = wish();
    {
        const QSignalBlocker quietParts(m_part);
        const QSignalBlocker quietIndicators(m_indicator);
        offerParts(report);
        offerIndicators(report);
    }
    tellMore();
    if (wish() != before)
        Q_EMIT changed();
}

void StatementFilterBar::offerParts(const Report* report)
{
    const QVariant before = m_part->currentData();
    while (m_part->count() > 1)
        m_part->removeItem(1);
    addWords<Section>(*m_part, {Section::Review, Section::Plan, Section::Other});
    if (report && !report->parts.empty())
        m_part->insertSeparator(m_part->count());
    constexpr int deepest = 2;
    constexpr std::size_t longest = 24;
    if (report)
        for (const Part& part : report->parts)
            if (part.level <= deepest) {
                const Span heading{part.heading.begin, std::min(part.heading.end, part.heading.begin + longest)};
                const QString words = toQt(std::u16string_view(report->text).substr(heading.begin, heading.length())).simplified();
                m_part->addItem(QString(2 * (part.level - 1), QChar(0x2002)) + words, choiceOf(part.body));
            }
    returnTo(*m_part, before);
}

void StatementFilterBar::offerIndicators(const Report* report)
{
    const QVariant before = m_indicator->currentData();
    while (m_indicator->count() > 1)
        m_indicator->removeItem(1);
    std::map<QString, int> counts;
    if (report)
        for (const Statement& statement : report->statements)
            ++counts[toQt(std::u16string_view(statement.indicator))];
    std::vector<std::pair<QString, int>> names(counts.begin(), counts.end());
    QCollator order(QLocale(QLocale::Chinese, QLocale::China));
    order.setNumericMode(true);
    std::sort(names.begin(), names.end(), [&](const auto& a, const auto& b) { return order.compare(a.first, b.first) < 0; });
    for (const auto& [name, count] : names)
        if (!name.isEmpty())
            m_indicator->addItem(count > 1 ? QStringLiteral("%1 · %2").arg(name, locale().toString(count)) : name, name);
    returnTo(*m_indicator, before);
}

models::StatementWish StatementFilterBar::wish() const
{
    models::StatementWish wish;
    wish.kind = chosen<Kind>(*m_kind);
    wish.measure = chosen<Measure>(*m_measure);
    wish.section = chosen<Section>(*m_part);
    wish.part = spanOf(m_part->currentData());
    wish.indicator = m_indicator->currentData().toString();
    wish.words = m_words->text();
    wish.doubtful = chosenYesNo(*m_doubt);
    wish.reviewed = chosenYesNo(*m_reviewed);
    wish.noted = chosenYesNo(*m_noted);
    wish.verdict = chosen<models::VerdictWish>(*m_verdict);
    return wish;
}

void StatementFilterBar::clear()
{
    const models::StatementWish before = wish();
    {
        const QSignalBlocker quiet(this);
        m_words->clear();
        m_kind->setCurrentIndex(0);
        for (QComboBox* box : boxes())
            box->setCurrentIndex(0);
    }
    tellMore();
    if (wish() != before)
        Q_EMIT changed();
}

/// What is asked behind "More" is said while it is closed.
void StatementFilterBar::tellMore()
{
    const auto all = boxes();
    const auto asked = std::count_if(all.begin(), all.end(), [](const QComboBox* box) { return box->currentIndex() > 0; });
    m_more->setText(asked == 0 ? tr("More") : tr("More · %1").arg(locale().toString(asked)));
}

void StatementFilterBar::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

bool StatementFilterBar::isOpen() const
{
    return m_more->isChecked();
}

void StatementFilterBar::setOpen(bool open)
{
    m_more->setChecked(open);
}

} // namespace duixian::reader
