// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QFrame>

#include "core/model/trace.h"

namespace duixian::presentation {
class TraceView;
}

namespace duixian::reader {

/// “Why?”: under the text, what each pass saw at the figure that was asked about, until it is closed.
class WhyPanel : public QFrame {
    Q_OBJECT
public:
    explicit WhyPanel(QWidget* parent = nullptr);

    void setTrace(const std::optional<Trace>& trace);
    [[nodiscard]] presentation::TraceView& view() { return *m_view; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void closeWanted();

private:
    presentation::TraceView* m_view;
};

} // namespace duixian::reader
