// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "app/compare/compared_report.h"
#include "app/compare/report_choice.h"

class QHBoxLayout;
class QMenu;
class QScrollArea;
class QToolButton;

namespace duixian::comparing {

/// The reports that are compared, each with a cross, and a menu to add another one: two to twelve.
class ReportChips : public QWidget {
    Q_OBJECT
public:
    static constexpr std::size_t fewest = 2;
    static constexpr std::size_t most = 12;

    explicit ReportChips(QWidget* parent = nullptr);

    void setChoices(std::vector<ReportChoice> choices);
    void setReports(const std::vector<ComparedReport>& reports);

Q_SIGNALS:
    void reportsWanted(const std::vector<duixian::ReportId>& reports);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void lay();
    void fitHeight();
    void addChip(const ComparedReport& report);
    void fill(QMenu& menu);
    void offer(QMenu& menu, const ReportChoice& choice, const QString& words);
    [[nodiscard]] bool has(ReportId report) const;
    void tell();

    std::vector<ReportChoice> m_choices;
    std::vector<ReportId> m_reports;
    std::vector<QWidget*> m_chips;
    QHBoxLayout* m_layout; ///< of the chips
    QScrollArea* m_scroll; ///< where there is no room for all of them
    QToolButton* m_add;
};

} // namespace duixian::comparing
