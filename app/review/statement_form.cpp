// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/review/statement_form.h"

#include <algorithm>
#include <array>

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>

#include "app/presentation/judging_wording.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/wording.h"
#include "core/model/statement_field.h"

namespace duixian::review {
namespace {

using presentation::wordOf;

template <class Enum, std::size_t size>
QComboBox* choiceOf(const std::array<Enum, size>& values, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    for (const Enum value : values)
        box->addItem(wordOf(value), static_cast<int>(value));
    return box;
}

template <class Enum>
void choose(QComboBox& box, Enum value)
{
    box.setCurrentIndex(box.findData(static_cast<int>(value)));
}

template <class Enum>
Enum chosen(const QComboBox& box)
{
    return static_cast<Enum>(box.currentData().toInt());
}

/// A number as the person writes it, else as the text does; none where the field is empty. false: it is no number.
bool numberIn(const QLineEdit& field, std::optional<double>& number)
{
    const QString text = field.text().trimmed();
    bool ok = text.isEmpty();
    if (ok) {
        number.reset();
        return true;
    }
    double value = QLocale().toDouble(text, &ok);
    if (!ok)
        value = QLocale::c().toDouble(text, &ok);
    if (ok)
        number = value;
    return ok;
}

/// The number that stands in a field, exactly the one that was given where the field still says it: a field shows twelve digits.
void takeNumber(const QLineEdit& field, const Statement& given, StatementField which, std::optional<double>& number)
{
    if (field.text() != presentation::fieldText(given, which))
        numberIn(field, number);
}

bool periodIn(const QLineEdit& field, std::optional<Period>& period)
{
    QString text = field.text().trimmed();
    text.replace(QChar(0x2013), QLatin1Char('-'));
    const std::optional<Period> read = periodFrom(toCoreUtf8(text));
    if (text.isEmpty() || read)
        period = read;
    return text.isEmpty() || read.has_value();
}

} // namespace

StatementField doubtedField(Doubt doubt)
{
    switch (doubt) {
    case Doubt::KindUnclear:
        return StatementField::Kind;
    case Doubt::SubjectMissing:
    case Doubt::IndicatorUnclear:
    case Doubt::SharedUnevenly:
        return StatementField::Indicator;
    case Doubt::PeriodUnclear:
        return StatementField::Period;
    case Doubt::Damaged:
        return StatementField::Value;
    case Doubt::UnitUnfit:
        return StatementField::Unit;
    case Doubt::MeasureUnfit:
        return StatementField::Measure;
    }
    return StatementField::Indicator;
}

StatementForm::StatementForm(QWidget* parent)
    : QWidget(parent),
      m_kind(choiceOf(std::array{Kind::Target, Kind::Outcome}, this)),
      m_indicator(new QComboBox(this)),
      m_value(new QLineEdit(this)),
      m_valueMax(new QLineEdit(this)),
      m_unit(new QLineEdit(this)),
      m_measure(choiceOf(std::array{Measure::Level, Measure::Growth, Measure::AverageGrowth, Measure::Change, Measure::Gap,
                                    Measure::Multiple, Measure::Ratio, Measure::Sync},
                         this)),
      m_bound(choiceOf(std::array{Bound::Equal, Bound::About, Bound::AtLeast, Bound::AtMost, Bound::Range}, this)),
      m_period(new QLineEdit(this)),
      m_section(choiceOf(std::array{Section::Review, Section::Plan, Section::Other}, this)),
      m_strength(new QComboBox(this))
{
    m_indicator->setEditable(true);
    m_indicator->setInsertPolicy(QComboBox::NoInsert);
    m_indicator->completer()->setFilterMode(Qt::MatchContains);
    m_indicator->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_indicator->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const Strength strength : {Strength::Plain, Strength::Binding, Strength::Ensured, Strength::Aspired})
        m_strength->addItem(strength == Strength::Plain ? tr("plain") : wordOf(strength), static_cast<int>(strength));
    m_period->setPlaceholderText(tr("2021, or 2021-2025"));
    lay();
    join();
    setStatement({});
}

void StatementForm::lay()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    place(*grid, 0, 0, StatementField::Indicator, m_indicator, 3);
    place(*grid, 1, 0, StatementField::Kind, m_kind);
    place(*grid, 1, 2, StatementField::Period, m_period);
    place(*grid, 2, 0, StatementField::Value, m_value);
    place(*grid, 2, 2, StatementField::Unit, m_unit);
    place(*grid, 3, 0, StatementField::Bound, m_bound);
    place(*grid, 3, 2, StatementField::ValueMax, m_valueMax);
    place(*grid, 4, 0, StatementField::Measure, m_measure);
    place(*grid, 4, 2, StatementField::Strength, m_strength);
    place(*grid, 5, 0, StatementField::Section, m_section);
}

