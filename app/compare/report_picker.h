// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QFrame>

#include "app/compare/report_choice.h"
#include "app/presentation/folding.h"

class QLineEdit;
class QListWidget;

namespace duixian::comparing {

/// The list of a library's reports that opens below the name of a side: a field that filters, by place, title and year, and the reports.
class ReportPicker : public QFrame {
    Q_OBJECT
public:
    explicit ReportPicker(QWidget* parent);

    void setFolding(presentation::Folding folding) { m_folding = std::move(folding); }
    void setChoices(std::vector<ReportChoice> choices);
    /// Opens below a widget, with the report that is chosen marked.
    void openBelow(const QWidget& widget, ReportId chosen);
    [[nodiscard]] QLineEdit& field() { return *m_field; }
    [[nodiscard]] QListWidget& list() { return *m_list; }

Q_SIGNALS:
    void chosen(duixian::ReportId report);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void choose();

    std::vector<ReportChoice> m_choices;
    presentation::Folding m_folding;
    ReportId m_chosen;
    QLineEdit* m_field;
    QListWidget* m_list;
};

} // namespace duixian::comparing
