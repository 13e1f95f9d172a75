// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/note_table_model.h"

#include <algorithm>

#include <QCollator>
#include <QCoreApplication>

#include "app/models/column.h"
#include "app/presentation/beside.h"
#include "app/presentation/history_wording.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/statement_text.h"

namespace duixian::models {
namespace {

struct Columns {
    Q_DECLARE_TR_FUNCTIONS(NoteColumns)
};

QString kindText(const NoteRow& row)
{
    return presentation::signOfAnnotation(row.annotation) + QLatin1Char(' ') + presentation::wordOfAnnotation(row.annotation);
}

QVariant kindKey(const NoteRow& row)
{
    return static_cast<int>(kindOf(row));
}

/// A remark's first line is enough for a table; the tip has them all.
QString text(const NoteRow& row)
{
    return kindOf(row) == NoteKind::Star ? QString() : toQt(std::u16string_view(row.annotation.text)).simplified();
}

QString wholeText(const NoteRow& row)
{
    return kindOf(row) == NoteKind::Star ? QString() : toQt(std::u16string_view(row.annotation.text));
}

QString words(const NoteRow& row)
{
    if (presentation::isOfWholeReport(row.annotation))
        return Columns::tr("the whole report");
    return toQt(std::u16string_view(row.annotation.anchor.quote)).simplified();
}

QString surroundings(const NoteRow& row)
{
    if (row.annotation.standing == Standing::Adrift)
        return Columns::tr("These words are not in the text as it is read now.");
    const Anchor& anchor = row.annotation.anchor;
    return toQt(std::u16string_view(anchor.before + anchor.quote + anchor.after)).simplified();
}

QString place(const NoteRow& row)
{
    return row.place.isEmpty() ? row.title : row.place;
}

QString reportTitle(const NoteRow& row)
{
    return row.title;
}

QString year(const NoteRow& row)
{
    return row.year ? QString::number(*row.year) : QString();
}

QVariant yearKey(const NoteRow& row)
{
    return row.year.value_or(0);
}

QString written(const NoteRow& row)
{
    return presentation::momentText(row.annotation.made);
}

QVariant writtenKey(const NoteRow& row)
{
    return toQt(std::string_view(row.annotation.made));
}

template <QString (*Show)(const NoteRow&)>
QVariant textKey(const NoteRow& row)
{
    return Show(row);
}

const std::vector<Column<NoteRow>>& columns()
{
    static const std::vector<Column<NoteRow>> all{
        {QT_TRANSLATE_NOOP("NoteColumns", "Kind"), kindText, kindKey},
        {QT_TRANSLATE_NOOP("NoteColumns", "Note"), text, textKey<text>, wholeText},
        {QT_TRANSLATE_NOOP("NoteColumns", "Beside"), words, textKey<words>, surroundings},
        {QT_TRANSLATE_NOOP("NoteColumns", "Place"), place, textKey<place>, reportTitle},
        {QT_TRANSLATE_NOOP("NoteColumns", "Year"), year, yearKey},
        {QT_TRANSLATE_NOOP("NoteColumns", "Written"), written, writtenKey},
    };
    return all;
}

} // namespace

void NoteTableModel::setRows(std::vector<NoteRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QStringList NoteTableModel::tags() const
{
    QStringList names;
    for (const NoteRow& row : m_rows)
        if (kindOf(row) == NoteKind::Tag)
            names << toQt(std::u16string_view(row.annotation.text));
    names.removeDuplicates();
    const QCollator order(QLocale(QLocale::Chinese, QLocale::China));
    std::sort(names.begin(), names.end(), order);
    return names;
}

int NoteTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int NoteTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns().size());
}

QVariant NoteTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& column = columns()[static_cast<std::size_t>(index.column())];
    const NoteRow& shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return column.display(shown);
    case SortRole:
        return column.sortKey(shown);
    case Qt::ToolTipRole:
        return column.tip ? presentation::toolTipOf(column.tip(shown)) : QString();
    case Qt::TextAlignmentRole:
        return QVariant(column.alignment);
    default:
        return {};
    }
}

QVariant NoteTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return QCoreApplication::translate("NoteColumns", columns()[static_cast<std::size_t>(section)].title);
}

NoteFilter::NoteFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(NoteTableModel::SortRole);
    setSortLocaleAware(true);
}

void NoteFilter::setSourceModel(QAbstractItemModel* model)
{
    m_notes = qobject_cast<NoteTableModel*>(model);
    QSortFilterProxyModel::setSourceModel(model);
}

void NoteFilter::setKind(std::optional<NoteKind> kind)
{
    m_kind = kind;
    invalidateFilter();
}

void NoteFilter::setTag(const QString& tag)
{
    m_tag = tag;
    invalidateFilter();
}

void NoteFilter::setWords(const QString& words)
{
    m_words = m_notes->folded(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool NoteFilter::filterAcceptsRow(int number, const QModelIndex& /*parent*/) const
{
    const NoteRow& row = m_notes->row(number);
    if (m_kind && kindOf(row) != *m_kind)
        return false;
    if (!m_tag.isEmpty() && (kindOf(row) != NoteKind::Tag || toQt(std::u16string_view(row.annotation.text)) != m_tag))
        return false;
    if (m_words.isEmpty())
        return true;
    QStringList cells{row.title};
    for (const auto& column : columns())
        cells << column.display(row);
    const QString searched = m_notes->folded(cells.join(QLatin1Char('\n')));
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) { return searched.contains(word); });
}

} // namespace duixian::models
