// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QTimer>
#include <QWidget>

#include "app/pairs/mention_table_model.h"
#include "app/presentation/shown_table.h"
#include "core/base/span.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace duixian::pairing {

class MentionLegend;
class SheetTable;

/// What reports state and what they pass over in silence, indicator by indicator and year by year; what was new and what was dropped in a
/// year.
class SilenceView : public QWidget {
    Q_OBJECT
public:
    explicit SilenceView(QWidget* parent = nullptr);

    void setFolding(presentation::Folding folding) { m_model.setFolding(std::move(folding)); }
    /// Other rows begin to come; add brings some, finish says that no more come.
    void begin();
    void add(const std::vector<MentionRow>& rows);
    void finish();
    [[nodiscard]] SheetTable& table() { return *m_table; }
    [[nodiscard]] const MentionTableModel& model() const { return m_model; }

Q_SIGNALS:
    /// An empty span: the report as a whole.
    void statementWanted(duixian::ReportId report, const duixian::Span& words);
    void fileWanted(const duixian::presentation::ShownTable& table, const QString& suffix);

private:
    void fill();
    void lay();
    void join();
    void open(const QModelIndex& index);
    void wish();
    [[nodiscard]] MentionWish wished() const;
    [[nodiscard]] bool showsYears() const;
    void setYears();
    void tell();

    MentionTableModel m_model;
    QTimer m_soon; ///< after the last letter
    QLineEdit* m_words;
    QComboBox* m_kind;
    QComboBox* m_names;
    QComboBox* m_change;
    QComboBox* m_year;
    MentionLegend* m_legend;
    SheetTable* m_table;
    QStackedWidget* m_stack;
    QLabel* m_empty;
    QLabel* m_sums;
};

} // namespace duixian::pairing
