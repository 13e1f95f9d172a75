// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/draft.h"

namespace duixian::extract {

/// Which part looks back and which ahead, from the headings. Once, for the whole report.
void findSections(Reading& reading);
/// The words of time, with the stretch that each holds for. Once, for the whole report.
void findTimes(Reading& reading);
/// Which years each stretch of the report speaks of: by the headings, and by words of time that open a paragraph. Once.
void findStages(Reading& reading);
/// Where the main expected targets stand: from their announcement to the last sentence that gives one. Once.
void findGoals(Reading& reading);

// The passes, in the order in which they run over each stretch of whole paragraphs. Each reads what the ones before have added, adds its
// own, and drops what is no statement.

/// One draft for each figure of the stretch, with its sentence, clause and part.
void findDrafts(Reading& reading);
/// No pass, but what a person may ask for: a draft of words that are no figure, in its place among the others.
void addDraft(Reading& reading, const Span& words);
/// Drops what the number's own surroundings give away: years, ordinals, names, slogans, titles, furniture.
void rejectByContext(Reading& reading);
/// Reads the words right before and right behind the figure: bounds, links, growth, sharing, strength.
void findLeads(Reading& reading);
/// Drops what its place in the clause gives away: thresholds, attributes, starting values, durations.
void rejectByRole(Reading& reading);
/// Promise or result.
void findKinds(Reading& reading);
/// The words that name what is measured, the action and the thing.
void findSubjects(Reading& reading);
/// Deals figures out to the names before 分别, 各, 均 and 、.
void shareOut(Reading& reading);
/// The macro targets without a number, in the sentence of the main targets.
void findSyncs(Reading& reading);
/// Level, growth, change, gap; the sign of a fall; the bound.
void findMeasures(Reading& reading);
/// The name for a table.
void nameIndicators(Reading& reading);
/// The year or years that the figure is of.
void findPeriods(Reading& reading);
/// How firmly a promise is given.
void findStrengths(Reading& reading);
/// Floor and stretch: 确保6%,力争8%.
void joinStretches(Reading& reading);

} // namespace duixian::extract
