// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>
#include <QStringList>

#include "core/model/annotation.h"

namespace duixian::presentation {

/// What a person wrote beside a passage, a statement or a report.
struct Beside {
    bool starred = false;
    QStringList tags; ///< without the star
    QStringList remarks;

    [[nodiscard]] bool empty() const { return !starred && tags.isEmpty() && remarks.isEmpty(); }
    friend bool operator==(const Beside&, const Beside&) = default;
};

/// What stands beside these words and holds; of an empty span, beside the whole report.
[[nodiscard]] Beside besideOf(const std::vector<Annotation>& annotations, const Span& span);
/// Whether an annotation is beside the whole report.
[[nodiscard]] bool isOfWholeReport(const Annotation& annotation);

/// "★✎" and the tags, for a narrow column: "★ ✎ 待查". Empty where there is nothing.
[[nodiscard]] QString besideLine(const Beside& beside);
/// The same in words, a line each: "Starred", "Tags: 待查, 已查", "Remark: …". Plain text.
[[nodiscard]] QString besideText(const Beside& beside);

/// "remark", "tag", "star".
[[nodiscard]] QString wordOfAnnotation(const Annotation& annotation);
/// ✎, #, ★.
[[nodiscard]] QString signOfAnnotation(const Annotation& annotation);

} // namespace duixian::presentation
