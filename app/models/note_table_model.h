// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QStringList>

#include "app/models/note_row.h"
#include "app/presentation/folding.h"

namespace duixian::models {

/// What a person wrote beside reports, statements and passages, over the whole library.
class NoteTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { KindColumn, TextColumn, WordsColumn, PlaceColumn, YearColumn, WrittenColumn };
    enum Role { SortRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<NoteRow> rows);
    void setFolding(presentation::Folding folding) { m_folding = std::move(folding); }
    [[nodiscard]] const NoteRow& row(int number) const { return m_rows[static_cast<std::size_t>(number)]; }
    [[nodiscard]] QString folded(const QString& words) const { return m_folding ? m_folding(words) : words.toLower(); }
    /// The tags that there are, each once, without the star, as people sort names.
    [[nodiscard]] QStringList tags() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<NoteRow> m_rows;
    presentation::Folding m_folding;
};

/// Those of a kind, of a tag and with all the words, over a NoteTableModel.
class NoteFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit NoteFilter(QObject* parent = nullptr);

    /// none: all kinds.
    void setKind(std::optional<NoteKind> kind);
    /// Empty: whatever the tag.
    void setTag(const QString& tag);
    void setWords(const QString& words);
    void setSourceModel(QAbstractItemModel* model) override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    const NoteTableModel* m_notes = nullptr;
    std::optional<NoteKind> m_kind;
    QString m_tag;
    QStringList m_words;
};

} // namespace duixian::models
