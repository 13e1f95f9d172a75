// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/reread.h"

#include <utility>

#include "core/analysis/analyse.h"
#include "core/intake/returning.h"
#include "core/judgement/carry_over.h"
#include "core/lexicon/lexicon.h"

namespace duixian::intake {

Result<Reread> readAnew(const library::Library& library, ReportId id, const Lexicon& lexicon, const Settle& settle)
{
    auto before = library.load(id);
    if (!before)
        return tl::unexpected(before.error());
    const auto bytes = library.bytes(id);
    if (!bytes)
        return tl::unexpected(bytes.error());
    Choices choices = library.choices(id);
    if (settle)
        settle(choices, *before);
    auto after = analyse(*bytes, {before->passport.fileName, before->passport.path, choices}, lexicon);
    if (!after)
        return tl::unexpected(after.error());
    Judgements said = library.judgements(id);
    Judgements carried = judgement::carryOver(said, after->text, after->statements);
    return Reread{id, std::move(*before), std::move(*after), std::move(choices), std::move(said), std::move(carried)};
}

RereadChanges changesOf(const Reread& reread)
{
    const std::vector<Statement>& before = reread.before.statements;
    const std::vector<Statement>& after = reread.after.statements;
    return {judgement::changes({reread.before.text, before}, {reread.after.text, after}),
            judgement::judgementChanges(reread.said, before, reread.carried, after)};
}

Result<void> store(const Reread& reread, library::Library& library, HistoryStep& step)
{
    if (auto replaced = library.replace(reread.id, reread.after, reread.choices, reread.carried, step); !replaced)
        return replaced;
    carryPairsTo(library, reread.id, reread.after, step);
    carryPinsTo(library, reread.id, reread.after, step);
    return {};
}

std::vector<ReportId> outdated(const library::Library& library, const Lexicon& lexicon)
{
    std::vector<ReportId> out;
    for (const library::ReportEntry& entry : library.list())
        if (entry.passport.rules != rulesVersion || entry.passport.words != lexicon.fingerprint())
            out.push_back(entry.id);
    return out;
}

} // namespace duixian::intake
