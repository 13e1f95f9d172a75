// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QRectF>
#include <QString>

#include "app/presentation/palette.h"
#include "core/model/annotation.h"

class QPainter;
class QTextDocument;

namespace duixian::reader {

/// What a person wrote, laid over a document: a sign in the margin at the line where its words begin, and brackets around words that are
/// not marked otherwise. Coordinates are the document's.
class NoteMarks {
public:
    explicit NoteMarks(const QTextDocument& document);

    /// begin: where the report begins; beside it stands what is beside the whole of it.
    void setAnnotations(std::vector<Annotation> annotations, std::size_t begin);
    [[nodiscard]] const std::vector<Annotation>& annotations() const { return m_annotations; }

    void paint(QPainter& painter, const QRectF& visible, presentation::Theme theme) const;
    /// What is written at a point: at the sign or at the words. Empty where nothing is.
    [[nodiscard]] QString textAt(const QPointF& point) const;
    /// The words at a point beside which something is written; empty where nothing is.
    [[nodiscard]] Span spanAt(const QPointF& point) const;

private:
    struct Mark {
        Span span;   ///< of the words; empty: the whole report
        Span anchor; ///< where its sign stands
        QString sign;
        QString text;
    };
    [[nodiscard]] std::optional<QRectF> signBox(const Mark& mark) const;
    [[nodiscard]] bool isAt(const Mark& mark, const QPointF& point) const;
    void add(const Span& span, const Span& anchor);

    const QTextDocument& m_document;
    std::vector<Annotation> m_annotations;
    std::vector<Mark> m_marks; ///< one for each stretch, by where the signs stand
};

} // namespace duixian::reader
