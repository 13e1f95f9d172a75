// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/statement_table_model.h"

#include <QCoreApplication>

#include "app/models/statement_columns.h"
#include "app/presentation/judging_wording.h"
#include "app/presentation/pair_wording.h"
#include "app/presentation/statement_text.h"
#include "app/presentation/wording.h"

namespace duixian::models {
namespace {

QString besideSigns(const presentation::Beside& beside)
{
    return QString(beside.starred ? QStringLiteral("★") : QString()) + (beside.remarks.isEmpty() ? QString() : QStringLiteral("✎")) +
           (beside.tags.isEmpty() ? QString() : QStringLiteral("#"));
}

} // namespace

StatementTableModel::StatementTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void StatementTableModel::setReport(std::shared_ptr<const Report> report)
{
    beginResetModel();
    m_report = std::move(report);
    m_rulings.clear();
    m_beside.clear();
    m_pairs.reset();
    m_searched.clear();
    endResetModel();
}

void StatementTableModel::setRulings(std::vector<std::optional<Ruling>> rulings)
{
    m_rulings = std::move(rulings);
    tellChanged();
}

void StatementTableModel::setAnnotations(std::vector<Annotation> annotations)
{
    m_beside.clear();
    if (!annotations.empty())
        for (int number = 0; number < rowCount(); ++number)
            m_beside.push_back(presentation::besideOf(annotations, statement(number).span));
    tellChanged();
}

void StatementTableModel::setPairs(std::shared_ptr<const PairsOfReport> pairs)
{
    m_pairs = std::move(pairs);
    m_searched.clear();
    // One column only: a table that is sorted by another one is not sorted anew.
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, VerdictColumn), index(rowCount() - 1, VerdictColumn));
}

void StatementTableModel::setFolding(presentation::Folding folding)
{
    m_folding = std::move(folding);
    tellChanged();
}

void StatementTableModel::tellChanged()
{
    m_searched.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, KindColumn), index(rowCount() - 1, columnCount() - 1));
}

StatementRow StatementTableModel::row(int number) const
{
    const auto place = static_cast<std::size_t>(number);
    return {statement(number), ruling(number), place < m_beside.size() ? m_beside[place] : presentation::Beside{},
            m_pairs ? &m_pairs->of(place) : nullptr};
}

std::optional<Ruling> StatementTableModel::ruling(int row) const
{
    return static_cast<std::size_t>(row) < m_rulings.size() ? m_rulings[static_cast<std::size_t>(row)] : std::nullopt;
}

QString StatementTableModel::folded(const QString& words) const
{
    return m_folding ? m_folding(words) : words.toLower();
}

const QString& StatementTableModel::searched(int number) const
{
    m_searched.resize(static_cast<std::size_t>(rowCount()));
    QString& words = m_searched[static_cast<std::size_t>(number)];
    if (words.isNull()) {
        const StatementRow shown = row(number);
        QStringList cells{presentation::wordOf(shown.statement.kind), presentation::besideText(shown.beside), verdictWords(number)};
        for (std::size_t column = IndicatorColumn; column < statementColumns().size(); ++column)
            cells << statementColumns()[column].display(shown);
        // Line ends keep a word from being found over the border of two cells.
        words = folded(cells.join(QLatin1Char('\n')));
    }
    return words;
}

QString StatementTableModel::kindWords(int row) const
{
    const QString kind = presentation::wordOf(statement(row).kind);
    const std::optional<Ruling> said = ruling(row);
    return said ? kind + QStringLiteral(", ") + presentation::wordOf(*said) : kind;
}

QString StatementTableModel::verdictWords(int number) const
{
    QStringList words;
    if (const auto* pairs = row(number).pairs)
        for (const PairRow& pair : *pairs)
            words << presentation::verdictWord(pair);
    words.removeDuplicates();
    return words.join(QStringLiteral(", "));
}

QVariant StatementTableModel::pairRuling(int number) const
{
    if (const auto* pairs = row(number).pairs)
        for (const PairRow& pair : *pairs) {
            if (pair.decision)
                return static_cast<int>(pair.decision->ruling);
            if (pair.reason == UnpairedReason::Parted)
                return static_cast<int>(PairRuling::Parted);
        }
    return {};
}

QString StatementTableModel::spoken(const QModelIndex& index) const
{
    return index.column() == VerdictColumn ? verdictWords(index.row())
                                           : statementColumns()[static_cast<std::size_t>(index.column())].display(row(index.row()));
}

const Statement& StatementTableModel::statement(int row) const
{
    return m_report->statements[static_cast<std::size_t>(row)];
}

int StatementTableModel::rowAt(std::size_t offset) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (statement(row).span.contains(offset))
            return row;
    for (int row = 0; row < rowCount(); ++row)
        if (statement(row).subjectSpan.contains(offset))
            return row;
    return -1;
}

int StatementTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_report ? 0 : static_cast<int>(m_report->statements.size());
}

int StatementTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(statementColumns().size());
}

Qt::ItemFlags StatementTableModel::flags(const QModelIndex& index) const
{
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QString StatementTableModel::tipOf(const QModelIndex& index) const
{
    if (index.column() == KindColumn)
        return kindWords(index.row());
    const auto& column = statementColumns()[static_cast<std::size_t>(index.column())];
    const StatementRow shown = row(index.row());
    QString tip = column.tip ? column.tip(shown) : QString();
    if (index.column() == IndicatorColumn && !shown.beside.empty())
        tip += QLatin1Char('\n') + presentation::besideText(shown.beside);
    return tip.isEmpty() ? tip : presentation::toolTipOf(tip);
}

QVariant StatementTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& column = statementColumns()[static_cast<std::size_t>(index.column())];
    const Statement& statement = this->statement(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return column.display(row(index.row()));
    case SortRole:
        return column.sortKey(row(index.row()));
    case Qt::ToolTipRole:
        return tipOf(index);
    case Qt::AccessibleTextRole:
        return index.column() == KindColumn ? kindWords(index.row()) : spoken(index);
    case CopyRole:
        return index.column() == KindColumn ? presentation::wordOf(statement.kind) : spoken(index);
    case Qt::TextAlignmentRole:
        return QVariant(column.alignment);
    case KindRole:
        return static_cast<int>(statement.kind);
    case SectionRole:
        return static_cast<int>(statement.section);
    case RulingRole:
        return ruling(index.row()) ? QVariant(static_cast<int>(*ruling(index.row()))) : QVariant();
    case PairRulingRole:
        return pairRuling(index.row());
    case DoubtfulRole:
        return isDoubtful(statement);
    case BesideRole:
        return besideSigns(row(index.row()).beside);
    default:
        return {};
    }
}

QVariant StatementTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    const auto& column = statementColumns()[static_cast<std::size_t>(section)];
    const QString title = QCoreApplication::translate("StatementColumns", column.title);
    if (role == Qt::DisplayRole)
        return section == KindColumn ? QString() : title;
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole || role == CopyRole)
        return title;
    if (role == Qt::TextAlignmentRole)
        return QVariant(column.alignment);
    return {};
}

} // namespace duixian::models
