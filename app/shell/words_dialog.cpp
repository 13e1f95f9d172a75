// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/words_dialog.h"

#include <algorithm>

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "app/presentation/qt_text.h"
#include "app/shell/row_table.h"

namespace duixian::shell {
namespace {

constexpr int standsForItself = 0; ///< the first choice of the meanings: an indicator of the person's own

std::vector<std::u16string> partsOf(const QString& text)
{
    std::vector<std::u16string> parts;
    for (const QString& part : text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        parts.push_back(toCore(part));
    return parts;
}

QString joined(const std::vector<std::u16string>& parts)
{
    QStringList all;
    for (const std::u16string& part : parts)
        all << toQt(std::u16string_view(part));
    return all.join(QLatin1Char(' '));
}

template <class Words, class Name>
void eraseNamed(Words& words, Name name, const std::u16string& wanted)
{
    std::erase_if(words, [&](const auto& word) { return word.*name == wanted; });
}

} // namespace

WordsDialog::WordsDialog(const QStringList& standard, QWidget* parent)
    : QDialog(parent),
      m_standard(standard),
      m_table(rowTable({tr("Name"), tr("What it means")}, tr("Own indicators and names"), this)),
      m_fault(new QLabel(this)),
      m_fields(fields())
{
    setObjectName(QStringLiteral("wordsDialog"));
    setWindowTitle(tr("Own indicators and names"));
    auto* explanation =
        new QLabel(tr("What you add here is known when reports of this library are read. Those that are in already are read "
                      "anew when you ask for it."),
                   this);
    explanation->setTextFormat(Qt::PlainText);
    explanation->setObjectName(QStringLiteral("quiet"));
    explanation->setWordWrap(true);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    QPushButton* remove = buttons->addButton(tr("&Take away"), QDialogButtonBox::ActionRole);
    remove->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(explanation);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_fields);
    layout->addWidget(m_fault);
    layout->addWidget(buttons);
    constexpr QSize wanted(620, 460);
    resize(wanted);
    remove->setEnabled(false);
    connect(remove, &QPushButton::clicked, this, &WordsDialog::removeChosen);
    connect(m_table, &QTableWidget::itemSelectionChanged, remove,
            [this, remove] { remove->setEnabled(m_fields->isEnabled() && m_table->currentRow() >= 0); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

QWidget* WordsDialog::fields()
{
    auto* box = new QWidget(this);
    m_word = new QLineEdit(box);
    m_meaning = new QComboBox(box);
    m_meaning->setEditable(true);
    m_meaning->setInsertPolicy(QComboBox::NoInsert);
    m_meaning->addItem(tr("an indicator of its own"));
    m_meaning->addItems(m_standard);
    m_meaning->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_meaning->setMinimumContentsLength(10);
    m_meaning->completer()->setFilterMode(Qt::MatchContains);
    m_meaning->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_units = new QLineEdit(box);
    m_units->setPlaceholderText(tr("units, such as 亿元 公里"));
    auto* add = new QPushButton(tr("&Add"), box);
    add->setDefault(true);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    const std::pair<QString, QWidget*> columns[] = {{tr("Name"), m_word}, {tr("What it means"), m_meaning}, {tr("Units"), m_units}};
    int column = 0;
    for (const auto& [title, field] : columns) {
        auto* label = new QLabel(title, box);
        label->setTextFormat(Qt::PlainText);
        grid->addWidget(label, 0, column);
        grid->addWidget(field, 1, column++);
        field->setAccessibleName(title);
    }
    grid->addWidget(add, 1, column);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    connect(add, &QPushButton::clicked, this, &WordsDialog::addWord);
    connect(m_meaning, &QComboBox::currentTextChanged, this,
            [this] { m_units->setEnabled(m_meaning->currentText() == m_meaning->itemText(standsForItself)); });
    return box;
}

void WordsDialog::setWords(const OwnWords& words, bool writable)
{
    m_words = words;
    m_fields->setEnabled(writable);
    m_table->setRowCount(0);
    for (const Indicator& own : words.indicators)
        addRow(toQt(std::u16string_view(own.name)),
               own.units.empty() ? tr("an indicator of its own") : tr("an indicator of its own, in %1").arg(joined(own.units)));
    for (const OwnAlias& own : words.aliases)
        addRow(toQt(std::u16string_view(own.alias)), toQt(std::u16string_view(own.indicator)));
    for (const OwnWord& own : words.words)
        addRow(toQt(std::u16string_view(own.word)), tr("in the list %1").arg(toQt(std::string_view(own.list))));
}

void WordsDialog::addRow(const QString& word, const QString& meaning)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(word));
    m_table->setItem(row, 1, new QTableWidgetItem(meaning));
}

void WordsDialog::setFault(const QString& sentence)
{
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        m_word->clear();
}

void WordsDialog::addWord()
{
    OwnWords words = m_words;
    const QString name = m_word->text().trimmed();
    if (m_meaning->currentText() == m_meaning->itemText(standsForItself)) {
        Indicator own;
        own.name = toCore(name);
        own.measures = {Measure::Level, Measure::Growth, Measure::AverageGrowth, Measure::Change};
        own.units = partsOf(m_units->text());
        own.direction = Direction::Neither;
        words.indicators.push_back(std::move(own));
    } else {
        words.aliases.push_back({toCore(name), toCore(m_meaning->currentText().trimmed())});
    }
    Q_EMIT wordsWanted(words, name);
}

void WordsDialog::removeChosen()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const QString name = m_table->item(row, 0)->text();
    OwnWords words = m_words;
    eraseNamed(words.indicators, &Indicator::name, toCore(name));
    eraseNamed(words.aliases, &OwnAlias::alias, toCore(name));
    eraseNamed(words.words, &OwnWord::word, toCore(name));
    Q_EMIT wordsWanted(words, name);
}

} // namespace duixian::shell
