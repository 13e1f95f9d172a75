// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QTextEdit>

#include "core/model/report.h"
#include "core/model/review_item.h"

namespace duixian::review {

/// The paragraph that a statement stands in: its figure marked in the look of its kind, its name underlined, the other sentences dimmed.
class ContextView : public QTextEdit {
    Q_OBJECT
public:
    explicit ContextView(QWidget* parent = nullptr);

    void setItem(std::shared_ptr<const Report> report, const ReviewItem& item);
    /// The words that are selected, in the report's text; empty for none.
    [[nodiscard]] Span selection() const;
    /// Where the mark is, in the coordinates of the viewport; for whoever points at it.
    [[nodiscard]] QRect markRect() const;

Q_SIGNALS:
    void wordsSelected(bool some);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void render();
    void showMark();
    void colour(const Span& span, const QTextCharFormat& format);

    std::shared_ptr<const Report> m_report;
    ReviewItem m_item;
    std::size_t m_begin = 0; ///< of what is shown, in the report's text
};

} // namespace duixian::review
