// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "core/base/id.h"
#include "core/model/annotation.h"

namespace duixian::models {

/// A remark, tag or star as the list over the library shows it, with the report that it belongs to.
struct NoteRow {
    ReportId report;
    Annotation annotation;
    QString place; ///< the report's, empty where it is not known
    QString title; ///< of the report
    std::optional<int> year;
};

enum class NoteKind { Remark, Tag, Star };

[[nodiscard]] inline NoteKind kindOf(const NoteRow& row)
{
    if (isStar(row.annotation))
        return NoteKind::Star;
    return row.annotation.kind == AnnotationKind::Tag ? NoteKind::Tag : NoteKind::Remark;
}

} // namespace duixian::models
