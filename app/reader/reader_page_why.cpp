// SPDX-License-Identifier: GPL-3.0-or-later
// Why a figure is marked as it is, or is not.
#include <QSplitter>

#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/reader/why_panel.h"

namespace duixian::reader {

void ReaderPage::joinWhy()
{
    connect(m_view, &ReaderView::whyWanted, this, &ReaderPage::ask);
    connect(m_view, &ReaderView::textClicked, this, [this] {
        if (m_why->isVisible())
            ask(m_view->askedWords());
    });
    connect(m_view, &ReaderView::markMoved, this, &ReaderPage::markMoved);
    connect(m_why, &WhyPanel::closeWanted, this, &ReaderPage::closeWhy);
}

/// In the text the words that are selected or where the cursor stands; in the table the statement.
void ReaderPage::toggleWhy()
{
    const int current = currentStatement();
    const bool inText = m_view->hasFocus() || current < 0;
    const Span words = inText ? m_view->askedWords() : m_report->statements[static_cast<std::size_t>(current)].span;
    if (m_why->isVisible() && words == m_asked)
        closeWhy();
    else if (m_report)
        ask(words);
}

void ReaderPage::ask(const Span& words)
{
    constexpr int share = 3; ///< of the height, a third
    if (m_why->isHidden()) {
        m_why->show();
        const int whole = m_down->height();
        m_down->setSizes({whole - whole / share, whole / share});
        if (m_view->textCursor().hasSelection())
            m_view->showSpan(words);
    }
    m_asked = words;
    Q_EMIT whyWanted(words);
}

/// Where the answer is open it goes along.
void ReaderPage::askAlong(int statement)
{
    m_view->setCurrent(statement);
    if (m_why->isVisible() && statement >= 0)
        ask(m_report->statements[static_cast<std::size_t>(statement)].span);
}

void ReaderPage::setTrace(const std::optional<Trace>& trace)
{
    m_why->setTrace(trace);
}

void ReaderPage::closeWhy()
{
    m_why->hide();
    m_view->setFocus(Qt::OtherFocusReason);
}

} // namespace duixian::reader
