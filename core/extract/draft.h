// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/span.h"
#include "core/extract/figures.h"
#include "core/extract/times.h"
#include "core/model/report.h"
#include "core/model/statement.h"
#include "core/model/trace.h"
#include "core/text/outline.h"

namespace duixian::extract {

/// What the words between the subject and the figure say, as the leads pass read them.
struct LeadWords {
    bool link = false, total = false, ceiling = false, rise = false, fall = false, riseTo = false, fallTo = false, gap = false;
    bool share = false, each = false, yearly = false, base = false;
    bool cut = false;        ///< 减少15万吨污水: the verb says how much less, the thing stands behind
    bool growthNoun = false; ///< 增速: what it is raised to is a growth
    std::optional<Strength> strength;
    std::optional<Bound> bound;
};

/// A statement in the making: a figure, and what each pass has added so far. All spans are in the clean text.
struct Draft {
    Figure figure;
    std::u16string_view dropped; ///< why it is no statement; empty while it may be one
    Span sentence;
    Span clause;                ///< between commas, brackets, colons
    std::size_t wholeBegin = 0; ///< of the sentence up to its 。 (sentence ends at ；, too)
    std::size_t paragraph = 0;
    Section section = Section::Other;
    std::optional<Period> sectionYears; ///< those that this part of the report speaks of
    bool goal = false;                  ///< in the sentence of the main expected targets

    LeadWords lead;
    std::size_t leftBegin = 0;       ///< where the words before the figure begin: the clause, or behind the figure before
    std::size_t leadBegin = 0;       ///< where the lead begins: the subject's words end here
    std::size_t afterEnd = 0;        ///< behind the bound words that follow the figure
    std::optional<Bound> boundAfter; ///< 以上, 左右
    bool attributive = false;        ///< the thing counted stands behind the figure: 8个街道

    Span subject;
    std::u16string action;     ///< 新建
    std::u16string thing;      ///< 公厕
    std::u16string name;       ///< the indicator
    bool standard = false;     ///< name is that of a standard indicator
    bool inherited = false;    ///< the subject is that of the figure before
    bool actionBehind = false; ///< 安置房开工: the action stands behind the thing
    bool share = false;        ///< of a whole: 占全市1/5
    std::u16string owner;      ///< at the begin of the thing: what it is of
    bool ownerLeads = false;   ///< the owner stands before the action: 就业补贴惠及, 某某产业园入驻
    bool ofCounted = false;    ///< inherited from things that were counted: 低保对象600户、3万元
    bool ownerless = false;    ///< the thing says nothing without what it is of: 办结率, 总投资
    bool unsure = false;       ///< the name was pieced together

    Kind kind = Kind::Outcome;
    Measure measure = Measure::Level;
    Bound bound = Bound::Equal;
    std::optional<Period> period;
    Strength strength = Strength::Plain;  ///< of a promise
    std::optional<std::size_t> stretchOf; ///< the draft that is the floor
    bool sharedUnevenly = false;
    std::vector<TraceStep> steps; ///< filled only where the passes are to be explained

    [[nodiscard]] bool alive() const { return dropped.empty(); }
};

/// A stretch of the report that looks back or ahead, over the same years: it reaches to the next one.
struct Stage {
    std::size_t begin = 0;
    Section section = Section::Other;
    std::optional<Period> years;
};

/// What all passes read: the clean text in simplified script, its outline, what is known of the report, the tables; and the drafts they
/// work on. Those are the drafts of some whole paragraphs at a time: no pass may ask for a draft of another paragraph.
struct Reading {
    std::u16string_view text;
    const text::Outline& outline;
    const Head& head;
    const Lexicon& lexicon;
    std::vector<Span> furniture; ///< in the clean text, in order
    std::vector<Part> parts;     ///< in the clean text, in order
    Span stretch;                ///< whole paragraphs, whose figures are read now
    std::vector<Draft> drafts;   ///< those of the stretch, in the order of the text
    std::vector<TimeWord> times; ///< in the order of the text
    std::vector<Stage> stages;   ///< in the order of the text
    std::vector<Span> goals;     ///< where the main expected targets stand, from the words that announce them on; in order
};

/// The stage that a place of the clean text lies in, as findStages has found it.
[[nodiscard]] const Stage& stageAt(const Reading& reading, std::size_t place);

/// Whether a place of the clean text lies among the main expected targets, as findGoals has found them.
[[nodiscard]] bool isGoal(const Reading& reading, std::size_t place);

/// Whether the words at a place go on about the figure before it (增长, 分别, 左右 …), so that no noun stands there.
[[nodiscard]] inline bool goesOn(const Reading& reading, std::size_t begin, std::size_t end)
{
    const auto lead = reading.lexicon.leads().longestAt(reading.text, begin, end);
    if (!lead || lead.entry->role == LeadRole::Keep || lead.entry->role == LeadRole::Adverb)
        return false;
    return lead.length() > 1;
}

} // namespace duixian::extract
