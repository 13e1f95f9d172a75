// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QTextDocument>
#include <QTextEdit>

#include "app/reader/highlight_layer.h"
#include "core/model/report.h"

namespace duixian::reader {

/// A document that never fetches anything: a report is foreign text.
class SealedDocument : public QTextDocument {
    Q_OBJECT
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int type, const QUrl& name) override;
};

/// One report as a page to be read, with its statements marked by kind. The text can be selected and copied, never changed.
class ReaderView : public QTextEdit {
    Q_OBJECT
public:
    explicit ReaderView(QWidget* parent = nullptr);

    void setReport(std::shared_ptr<const Report> report);
    void setKindShown(Kind kind, bool shown);
    [[nodiscard]] bool isKindShown(Kind kind) const;
    /// Selects the figure of a statement and brings it into view.
    void showStatement(std::size_t index);
    /// Brings an offset of the text to the top.
    void showOffset(std::size_t offset);
    void setSerif(bool serif);
    /// 0 is the normal size; a step is a tenth.
    void setZoom(int steps);
    [[nodiscard]] int zoom() const { return m_zoom; }

    /// The boxes of a statement's figure in the viewport's coordinates.
    [[nodiscard]] std::vector<QRectF> boxesOf(std::size_t index) const;

Q_SIGNALS:
    void statementClicked(int index);
    /// The text at the top of the view has changed by scrolling.
    void topOffsetChanged(qulonglong offset);
    void zoomChanged(int steps);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void set();
    void fitMeasure();
    void tellTop();
    [[nodiscard]] QPointF scrolled() const;
    [[nodiscard]] std::optional<int> statementAt(const QPointF& inViewport) const;

    SealedDocument m_text;
    HighlightLayer m_highlights;
    std::shared_ptr<const Report> m_report;
    bool m_serif = true;
    int m_zoom = 0;
};

} // namespace duixian::reader
