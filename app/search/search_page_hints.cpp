// SPDX-License-Identifier: GPL-3.0-or-later
// What the page says where it has no hits to show.
#include <algorithm>
#include <variant>

#include <QStackedWidget>

#include "app/presentation/qt_text.h"
#include "app/presentation/question_wording.h"
#include "app/search/question_edit.h"
#include "app/search/search_head.h"
#include "app/search/search_page.h"

namespace duixian::searching {

void SearchPage::showHints(const QString& title, const QString& words, const std::vector<Example>& examples)
{
    m_hints->show(title, words, examples);
    m_head->setOrderOffered(false);
    m_stack->setCurrentWidget(m_hints);
}

void SearchPage::showBegin()
{
    showHints(
        tr("Search all reports"),
        tr("Words find sentences, in simplified and traditional script alike. A figure with a comparison finds targets and outcomes."),
        m_examples);
}

void SearchPage::showNone()
{
    std::vector<Example> ways;
    for (const QuestionPart& part : m_understood.parts) {
        for (const QuestionReading& other : part.others)
            if (!std::holds_alternative<std::monostate>(other.said) && part.guessed)
                ways.push_back({toQt(std::u16string_view(other.question)), presentation::partLine(other.kind, other.said)});
    }
    // What narrows it down goes first; without what it is about, a question asks for everything.
    for (const QuestionPart& part : m_understood.parts) {
        const bool subject = part.kind == QuestionWord::Indicator || part.kind == QuestionWord::NameWords;
        if (m_understood.parts.size() > 1 && !part.span.empty() && !subject)
            ways.push_back({without(m_question, part.span), tr("without “%1”").arg(presentation::partWords(part.kind, part.said).said)});
    }
    constexpr std::size_t most = 6;
    ways.resize(std::min(ways.size(), most));
    showHints(tr("Nothing found"), ways.empty() ? tr("No sentence of a report says this.") : tr("Ask for less:"), ways);
}

} // namespace duixian::searching
