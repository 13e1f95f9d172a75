// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <vector>

#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <QWidget>

#include "app/compare/carried_row.h"
#include "app/compare/marked_text.h"
#include "app/compare/repeat_row.h"

class QLabel;
class QListView;

namespace duixian::comparing {

class RepeatModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit RepeatModel(CompareWords compare, QObject* parent = nullptr);

    /// Another sentence: nothing is found yet.
    void begin(const std::u16string& sentence);
    void add(const std::vector<RepeatRow>& rows);
    [[nodiscard]] const RepeatRow& row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// What stands there, with what differs from the sentence.
    [[nodiscard]] const MarkedText& text(int row) const { return m_texts[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int reports() const { return static_cast<int>(m_reports.size()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    CompareWords m_compare;
    std::u16string m_sentence;
    std::vector<RepeatRow> m_rows;
    std::vector<MarkedText> m_texts;
    std::set<ReportId> m_reports;
};

class RepeatDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    RepeatDelegate(const RepeatModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const RepeatModel& m_model;
};

/// Where else in the library a sentence stands: place and year with what stands there.
class RepeatPanel : public QWidget {
    Q_OBJECT
public:
    RepeatPanel(CompareWords compare, QWidget* parent);

    void begin(const std::u16string& sentence);
    void add(const std::vector<RepeatRow>& rows);
    void setProgress(int done, int total);
    /// whole: every report was looked through.
    void finish(bool whole);

Q_SIGNALS:
    void openWanted(duixian::ReportId report, const duixian::Span& span);
    void closeWanted();

private:
    void tell();

    RepeatModel m_model;
    QLabel* m_title;
    QLabel* m_state;
    QListView* m_list;
    bool m_running = false;
};

} // namespace duixian::comparing
