// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/base/id.h"
#include "core/model/decision.h"

namespace duixian {

enum class AnnotationKind {
    Remark,
    Tag,
    Responsible, ///< the unit that answers for a target, as a task sheet names it
};

/// A tag of this name is a star: shown and switched as a sign of its own.
constexpr std::u16string_view starTag = u"★";

using AnnotationId = Id<struct AnnotationTag>;

/// What a person wrote beside a report, one of its statements or a passage.
struct Annotation {
    AnnotationId id; ///< none: not stored yet
    AnnotationKind kind = AnnotationKind::Remark;
    std::u16string text; ///< of a tag its name, of Responsible the unit's
    Anchor anchor;       ///< of a statement its quote; an empty quote: about the whole report
    std::string made;    ///< ISO 8601 in UTC; empty: not stored yet
    Standing standing = Standing::Holds;

    friend bool operator==(const Annotation&, const Annotation&) = default;
};

[[nodiscard]] inline bool isStar(const Annotation& annotation)
{
    return annotation.kind == AnnotationKind::Tag && annotation.text == starTag;
}

} // namespace duixian
