// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/moved_mark.h"

#include <array>

#include "core/model/statement_field.h"

namespace duixian::shell {

Statement movedMark(Workspace& workspace, ReportId report, const Statement& statement, const Span& words)
{
    const auto read = workspace.report(report);
    if (!read || words.empty() || words.end > read->text.size())
        return statement;
    Statement moved = statement;
    moved.span = words;
    moved.quote = read->text.substr(words.begin, words.length());
    // 6% drawn out to 6%左右 is "about"; words without a figure say nothing of it, and it stays.
    if (const Statement said = workspace.propose(report, words); said.value)
        for (const StatementField field :
             std::array{StatementField::Value, StatementField::ValueMax, StatementField::Unit, StatementField::Bound})
            copyField(said, moved, field);
    return moved;
}

} // namespace duixian::shell
