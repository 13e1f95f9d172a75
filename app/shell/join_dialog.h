// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QDialog>

#include "app/presentation/folding.h"
#include "core/base/id.h"
#include "core/model/report.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace duixian::shell {

/// What a target is joined with, or an outcome: the candidates of another report, the likest first, each with its sentence. Not modal.
class JoinDialog : public QDialog {
    Q_OBJECT
public:
    struct Choice {
        ReportId report;
        QString name;
    };
    using Fetch = std::function<std::shared_ptr<const Report>(ReportId)>;

    /// reports: where the other end may stand, the likest first; fetch: null where one is gone.
    JoinDialog(const Statement& of, const std::vector<Choice>& reports, Fetch fetch, QWidget* parent);
    /// How words are compared; without it only capitals are alike to small letters.
    void setFolding(presentation::Folding folding) { m_folding = std::move(folding); }

    [[nodiscard]] QComboBox& reports() { return *m_reports; }
    [[nodiscard]] QLineEdit& words() { return *m_words; }
    [[nodiscard]] QTableWidget& candidates() { return *m_candidates; }
    [[nodiscard]] QPushButton& join() { return *m_join; }

Q_SIGNALS:
    void chosen(duixian::ReportId report, const duixian::Statement& end);

private:
    void lay();
    void showReport();
    void fill();
    void tellSentence();
    void choose();
    [[nodiscard]] bool isAskedFor(const Statement& candidate) const;
    /// The candidate of the row that is chosen; null for none.
    [[nodiscard]] const Statement* current() const;
    bool eventFilter(QObject* watched, QEvent* event) override;

    Statement m_of;
    Fetch m_fetch;
    presentation::Folding m_folding;
    std::shared_ptr<const Report> m_other;
    QComboBox* m_reports;
    QLineEdit* m_words;
    QTableWidget* m_candidates;
    QLabel* m_sentence;
    QPushButton* m_join;
};

} // namespace duixian::shell
