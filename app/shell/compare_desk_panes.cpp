// SPDX-License-Identifier: GPL-3.0-or-later
// The panes below the two readers: where they lead, what they ask of the library, what they write.
#include <type_traits>

#include <QAction>
#include <QApplication>
#include <QDir>

#include "app/compare/carried_view.h"
#include "app/compare/compare_page.h"
#include "app/compare/compared_table_view.h"
#include "app/compare/quotation_view.h"
#include "app/presentation/wording.h"
#include "app/reader/reader_view.h"
#include "app/shell/compare_choices.h"
#include "app/shell/compare_desk.h"
#include "app/shell/prompts.h"
#include "app/shell/sheet_writing.h"
#include "app/shell/status_line.h"
#include "app/workspace/repeat_search.h"

namespace duixian::shell {

void CompareDesk::joinTables()
{
    const auto join = [this](auto* view) {
        using View = std::remove_pointer_t<decltype(view)>;
        view->setAskPath(
            [this](const QString& suggestion, const QString& kinds) { return m_around.prompts.nameOutput(suggestion, kinds); });
        connect(view, &View::openWanted, this, &CompareDesk::open);
        connect(view, &View::saved, this, [this](const QString& path) {
            m_around.status.showFinished(tr("Written: %1").arg(QDir::toNativeSeparators(path)), false);
        });
        connect(view, &View::failed, this, [this](const QString& sentence) { m_around.prompts.tell(sentence); });
    };
    join(m_table);
    join(m_quotations);
    connect(m_table, &comparing::ComparedTableView::reportsWanted, this, [this](const std::vector<ReportId>& reports) {
        compare(reports);
        Q_EMIT comparedChanged();
    });
}

void CompareDesk::joinCarried()
{
    using comparing::CarriedView;
    connect(m_carried, &CarriedView::pairWanted, this, [this](const Span& left, const Span& right) {
        for (const auto& [side, span] : {std::pair(comparing::Side::Left, left), std::pair(comparing::Side::Right, right)})
            if (!span.empty())
                m_page->showSpan(m_page->reportOn(side), span);
    });
    connect(m_carried, &CarriedView::openWanted, this, &CompareDesk::open);
    connect(m_carried, &CarriedView::repeatsWanted, this, &CompareDesk::askElsewhere);
    connect(m_carried, &CarriedView::repeatsUnwanted, this, [this] { m_elsewhere.reset(); });
    connect(m_carried, &CarriedView::fileWanted, this, [this](const presentation::ShownTable& table, const QString& suffix) {
        writeShownTable(table, tr("carried over"), suffix, m_around.prompts, m_around.status);
    });
}

void CompareDesk::open(ReportId report, const Span& span)
{
    if (!m_page->showSpan(report, span))
        Q_EMIT statementWanted(report, span);
}

void CompareDesk::askElsewhere(ReportId report, const Span& sentence)
{
    m_elsewhere = m_workspace.repeatSearch();
    connect(m_elsewhere.get(), &RepeatSearch::found, this, [this](int question, const RepeatBatch& repeats) {
        std::vector<comparing::RepeatRow> rows;
        for (const Repeat& repeat : *repeats)
            rows.push_back({repeat.report, repeat.span, comparedReport(m_workspace, repeat.report).name, repeat.words, repeat.kind});
        if (question == m_asked)
            m_carried->addRepeats(rows);
    });
    connect(m_elsewhere.get(), &RepeatSearch::progress, this, [this](int question, int done, int total) {
        if (question == m_asked)
            m_carried->setRepeatProgress(done, total);
    });
    connect(m_elsewhere.get(), &RepeatSearch::failed, this,
            [this](int /*question*/, const Error& error) { m_around.prompts.tell(presentation::sentenceFor(error)); });
    connect(m_elsewhere.get(), &RepeatSearch::finished, this, [this](int question, bool whole) {
        if (question == m_asked)
            m_carried->finishRepeats(whole);
    });
    m_asked = m_elsewhere->ask(report, sentence);
}

bool CompareDesk::copy() const
{
    QWidget* const focus = QApplication::focusWidget();
    if (!m_looked || focus == nullptr || !m_page->isAncestorOf(focus))
        return false;
    if (auto* const text = qobject_cast<reader::ReaderView*>(focus)) {
        text->copy();
        return true;
    }
    for (const QWidget* widget = focus; widget != m_page; widget = widget->parentWidget())
        for (QAction* const action : widget->actions())
            if (action->objectName() == QStringLiteral("copyTable")) {
                action->trigger();
                return true;
            }
    auto* const whole = m_page->pane() != nullptr ? m_page->pane()->findChild<QAction*>(QStringLiteral("copyTable")) : nullptr;
    if (whole != nullptr && m_page->pane()->isAncestorOf(focus))
        whole->trigger();
    return whole != nullptr;
}

bool CompareDesk::writeShown() const
{
    auto* const writing = m_looked && m_page->pane() != nullptr ? m_page->pane()->findChild<QAction*>(QStringLiteral("csv")) : nullptr;
    if (writing != nullptr)
        writing->trigger();
    return writing != nullptr;
}

} // namespace duixian::shell
