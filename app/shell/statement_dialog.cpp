// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/statement_dialog.h"

#include <array>

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/presentation/judging_wording.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/wording.h"

namespace duixian::shell {
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
    number.reset();
    if (ok)
        return true;
    double value = QLocale().toDouble(text, &ok);
    if (!ok)
        value = QLocale::c().toDouble(text, &ok);
    if (ok)
        number = value;
    return ok;
}

bool periodIn(const QLineEdit& field, std::optional<Period>& period)
{
    QString text = field.text().trimmed();
    text.replace(QChar(0x2013), QLatin1Char('-'));
    period = periodFrom(toCoreUtf8(text));
    return text.isEmpty() || period.has_value();
}

} // namespace

StatementDialog::StatementDialog(const QString& title, const Statement& statement, const QStringList& indicators, QWidget* parent)
    : QDialog(parent),
      m_given(statement),
      m_quote(new QLabel(toQt(std::u16string_view(statement.quote)), this)),
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
      m_strength(new QComboBox(this)),
      m_fault(new QLabel(this)),
      m_settle(new QPushButton(tr("&Save"), this))
{
    setObjectName(QStringLiteral("statementDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    addFields(indicators);
    fill();
    connect(m_settle, &QPushButton::clicked, this, [this] {
        if (!check())
            return;
        Q_EMIT settled(this->statement());
        close();
    });
}

void StatementDialog::addFields(const QStringList& indicators)
{
    m_quote->setTextFormat(Qt::PlainText);
    m_quote->setWordWrap(true);
    m_quote->setObjectName(QStringLiteral("panelTitle"));
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_indicator->setEditable(true);
    m_indicator->addItems(indicators);
    m_indicator->setInsertPolicy(QComboBox::NoInsert);
    m_indicator->completer()->setFilterMode(Qt::MatchContains);
    m_indicator->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_indicator->setMinimumContentsLength(24);
    for (const Strength strength : {Strength::Plain, Strength::Binding, Strength::Ensured, Strength::Aspired})
        m_strength->addItem(strength == Strength::Plain ? tr("plain") : wordOf(strength), static_cast<int>(strength));
    m_period->setPlaceholderText(tr("2021, or 2021-2025"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    const std::pair<StatementField, QWidget*> rows[] = {
        {StatementField::Quote, m_quote},     {StatementField::Indicator, m_indicator}, {StatementField::Kind, m_kind},
        {StatementField::Value, m_value},     {StatementField::ValueMax, m_valueMax},   {StatementField::Unit, m_unit},
        {StatementField::Measure, m_measure}, {StatementField::Bound, m_bound},         {StatementField::Period, m_period},
        {StatementField::Section, m_section}, {StatementField::Strength, m_strength}};
    for (const auto& [field, widget] : rows) {
        form->addRow(wordOf(field), widget);
        widget->setAccessibleName(wordOf(field));
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    buttons->addButton(m_settle, QDialogButtonBox::AcceptRole);
    m_settle->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_fault);
    layout->addWidget(buttons);
    m_fault->hide();
    m_indicator->setFocus();
    constexpr int wide = 420;
    setMinimumWidth(wide);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { m_strength->setEnabled(chosen<Kind>(*m_kind) == Kind::Target); });
    connect(m_bound, &QComboBox::currentIndexChanged, this, [this] { m_valueMax->setEnabled(chosen<Bound>(*m_bound) == Bound::Range); });
}

void StatementDialog::fill()
{
    const auto number = [this](StatementField field) { return presentation::fieldText(m_given, field); };
    choose(*m_kind, m_given.kind);
    m_indicator->setCurrentText(toQt(std::u16string_view(m_given.indicator)));
    m_value->setText(number(StatementField::Value));
    m_valueMax->setText(number(StatementField::ValueMax));
    m_unit->setText(toQt(std::u16string_view(m_given.unit)));
    choose(*m_measure, m_given.measure);
    choose(*m_bound, m_given.bound);
    m_period->setText(number(StatementField::Period));
    choose(*m_section, m_given.section);
    choose(*m_strength, m_given.strength.value_or(Strength::Plain));
    m_strength->setEnabled(m_given.kind == Kind::Target);
    m_valueMax->setEnabled(m_given.bound == Bound::Range);
}

bool StatementDialog::check()
{
    std::optional<double> number;
    std::optional<Period> period;
    QString fault;
    if (m_indicator->currentText().trimmed().isEmpty())
        fault = tr("Say what is measured: the indicator is empty.");
    else if (!numberIn(*m_value, number) || !numberIn(*m_valueMax, number))
        fault = tr("A value is no number. Write it without its unit, such as 12.5.");
    else if (!periodIn(*m_period, period))
        fault = tr("The period is no year. Write it as 2021, or as 2021-2025.");
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    return fault.isEmpty();
}

Statement StatementDialog::statement() const
{
    Statement s = m_given;
    s.kind = chosen<Kind>(*m_kind);
    s.indicator = toCore(m_indicator->currentText().trimmed());
    numberIn(*m_value, s.value);
    numberIn(*m_valueMax, s.valueMax);
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

} // namespace duixian::shell
