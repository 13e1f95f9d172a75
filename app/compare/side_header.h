// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "app/compare/report_choice.h"
#include "app/presentation/folding.h"

class QLabel;
class QToolButton;

namespace duixian::comparing {

class ReportPicker;

/// Above a reader: which report it shows, to be changed by a click; the steps through the years of its place; its title.
class SideHeader : public QWidget {
    Q_OBJECT
public:
    explicit SideHeader(const QString& name, QWidget* parent);

    static constexpr int height = 64;

    void setFolding(const presentation::Folding& folding);
    void setChoices(const std::vector<ReportChoice>& choices);
    /// The report that is shown; one of the choices, or none. title: whole.
    void setReport(ReportId report, const QString& title);
    /// The report of the same place one step on or back in the years, if there is one.
    [[nodiscard]] std::optional<ReportId> yearStep(bool forward) const;
    void open();
    [[nodiscard]] QToolButton& nameButton() { return *m_name; }
    [[nodiscard]] QToolButton& yearButton(bool forward) { return forward ? *m_next : *m_previous; }
    [[nodiscard]] ReportPicker& picker() { return *m_picker; }

Q_SIGNALS:
    void reportWanted(duixian::ReportId report);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] const ReportChoice* choiceOf(ReportId report) const;
    void tell();
    void fit();

    std::vector<ReportChoice> m_choices;
    ReportId m_report;
    QString m_wholeTitle;
    ReportPicker* m_picker;
    QToolButton* m_name;
    QToolButton* m_previous;
    QToolButton* m_next;
    QLabel* m_title;
};

} // namespace duixian::comparing
