// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/agreement_dialog.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "app/presentation/judging_wording.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/statement_text.h"
#include "app/shell/row_table.h"

namespace duixian::shell {
namespace {

using judgement::Agreement;
using judgement::SeenTwice;
using judgement::Side;

enum FieldColumn { FieldName, SameOf, Share, Kappa };
enum Column { ReportColumn, StatementColumn, MineColumn, TheirsColumn };
constexpr int rowHeight = 28;

QTableWidgetItem* cell(const QString& text, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter)
{
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(alignment);
    item->setToolTip(presentation::toolTipOf(text));
    return item;
}

/// What a person left, as far as the other left something else: "rejected", "Indicator: 地区生产总值; Period: 2020".
QString wordsOf(const SeenTwice& seen, const Judgements& said, const judgement::View& view)
{
    if (seen.mine->rejected != seen.theirs->rejected)
        return presentation::wordOf(said.decisions[view.decision].ruling);
    QStringList parts;
    for (const StatementField field : seen.fields) {
        const QString words = presentation::fieldText(view.statement, field);
        parts << AgreementDialog::tr("%1: %2", "a field, its value")
                     .arg(presentation::wordOf(field), words.isEmpty() ? QStringLiteral("–") : words);
    }
    return parts.join(QStringLiteral("; "));
}

QTableWidget* tableOf(const QStringList& titles, const QString& name, QWidget* parent)
{
    QTableWidget* const table = rowTable(titles, name, parent);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->setWordWrap(false);
    return table;
}

} // namespace

AgreementDialog::AgreementDialog(const QString& other, QWidget* parent)
    : QDialog(parent),
      m_other(other),
      m_sum(new QLabel(tr("Both libraries are being read…"), this)),
      m_fields(tableOf({tr("Field"), tr("The same"), tr("Share"), tr("Kappa")}, tr("Agreement by field"), this)),
      m_title(new QLabel(this)),
      m_table(tableOf({tr("Report"), tr("Statement"), tr("Mine"), tr("Theirs")}, tr("Differences"), this)),
      m_rest(new QCheckBox(this)),
      m_mine(new QPushButton(tr("All &mine"), this)),
      m_theirs(new QPushButton(tr("All &theirs"), this)),
      m_bringIn(new QPushButton(tr("&Bring in"), this))
{
    setObjectName(QStringLiteral("agreementDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("My decisions and those in “%1”").arg(other));
    lay();
    join();
    for (QWidget* widget : {static_cast<QWidget*>(m_bringIn), static_cast<QWidget*>(m_mine), static_cast<QWidget*>(m_theirs)})
        widget->setEnabled(false);
}

void AgreementDialog::lay()
{
    m_sum->setTextFormat(Qt::PlainText);
    m_sum->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("panelTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_rest->hide();
    m_fields->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_fields->horizontalHeaderItem(Kappa)->setToolTip(tr("Cohen's kappa: agreement beyond chance, 1 where it is full, 0 where chance alone "
                                                         "would give as much"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    for (QPushButton* button : {m_mine, m_theirs, m_bringIn}) {
        button->setAutoDefault(false);
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    }
    buttons->setFocusProxy(nullptr); // else Tab goes from the box back to its first button, and to nothing before it
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_sum);
    layout->addWidget(m_fields, 2);
    layout->addWidget(m_title);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_rest);
    layout->addWidget(buttons);
    constexpr QSize wanted(880, 640);
    resize(wanted);
}

void AgreementDialog::join()
{
    joinKeys();
    connect(m_mine, &QPushButton::clicked, this, [this] { chooseAll(Side::Mine); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { chooseAll(Side::Theirs); });
    connect(m_table, &QTableWidget::cellClicked, this, [this](int row, int column) {
        if (column == MineColumn || column == TheirsColumn)
            choose(row, column == MineColumn ? Side::Mine : Side::Theirs);
    });
    connect(m_table, &QTableWidget::cellDoubleClicked, this, [this](int row) {
        const auto& [report, statement] = m_differences[static_cast<std::size_t>(row)];
        const intake::Opinions& opinions = m_opinions[report];
        Q_EMIT statementWanted(opinions.report.mine, opinions.seen[statement].mine->statement.span);
    });
    connect(m_bringIn, &QPushButton::clicked, this, [this] {
        Q_EMIT bringInWanted(m_opinions, sidesTaken());
        close();
    });
}

void AgreementDialog::joinKeys()
{
    constexpr std::pair<Qt::Key, Side> keys[] = {{Qt::Key_M, Side::Mine}, {Qt::Key_T, Side::Theirs}};
    for (const auto& [key, side] : keys) {
        auto* action = new QAction(m_table);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, side = side] { choose(m_table->currentRow(), side); });
        m_table->addAction(action);
    }
}

void AgreementDialog::setReader(const SecondReader& reader, bool writable)
{
    m_opinions = reader.opinions;
    m_differences.clear();
    m_chosen.clear();
    m_table->setRowCount(0);
    std::vector<SeenTwice> all;
    for (std::size_t report = 0; report < m_opinions.size(); ++report)
        for (std::size_t i = 0; i < m_opinions[report].seen.size(); ++i) {
            all.push_back(m_opinions[report].seen[i]);
            if (all.back().disputed())
                addDifference({report, i});
        }
    const Agreement agreement = judgement::agreementOn(all);
    fillAgreement(agreement);
    tellSum(agreement, reader.shared);
    const bool differ = !m_differences.empty();
    for (QWidget* widget : {static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_mine), static_cast<QWidget*>(m_theirs)})
        widget->setEnabled(differ && writable);
    if (differ) {
        m_table->setCurrentCell(0, StatementColumn);
        m_table->setFocus();
    }
    m_rest->setVisible(agreement.onlyTheirs > 0);
    m_rest->setChecked(true);
    m_rest->setEnabled(writable);
    m_bringIn->setEnabled(writable && (differ || agreement.onlyTheirs > 0));
}

void AgreementDialog::fillAgreement(const Agreement& agreement)
{
    const auto add = [this](const QString& name, const judgement::Rate& rate) {
        const int row = m_fields->rowCount();
        m_fields->insertRow(row);
        const QLocale locale;
        const double share = rate.compared > 0 ? static_cast<double>(rate.same) / static_cast<double>(rate.compared) : 0;
        constexpr int decimals = 2;
        m_fields->setItem(row, FieldName, cell(name));
        m_fields->setItem(
            row, SameOf,
            cell(tr("%1 of %2")
                     .arg(locale.toString(static_cast<qulonglong>(rate.same)), locale.toString(static_cast<qulonglong>(rate.compared)))));
        m_fields->setItem(row, Share, cell(rate.compared > 0 ? locale.toString(100 * share, 'f', 1) + QStringLiteral(" %") : tr("–")));
        m_fields->setItem(row, Kappa, cell(rate.kappa ? locale.toString(*rate.kappa, 'f', decimals) : QStringLiteral("–")));
    };
    m_fields->setRowCount(0);
    add(tr("A statement at all"), agreement.standing);
    for (std::size_t i = 0; i < statementFields.size(); ++i)
        add(presentation::wordOf(statementFields[i]), agreement.byField[i]);
}

void AgreementDialog::addDifference(const Where& where)
{
    const intake::Opinions& opinions = m_opinions[where.first];
    const SeenTwice& seen = opinions.seen[where.second];
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, ReportColumn, cell(toQt(std::u16string_view(opinions.report.title))));
    m_table->setItem(row, StatementColumn, cell(presentation::statementLine(seen.mine->statement)));
    m_table->setItem(row, MineColumn, cell(wordsOf(seen, opinions.mine, *seen.mine)));
    m_table->setItem(row, TheirsColumn, cell(wordsOf(seen, opinions.theirs, *seen.theirs)));
    m_differences.push_back(where);
    m_chosen.push_back(Side::Mine);
    choose(row, Side::Mine);
}

void AgreementDialog::tellSum(const Agreement& agreement, std::size_t shared)
{
    const auto count = [](std::size_t number) { return static_cast<int>(number); };
    std::size_t adrift = 0;
    for (const intake::Opinions& opinions : m_opinions)
        adrift += opinions.adrift;
    QStringList parts;
    if (shared == 0)
        parts << tr("The two libraries have no report in common. Reports are the same by their file, or by place and years.");
    else
        parts << tr("%Ln report(s) are in both libraries.", nullptr, count(shared))
              << tr("Both of you judged %Ln statement(s).", nullptr, count(agreement.standing.compared))
              << tr("Only you judged %Ln more,", nullptr, count(agreement.onlyMine))
              << tr("only the other person %Ln.", nullptr, count(agreement.onlyTheirs));
    if (adrift > 0)
        parts << tr("The words of %Ln of their decisions are not in your text; those are left out.", nullptr, count(adrift));
    m_sum->setText(parts.join(QLatin1Char(' ')));
    m_title->setText(m_differences.empty()
                         ? tr("You differ nowhere")
                         : tr("You differ on %Ln statement(s): choose whose word holds", nullptr, count(m_differences.size())));
    m_rest->setText(tr("Also bring in what only the other person judged (%Ln)", nullptr, count(agreement.onlyTheirs)));
}

void AgreementDialog::choose(int row, Side side)
{
    if (row < 0 || row >= m_table->rowCount())
        return;
    m_chosen[static_cast<std::size_t>(row)] = side;
    m_table->item(row, MineColumn)->setCheckState(side == Side::Mine ? Qt::Checked : Qt::Unchecked);
    m_table->item(row, TheirsColumn)->setCheckState(side == Side::Theirs ? Qt::Checked : Qt::Unchecked);
}

void AgreementDialog::chooseAll(Side side)
{
    for (int row = 0; row < m_table->rowCount(); ++row)
        choose(row, side);
}

SidesTaken AgreementDialog::sidesTaken() const
{
    SidesTaken sides;
    for (const intake::Opinions& opinions : m_opinions) {
        std::vector<Side>& ofReport = sides.emplace_back();
        for (const SeenTwice& seen : opinions.seen)
            ofReport.push_back(!seen.mine && m_rest->isChecked() ? Side::Theirs : Side::Mine);
    }
    for (std::size_t row = 0; row < m_differences.size(); ++row)
        sides[m_differences[row].first][m_differences[row].second] = m_chosen[row];
    return sides;
}

} // namespace duixian::shell
