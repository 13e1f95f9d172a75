// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <vector>

#include <QWidget>

#include "app/models/library_filter.h"
#include "app/models/library_tree_model.h"

class QAction;
class QLineEdit;
class QTreeView;

namespace duixian::shell {

/// The library as a tree with a filter field over it.
class LibraryPanel : public QWidget {
    Q_OBJECT
public:
    explicit LibraryPanel(QWidget* parent = nullptr);

    /// Shows these reports; the current one and the branches that a person closed stay as they were.
    void setReports(std::vector<models::ReportRow> reports);
    /// What a person wrote beside whole reports.
    void setBeside(std::map<ReportId, presentation::Beside> beside) { m_reports.setBeside(std::move(beside)); }
    /// Marks a report as the current one without telling it back.
    void setCurrent(ReportId id);
    /// What a right click and the Delete key offer for a report.
    void addReportAction(QAction* action);
    void focusFilter();
    /// The reports that the filter shows, in the order of the tree.
    [[nodiscard]] std::vector<ReportId> listed() const;
    /// Those that a person has selected, and those under the places that are, in the order of the tree.
    [[nodiscard]] std::vector<ReportId> selected() const;
    [[nodiscard]] QTreeView& tree() { return *m_tree; }

Q_SIGNALS:
    void reportChosen(duixian::ReportId id);
    /// By a middle click, or with Ctrl: in a tab of its own.
    void reportChosenBeside(duixian::ReportId id);
    /// A person has selected others.
    void selectionChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openBranches(const QModelIndex& below);
    /// The reports below, in the order of the tree; all: also those that are not selected themselves.
    void collect(const QModelIndex& below, bool all, std::vector<ReportId>& reports) const;
    void choose(const QModelIndex& index);

    std::vector<models::ReportRow> m_shown;
    models::LibraryTreeModel m_reports;
    models::LibraryFilter m_filter;
    QLineEdit* m_words;
    QTreeView* m_tree;
    ReportId m_current;
    std::set<QStringList> m_closed;
    bool m_quiet = false;
};

} // namespace duixian::shell
