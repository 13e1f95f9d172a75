// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/note_editor.h"

#include <algorithm>

#include <QInputDialog>
#include <QMenu>
#include <QRubberBand>
#include <QUndoCommand>

#include "app/charts/chart_description.h"
#include "app/charts/chart_view.h"
#include "app/charts/note_place.h"
#include "app/charts/note_strays.h"
#include "app/presentation/qt_text.h"

namespace duixian::charts {
namespace {

class NoteStep : public QUndoCommand {
public:
    using Notes = std::vector<ChartNote>;
    NoteStep(const QString& words, Notes before, Notes after, std::function<void(const Notes&)> tell)
        : QUndoCommand(words), m_before(std::move(before)), m_after(std::move(after)), m_tell(std::move(tell))
    {
    }
    void undo() override { m_tell(m_before); }
    void redo() override { m_tell(m_after); }

private:
    Notes m_before;
    Notes m_after;
    std::function<void(const Notes&)> m_tell;
};

} // namespace

NoteEditor::NoteEditor(ChartView& view)
    : QObject(&view), m_view(view), m_strays(new NoteStrays), m_band(new QRubberBand(QRubberBand::Rectangle, &view)), m_steps(this)
{
    m_ask = [this](const QString& title, const QString& label, const QString& text) {
        bool said = false;
        const QString words = QInputDialog::getText(&m_view, title, label, QLineEdit::Normal, text, &said);
        return said ? words : QString();
    };
    m_view.installEventFilter(this);
    connect(m_strays, &NoteStrays::removeWanted, this, &NoteEditor::removeStrays);
}

const NoteEditor::Notes& NoteEditor::notes() const
{
    return m_view.chart().writing.notes;
}

void NoteEditor::refresh()
{
    // Steps are of the chart they were made on.
    if (const std::string of = figuresHash(m_view.chart()); of != m_of) {
        m_of = of;
        m_steps.clear();
        m_chosen.reset();
        m_dragging = false;
    }
    if (m_chosen && *m_chosen >= notes().size())
        m_chosen.reset();
    Notes strays;
    for (std::size_t i = 0; i < notes().size(); ++i) {
        const auto& areas = m_view.drawing().notes;
        if (std::none_of(areas.begin(), areas.end(), [i](const drawing::NoteArea& area) { return area.note == i; }))
            strays.push_back(notes()[i]);
    }
    m_strays->setNotes(strays);
    showBand();
}

void NoteEditor::showBand()
{
    const auto& areas = m_view.drawing().notes;
    const auto area =
        std::find_if(areas.begin(), areas.end(), [&](const drawing::NoteArea& one) { return m_chosen && one.note == *m_chosen; });
    m_band->setVisible(area != areas.end());
    if (area != areas.end())
        m_band->setGeometry(area->area.adjusted(-3, -2, 3, 2).toAlignedRect());
}

void NoteEditor::choose(std::optional<std::size_t> note)
{
    m_chosen = note;
    showBand();
}

std::optional<std::size_t> NoteEditor::noteAt(QPointF at) const
{
    const auto& areas = m_view.drawing().notes;
    const auto found = std::find_if(areas.rbegin(), areas.rend(), [&](const drawing::NoteArea& one) { return one.area.contains(at); });
    return found == areas.rend() ? std::nullopt : std::optional(found->note);
}

std::optional<drawing::Spot> NoteEditor::spotAt(QPointF at) const
{
    const auto& spots = m_view.drawing().spots;
    const auto found = std::find_if(spots.rbegin(), spots.rend(), [&](const drawing::Spot& spot) { return spot.area.contains(at); });
    return found == spots.rend() ? std::nullopt : std::optional(*found);
}

MarkKey NoteEditor::keyOf(const drawing::Spot& spot) const
{
    return charts::keyOf(m_view.chart().rows[static_cast<std::size_t>(spot.row)], spot.target);
}

std::optional<std::size_t> NoteEditor::noteOf(const drawing::Spot& spot) const
{
    const MarkKey key = keyOf(spot);
    const auto found = std::find_if(notes().begin(), notes().end(), [&](const ChartNote& note) { return note.mark == key; });
    return found == notes().end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - notes().begin()));
}

