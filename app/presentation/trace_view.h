// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QScrollArea>

#include "core/model/trace.h"

class QGridLayout;

namespace duixian::presentation {

/// Why a figure is a statement, or is none: in a sentence, and then what each pass saw. Can be selected and copied.
class TraceView : public QScrollArea {
    Q_OBJECT
public:
    explicit TraceView(QWidget* parent = nullptr);

    /// none: no figure stands where one asked.
    void setTrace(const std::optional<Trace>& trace);
    /// All that is shown, for the clipboard and for tests.
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

private:
    void addLine(const QString& asked, const QString& seen);

    QGridLayout* m_lines = nullptr;
    QString m_text;
};

} // namespace duixian::presentation
