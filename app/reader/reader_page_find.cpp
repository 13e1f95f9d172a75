// SPDX-License-Identifier: GPL-3.0-or-later
// Finding words in the report that is read.
#include <algorithm>

#include <QKeyEvent>

#include "app/presentation/qt_text.h"
#include "app/presentation/question_field.h"
#include "app/reader/find_bar.h"
#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/reader/why_panel.h"

namespace duixian::reader {

void ReaderPage::joinFind()
{
    connect(m_find, &FindBar::wanted, this, [this](const QString& words) {
        m_fromHit = false;
        Q_EMIT findWanted(words);
    });
    connect(m_find, &FindBar::stepWanted, this, &ReaderPage::step);
    connect(m_find, &FindBar::closed, this, &ReaderPage::closeFind);
}

/// Esc in the text closes the bar, too: after a hit was opened the keys are there.
void ReaderPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_find->isVisible())
        closeFind();
    else if (event->key() == Qt::Key_Escape && m_why->isVisible())
        closeWhy();
    else
        QWidget::keyPressEvent(event);
}

QString ReaderPage::selectedWords() const
{
    constexpr std::size_t longest = 60; ///< whoever selected more wants to copy it
    const Span selected = m_view->selection();
    if (!m_report || selected.empty() || selected.length() > longest)
        return {};
    return toQt(std::u16string_view(m_report->text).substr(selected.begin, selected.length())).simplified();
}

void ReaderPage::find()
{
    const QString words = selectedWords();
    m_find->open(words);
    m_find->field().setFocus(Qt::ShortcutFocusReason);
    m_find->field().selectAll();
    m_fromHit = false;
    Q_EMIT findWanted(m_find->words());
}

void ReaderPage::closeFind()
{
    m_find->hide();
    m_found.clear();
    m_at = -1;
    m_view->setFound({});
    m_header->legend().setCount(presentation::Role::SearchHit, 0);
    m_view->setFocus(Qt::OtherFocusReason);
}

/// The same words in a report that has come, or was read anew.
void ReaderPage::findAnew(bool another)
{
    if (m_find->isHidden())
        return;
    if (another && m_fromHit)
        closeFind();
    else
        Q_EMIT findWanted(m_find->words());
}

void ReaderPage::setFound(std::vector<Span> found, const QString& fault)
{
    // Where one was, or from what is seen on.
    const std::size_t from =
        m_at >= 0 && m_at < static_cast<int>(m_found.size()) ? m_found[static_cast<std::size_t>(m_at)].begin : m_view->topOffset();
    m_found = std::move(found);
    m_view->setFound(m_found);
    m_header->legend().setCount(presentation::Role::SearchHit, static_cast<int>(m_found.size()));
    const auto next = std::find_if(m_found.begin(), m_found.end(), [from](const Span& span) { return span.begin >= from; });
    m_at = -1;
    m_find->setFound(-1, 0, fault);
    if (!m_found.empty())
        lookAt(next == m_found.end() ? 0 : static_cast<int>(next - m_found.begin()));
}

void ReaderPage::lookAt(int found)
{
    m_at = found;
    const auto index = static_cast<std::size_t>(found);
    if (!m_view->showFound(index)) {
        setFurniture(FurnitureShown::Dimmed);
        m_view->showFound(index);
    }
    m_find->setFound(found, static_cast<int>(m_found.size()), {});
}

void ReaderPage::step(bool forward)
{
    const auto count = static_cast<int>(m_found.size());
    if (count > 0)
        lookAt((m_at + (forward ? 1 : count - 1)) % count);
    else
        find();
}

void ReaderPage::showHit(const QString& question, std::vector<Span> found, const Span& mark)
{
    m_find->open(question);
    m_fromHit = true;
    m_at = -1;
    setFound(std::move(found));
    const auto there = std::find_if(m_found.begin(), m_found.end(), [&](const Span& span) { return span.overlaps(mark); });
    if (there != m_found.end())
        lookAt(static_cast<int>(there - m_found.begin()));
    m_view->setFocus(Qt::OtherFocusReason);
}

} // namespace duixian::reader
