// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/analysis/analyse.h"
#include "core/base/utf.h"
#include "core/lexicon/lexicon.h"
#include "core/library/library.h"
#include "core/query/question_reading.h"
#include "core/query/understand.h"
#include "core/search/find.h"
#include "tests/fuzz/doors.h"
#include "tests/fuzz/spans.h"
#include "tests/support/temporary_folder.h"

namespace duixian::fuzz {
namespace {

constexpr std::string_view words = "青石区2031年政府工作报告\n各位代表：\n一、2030年工作回顾\n全区生产总值增长6.5%，新增就业2.1万人。\n"
                                   "新建學校3所，PM2.5平均浓度降到31微克/立方米。\n二、2031年工作安排\n全区生产总值增长6%左右，力争7%。\n";

/// One report, at hand and in a library.
struct Asked {
    support::TemporaryFolder folder{support::TemporaryFolder::quickPlace()};
    Report report = *analyse(words, {"青石区2031.txt", "", {}}, Lexicon::builtIn());
    library::Library library = *library::Library::create(folder.file("library"));
    std::vector<library::ReportEntry> entries;

    Asked()
    {
        static_cast<void>(library.add(report, words));
        static_cast<void>(library.index(1));
        entries = library.list();
    }
};

const Asked& asked()
{
    static const Asked it;
    return it;
}

bool says(const Understood& understood, const QuestionReading& reading)
{
    return std::any_of(understood.parts.begin(), understood.parts.end(),
                       [&](const QuestionPart& part) { return part.kind == reading.kind && part.said == reading.said; });
}

void lookAtOther(const QuestionPart& part, const QuestionReading& other)
{
    const Understood anew = query::readQuestion(other.question, Lexicon::builtIn(), false).understood;
    if (part.kind == QuestionWord::Comparison && other.kind == QuestionWord::Words) // no figure is asked for any more
        require(anew.asking != Asking::Figures, "a question taken as words asks for words");
    else if (!std::holds_alternative<std::monostate>(other.said)) // what may be anything may be left out
        require(says(anew, other), "another way is understood as it says");
}

void lookAtParts(const Understood& understood, std::u16string_view question, bool others)
{
    std::size_t begin = 0;
    for (const QuestionPart& part : understood.parts) {
        requireInside(part.span, question.size(), "a piece stands in the question");
        require(part.span.empty() || part.span.begin >= begin, "pieces are told in the order in which they are said");
        begin = part.span.empty() ? begin : part.span.begin;
        if (others)
            for (const QuestionReading& other : part.others)
                lookAtOther(part, other);
    }
}

using Found = Result<std::vector<Span>>;

/// What is found in the text at hand.
Found foundIn(const Understood& understood)
{
    Found inText = search::findIn(asked().report, understood);
    if (inText)
        requireInOrder(*inText, asked().report.text.size(), "what is found lies in the text, in order and apart");
    return inText;
}

/// The library's answers are those that the text at hand gives: its index keeps nothing back. A pattern's places are told in other units.
void lookAtLibrary(const Understood& understood, const Found& inText)
{
    const std::size_t length = asked().report.text.size();
    std::vector<Span> inLibrary;
    search::Search question{understood};
    question.found = [&](Hit&& hit) {
        requireInside(hit.sentence, length, "a sentence lies in the text");
        requireInOrder(hit.marks, length, "marks lie in the text, in order and apart");
        requireInOrder(hit.excerptMarks, hit.excerpt.size(), "marks lie in the excerpt, in order and apart");
        if (hit.statement)
            inLibrary.push_back(hit.statement->span);
        else
            inLibrary.insert(inLibrary.end(), hit.marks.begin(), hit.marks.end());
        return true;
    };
    const auto found = search::find(asked().library, asked().entries, question);
    require(found.has_value() == inText.has_value(), "text and library fail alike");
    if (!inText)
        return;
    if (!isWithin(asked().report.head, understood.scope))
        require(inLibrary.empty(), "a report that is not asked gives nothing");
    else if (understood.asking != Asking::Pattern && understood.figures.words.empty())
        require(inLibrary == *inText, "the library gives what the text gives");
}

void let(std::string_view bytes)
{
    const std::u16string question = toUtf16(bytes);
    const Understood understood = query::understand(question, Lexicon::builtIn());
    lookAtParts(understood, question, isOneIn(4, bytes));
    const Found inText = foundIn(understood);
    if (isOneIn(8, bytes))
        lookAtLibrary(understood, inText);
}

} // namespace

Door queryDoor()
{
    return {"query", let, noneMade, 128, 2'000'000, 300};
}

} // namespace duixian::fuzz