std::optional<std::size_t> NoteEditor::current() const
{
    if (m_chosen)
        return m_chosen;
    const auto spot = m_view.focusedSpot();
    return spot ? noteOf(*spot) : std::nullopt;
}

void NoteEditor::fillMenu(QMenu& menu, std::optional<std::size_t> note, std::optional<drawing::Spot> spot)
{
    const auto add = [&](const QString& words, const char* name, const QKeySequence& key, auto&& work) {
        QAction* action = menu.addAction(words, this, work);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
    };
    if (spot) {
        add(tr("&Open the sentence"), "openMark", Qt::Key_Return, [this, at = *spot] { Q_EMIT m_view.markActivated(at.row, at.target); });
        note = noteOf(*spot);
        if (!note)
            add(tr("Add a &note…"), "addNote", Qt::Key_N, [this, at = *spot] { writeOn(at); });
    }
    if (note) {
        add(tr("&Change the note…"), "changeNote", Qt::Key_N, [this, at = *note] { change(at); });
        add(tr("&Remove the note"), "removeNote", Qt::Key_Delete, [this, at = *note] { remove(at); });
    }
    if (m_steps.canUndo())
        add(tr("&Undo: %1").arg(m_steps.undoText()), "undoNote", QKeySequence::Undo, [this] { m_steps.undo(); });
}

void NoteEditor::writeOn(const drawing::Spot& spot)
{
    if (const auto there = noteOf(spot)) {
        change(*there);
        return;
    }
    const MarkKey key = keyOf(spot);
    const QString words = m_ask(tr("Note"), tr("Note on %1:").arg(toQt(key.indicator)), {}).simplified();
    if (words.isEmpty())
        return;
    const QPointF place = placeForNote(m_view.drawing(), spot.area, words);
    Notes after = notes();
    after.push_back({toCore(words), key, place.x(), place.y()});
    m_chosen = after.size() - 1;
    settle(tr("Add a note"), std::move(after));
}

void NoteEditor::change(std::size_t note)
{
    const ChartNote old = notes()[note];
    m_dragging = false;
    const QString words = m_ask(tr("Note"), tr("Note on %1:").arg(toQt(old.mark.indicator)), toQt(old.words)).simplified();
    if (words.isEmpty() || toCore(words) == old.words || note >= notes().size())
        return;
    Notes after = notes();
    after[note].words = toCore(words);
    settle(tr("Change the note"), std::move(after));
}

void NoteEditor::remove(std::size_t note)
{
    Notes after = notes();
    after.erase(after.begin() + static_cast<std::ptrdiff_t>(note));
    m_chosen.reset();
    settle(tr("Remove the note"), std::move(after));
}

void NoteEditor::shift(std::size_t note, QPointF by)
{
    Notes after = notes();
    after[note].dx += by.x();
    after[note].dy += by.y();
    settle(tr("Move the note"), std::move(after));
}

void NoteEditor::removeStrays()
{
    Notes after;
    for (const drawing::NoteArea& area : m_view.drawing().notes)
        after.push_back(notes()[area.note]);
    m_chosen.reset();
    settle(tr("Remove notes without a mark"), std::move(after));
}

void NoteEditor::settle(const QString& step, Notes after)
{
    m_steps.push(new NoteStep(step, notes(), std::move(after), [this](const Notes& wanted) { tell(wanted); }));
}

void NoteEditor::tell(Notes wanted)
{
    ChartWriting writing = m_view.chart().writing;
    writing.notes = std::move(wanted);
    Q_EMIT writingChanged(writing);
    refresh();
}

} // namespace duixian::charts
