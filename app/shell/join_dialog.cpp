// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/join_dialog.h"

#include <algorithm>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "app/models/pair_candidates.h"
#include "app/models/sentence_around.h"
#include "app/presentation/number_text.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/statement_text.h"
#include "app/presentation/wording.h"
#include "app/shell/row_table.h"

namespace duixian::shell {
namespace {

enum Column { IndicatorColumn, FigureColumn, PeriodColumn, ColumnCount };
constexpr int rowHeight = 28;

QString sentenceOf(const Report& report, const Statement& s)
{
    const Span sentence = models::sentenceAround(report, s.span);
    return toQt(std::u16string_view(report.text).substr(sentence.begin, sentence.length())).simplified();
}

} // namespace

JoinDialog::JoinDialog(const Statement& of, const std::vector<Choice>& reports, Fetch fetch, QWidget* parent)
    : QDialog(parent),
      m_of(of),
      m_fetch(std::move(fetch)),
      m_reports(new QComboBox(this)),
      m_words(new QLineEdit(this)),
      m_candidates(rowTable({tr("Indicator"), tr("Figure"), tr("Period")}, tr("Statements to be joined with"), this)),
      m_sentence(new QLabel(this)),
      m_join(new QPushButton(tr("&Join"), this))
{
    setObjectName(QStringLiteral("joinDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(of.kind == Kind::Target ? tr("Join a target with its outcome") : tr("Join an outcome with its target"));
    for (const Choice& choice : reports)
        m_reports->addItem(choice.name, QVariant::fromValue<qlonglong>(choice.report.value));
    lay();
    connect(m_reports, &QComboBox::currentIndexChanged, this, &JoinDialog::showReport);
    connect(m_words, &QLineEdit::textChanged, this, &JoinDialog::fill);
    connect(m_candidates, &QTableWidget::itemSelectionChanged, this, &JoinDialog::tellSentence);
    connect(m_candidates, &QTableWidget::cellDoubleClicked, this, &JoinDialog::choose);
    connect(m_join, &QPushButton::clicked, this, &JoinDialog::choose);
    m_words->installEventFilter(this);
    m_words->setFocus();
    showReport();
}

void JoinDialog::lay()
{
    auto* about = new QLabel(presentation::statementLine(m_of), this);
    about->setObjectName(QStringLiteral("panelTitle"));
    m_sentence->setObjectName(QStringLiteral("quiet"));
    for (QLabel* label : {about, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    constexpr int linesOfSentence = 3;
    m_sentence->setMinimumHeight(linesOfSentence * m_sentence->fontMetrics().lineSpacing());
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_reports->setAccessibleName(tr("Report"));
    m_reports->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_words->setPlaceholderText(tr("Filter by words"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_candidates->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_candidates->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_candidates->setWordWrap(false);
    m_candidates->horizontalHeader()->setSectionResizeMode(IndicatorColumn, QHeaderView::Stretch);
    constexpr int figureWidth = 168;
    constexpr int periodWidth = 96;
    m_candidates->setColumnWidth(FigureColumn, figureWidth);
    m_candidates->setColumnWidth(PeriodColumn, periodWidth);
    m_join->setDefault(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    buttons->addButton(m_join, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* asked = new QHBoxLayout;
    asked->setSpacing(8);
    asked->addWidget(m_reports, 1);
    asked->addWidget(m_words, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(about);
    layout->addLayout(asked);
    layout->addWidget(m_candidates, 1);
    layout->addWidget(m_sentence);
    layout->addWidget(buttons);
    constexpr QSize wanted(640, 480);
    resize(wanted);
}

void JoinDialog::showReport()
{
    m_other = m_reports->count() > 0 ? m_fetch(ReportId{m_reports->currentData().toLongLong()}) : nullptr;
    fill();
}

bool JoinDialog::isAskedFor(const Statement& candidate) const
{
    const auto folded = [this](const QString& words) { return m_folding ? m_folding(words) : words.toLower(); };
    // Not in its sentence: that is often shared by a dozen figures.
    const QString words = folded(presentation::statementLine(candidate) + QLatin1Char('\n') + toQt(std::u16string_view(candidate.subject)));
    // One by one: a search takes no account of blanks between Chinese words.
    const QStringList asked = m_words->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(asked.begin(), asked.end(), [&](const QString& word) { return words.contains(folded(word)); });
}

void JoinDialog::fill()
{
    m_candidates->setRowCount(0);
    if (m_other)
        for (const std::size_t index : models::pairCandidates(m_of, *m_other)) {
            const Statement& s = m_other->statements[index];
            if (!isAskedFor(s))
                continue;
            const int row = m_candidates->rowCount();
            m_candidates->insertRow(row);
            const QString texts[ColumnCount] = {toQt(std::u16string_view(s.indicator)), presentation::boundedFigureText(s),
                                                presentation::periodText(s.period)};
            for (int column = 0; column < ColumnCount; ++column)
                m_candidates->setItem(row, column, new QTableWidgetItem(texts[column]));
            m_candidates->item(row, IndicatorColumn)->setData(Qt::UserRole, QVariant::fromValue<qulonglong>(index));
        }
    if (m_candidates->rowCount() > 0)
        m_candidates->selectRow(0);
    tellSentence();
}

const Statement* JoinDialog::current() const
{
    const QList<QTableWidgetItem*> chosen = m_candidates->selectedItems();
    return chosen.isEmpty() ? nullptr : &m_other->statements[chosen.front()->data(Qt::UserRole).toULongLong()];
}

void JoinDialog::tellSentence()
{
    const Statement* const chosen = current();
    m_join->setEnabled(chosen != nullptr);
    if (chosen)
        m_sentence->setText(sentenceOf(*m_other, *chosen));
    else if (m_reports->count() == 0)
        m_sentence->setText(m_of.kind == Kind::Target ? tr("The library holds no later report of this place.")
                                                      : tr("The library holds no earlier report of this place."));
    else
        m_sentence->setText(tr("Nothing in this report has these words."));
}

void JoinDialog::choose()
{
    if (const Statement* const chosen = current()) {
        Q_EMIT this->chosen(ReportId{m_reports->currentData().toLongLong()}, Statement(*chosen));
        close();
    }
}

/// From the words to the rows and along them, while the words are still typed.
bool JoinDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        const int row = m_candidates->currentRow() + step;
        if (step != 0 && row >= 0 && row < m_candidates->rowCount())
            m_candidates->selectRow(row);
        if (step != 0)
            return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace duixian::shell
