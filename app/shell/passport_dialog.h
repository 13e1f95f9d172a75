// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QDialog>
#include <QVariant>

#include "app/presentation/passport_text.h"
#include "core/model/choices.h"

class QLabel;
class QScrollArea;

namespace duixian::shell {

/// What the passport shows of a report.
struct PassportView {
    std::shared_ptr<const Report> report;
    Choices choices; ///< what a person settled
    int rulesOfToday = 0;
    bool writable = false;
};

/// The passport of a report: what it is and how that is known, where it comes from, how it was read. What a person may settle is settled
/// here. Not modal.
class PassportDialog : public QDialog {
    Q_OBJECT
public:
    /// known: outlives the dialog.
    PassportDialog(const std::vector<duixian::Place>& known, QWidget* parent);

    void setView(PassportView view);

Q_SIGNALS:
    /// A value as settle() in head_fields.h takes it; invalid: as the program finds it.
    void settleWanted(duixian::HeadField field, const QVariant& value);
    /// none: as the program finds it.
    void encodingWanted(std::optional<duixian::Encoding> encoding);
    void readAgainWanted();
    void wordsWanted(const duixian::Span& span);

private:
    void fill();
    [[nodiscard]] QWidget* sectionOf(const presentation::PassportSection& section);
    [[nodiscard]] QWidget* valueOf(const presentation::PassportLine& line);
    [[nodiscard]] QWidget* editorOf(HeadField field);
    [[nodiscard]] QWidget* evidenceOf(const presentation::PassportLine& line);
    [[nodiscard]] QWidget* placeEditor();
    [[nodiscard]] QWidget* kindEditor();
    [[nodiscard]] QWidget* yearsEditor(HeadField field);
    [[nodiscard]] QWidget* readingControls();
    [[nodiscard]] bool isSettled(HeadField field) const;

    const std::vector<duixian::Place>& m_known;
    PassportView m_view;
    std::vector<presentation::PassportSection> m_sections;
    QLabel* m_title;
    QScrollArea* m_pages;
};

} // namespace duixian::shell
