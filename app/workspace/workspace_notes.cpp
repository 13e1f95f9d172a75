// SPDX-License-Identifier: GPL-3.0-or-later
// What a person writes beside reports, statements and passages.
#include <algorithm>

#include "app/presentation/qt_text.h"
#include "app/workspace/workspace.h"
#include "core/judgement/anchor.h"

namespace duixian {
namespace {

bool isBeside(const Annotation& annotation, const Span& span)
{
    if (annotation.standing == Standing::Adrift || annotation.anchor.quote.empty() != span.empty())
        return false;
    return span.empty() || annotation.anchor.span == span;
}

Annotation made(AnnotationKind kind, const QString& text, const Span& beside, const Report& found)
{
    const Anchor anchor = beside.empty() ? Anchor{} : judgement::anchorAt(found.text, beside);
    return {{}, kind, toCore(text), anchor, {}, Standing::Holds};
}

} // namespace

std::vector<library::ReportAnnotation> Workspace::annotations()
{
    std::vector<library::ReportAnnotation> all;
    if (m_library)
        guarded([&] { all = m_library->annotations(); });
    return all;
}

void Workspace::setRemark(ReportId id, const Span& beside, const QString& text, const QString& subject)
{
    judge(id, {HistoryAction::Remark, toCoreUtf8(subject)}, [&](Judgements& said, const Report& found) {
        const auto there = std::find_if(said.annotations.begin(), said.annotations.end(),
                                        [&](const Annotation& a) { return a.kind == AnnotationKind::Remark && isBeside(a, beside); });
        if (there == said.annotations.end() && !text.isEmpty())
            said.annotations.push_back(made(AnnotationKind::Remark, text, beside, found));
        else if (there != said.annotations.end() && text.isEmpty())
            said.annotations.erase(there);
        else if (there != said.annotations.end())
            there->text = toCore(text);
    });
}

void Workspace::setTags(ReportId id, const Span& beside, const QStringList& tags, const QString& subject)
{
    judge(id, {HistoryAction::Tag, toCoreUtf8(subject)}, [&](Judgements& said, const Report& found) {
        const auto isTag = [&](const Annotation& a) { return a.kind == AnnotationKind::Tag && !isStar(a) && isBeside(a, beside); };
        std::erase_if(said.annotations, [&](const Annotation& a) { return isTag(a) && !tags.contains(toQt(std::u16string_view(a.text))); });
        for (const QString& tag : tags)
            if (std::none_of(said.annotations.begin(), said.annotations.end(),
                             [&](const Annotation& a) { return isTag(a) && toQt(std::u16string_view(a.text)) == tag; }))
                said.annotations.push_back(made(AnnotationKind::Tag, tag, beside, found));
    });
}

void Workspace::setStars(ReportId id, const std::vector<Span>& beside, bool starred, const QString& subject)
{
    judge(id, {HistoryAction::Tag, toCoreUtf8(subject)}, [&](Judgements& said, const Report& found) {
        for (const Span& span : beside) {
            const auto there = std::find_if(said.annotations.begin(), said.annotations.end(),
                                            [&](const Annotation& a) { return isStar(a) && isBeside(a, span); });
            if (starred && there == said.annotations.end())
                said.annotations.push_back(made(AnnotationKind::Tag, toQt(starTag), span, found));
            else if (!starred && there != said.annotations.end())
                said.annotations.erase(there);
        }
    });
}

void Workspace::rewriteNote(ReportId id, AnnotationId note, const QString& text, const QString& subject)
{
    judge(id, {HistoryAction::Remark, toCoreUtf8(subject)}, [&](Judgements& said, const Report& /*found*/) {
        for (Annotation& annotation : said.annotations)
            if (annotation.id == note)
                annotation.text = toCore(text);
        std::erase_if(said.annotations, [&](const Annotation& a) { return a.id == note && a.text.empty(); });
    });
}

void Workspace::renameTag(const QString& tag, const QString& name)
{
    if (!mayWrite())
        return;
    guarded([&] {
        HistoryStep step{HistoryAction::Rename, toCoreUtf8(tag)};
        m_library->renameTag(toCore(tag), toCore(name), step);
        m_history = m_library->history();
    });
    Q_EMIT historyChanged();
}

} // namespace duixian