void StatementForm::place(QGridLayout& grid, int row, int column, StatementField field, QWidget* widget, int span)
{
    auto* label = new QLabel(wordOf(field), this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(widget);
    grid.addWidget(label, row, column);
    grid.addWidget(widget, row, column + 1, 1, span);
    widget->setAccessibleName(wordOf(field));
    constexpr int narrowest = 96;
    widget->setMinimumWidth(narrowest);
    m_widgets[field] = widget;
    m_labels[field] = label;
    widget->installEventFilter(this);
}

void StatementForm::join()
{
    const auto tell = [this] {
        refreshEnabled();
        if (!m_quiet)
            Q_EMIT changed();
    };
    for (const QComboBox* box : {m_kind, m_measure, m_bound, m_section, m_strength})
        connect(box, &QComboBox::currentIndexChanged, this, tell);
    connect(m_indicator, &QComboBox::editTextChanged, this, tell);
    for (const QLineEdit* line : {m_value, m_valueMax, m_unit, m_period})
        connect(line, &QLineEdit::textChanged, this, tell);
}

void StatementForm::setIndicators(const QStringList& names)
{
    const QScopedValueRollback quiet(m_quiet, true);
    const QString text = m_indicator->currentText();
    m_indicator->clear();
    m_indicator->addItems(names);
    m_indicator->setCurrentText(text);
}

void StatementForm::setStatement(const Statement& statement, const std::vector<Doubt>& doubts)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_given = statement;
    const auto text = [this](StatementField field) { return presentation::fieldText(m_given, field); };
    choose(*m_kind, m_given.kind);
    m_indicator->setCurrentText(toQt(std::u16string_view(m_given.indicator)));
    m_indicator->lineEdit()->setCursorPosition(0);
    m_value->setText(text(StatementField::Value));
    m_valueMax->setText(text(StatementField::ValueMax));
    m_unit->setText(toQt(std::u16string_view(m_given.unit)));
    choose(*m_measure, m_given.measure);
    choose(*m_bound, m_given.bound);
    m_period->setText(text(StatementField::Period));
    choose(*m_section, m_given.section);
    choose(*m_strength, m_given.strength.value_or(Strength::Plain));
    mark(doubts);
    refreshEnabled();
    m_shown = this->statement();
    m_shownFault = fault();
}

void StatementForm::mark(const std::vector<Doubt>& doubts)
{
    m_first = doubts.empty() ? StatementField::Indicator : doubtedField(doubts.front());
    for (const auto& [field, label] : m_labels) {
        const bool doubted =
            std::any_of(doubts.begin(), doubts.end(), [field = field](Doubt doubt) { return doubtedField(doubt) == field; });
        label->setText(doubted ? wordOf(field) + QStringLiteral(" ?") : wordOf(field));
        label->setObjectName(doubted ? QStringLiteral("doubtful") : QStringLiteral("quiet"));
        // The style sheet goes by names and looks at them once.
        label->setStyleSheet(label->styleSheet());
        m_widgets[field]->setAccessibleName(doubted ? tr("%1, doubtful").arg(wordOf(field)) : wordOf(field));
    }
    m_indicator->lineEdit()->setAccessibleName(m_indicator->accessibleName());
}

void StatementForm::refreshEnabled()
{
    m_strength->setEnabled(chosen<Kind>(*m_kind) == Kind::Target);
    m_valueMax->setEnabled(chosen<Bound>(*m_bound) == Bound::Range);
}

bool StatementForm::edited() const
{
    return !differences(m_shown, statement()).empty() || fault() != m_shownFault;
}

QString StatementForm::fault() const
{
    std::optional<double> number;
    std::optional<Period> period;
    if (m_indicator->currentText().trimmed().isEmpty())
        return tr("Say what is measured: the indicator is empty.");
    if (!numberIn(*m_value, number) || !numberIn(*m_valueMax, number))
        return tr("A value is no number. Write it without its unit, such as 12.5.");
    if (!periodIn(*m_period, period))
        return tr("The period is no year. Write it as 2021, or as 2021-2025.");
    return {};
}

void StatementForm::focusFirst()
{
    QWidget& first = field(m_first);
    first.setFocus(Qt::ShortcutFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(&first))
        line->selectAll();
    else if (&first == m_indicator)
        m_indicator->lineEdit()->selectAll();
}

Statement StatementForm::statement() const
{
    Statement s = m_given;
    s.kind = chosen<Kind>(*m_kind);
    s.indicator = toCore(m_indicator->currentText().trimmed());
    takeNumber(*m_value, m_given, StatementField::Value, s.value);
    takeNumber(*m_valueMax, m_given, StatementField::ValueMax, s.valueMax);
    s.unit = toCore(m_unit->text().trimmed());
    s.measure = chosen<Measure>(*m_measure);
    s.bound = chosen<Bound>(*m_bound);
    if (s.bound != Bound::Range)
        s.valueMax.reset();
    periodIn(*m_period, s.period);
    s.section = chosen<Section>(*m_section);
    s.strength = s.kind == Kind::Target ? std::optional(chosen<Strength>(*m_strength)) : std::nullopt;
    if (s.kind == Kind::Outcome)
        s.stretchOf.reset();
    return s;
}

bool StatementForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<QKeyEvent&>(*event);
        // While names are offered, these keys are for the list of them.
        if (const QAbstractItemView* offered = m_indicator->completer()->popup(); offered && offered->isVisible())
            return false;
        if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
            Q_EMIT settled();
            return true;
        }
        if (key.key() == Qt::Key_Escape) {
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace duixian::review
