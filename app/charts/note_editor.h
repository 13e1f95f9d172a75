// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <QObject>
#include <QPointF>
#include <QUndoStack>

#include "app/charts/chart.h"
#include "app/drawing/drawing.h"

class QContextMenuEvent;
class QKeyEvent;
class QMenu;
class QMouseEvent;
class QRubberBand;

namespace duixian::charts {

class ChartView;
class NoteStrays;

/// Asks for a line of text: a title, what it is about, what stands there at first; an empty answer is "cancel".
using AskWords = std::function<QString(const QString& title, const QString& label, const QString& text)>;

/// Notes on the chart of a view, by a person's hand: a menu and N on a mark, a drag or Alt with arrows to move, a double click or Enter to
/// change, Delete to remove, undo and redo among the notes. What is drawn belongs to the page: it hears what the writing should be now.
class NoteEditor : public QObject {
    Q_OBJECT
public:
    explicit NoteEditor(ChartView& view);

    /// In place of the system's dialog.
    void setAskWords(AskWords ask) { m_ask = std::move(ask); }
    /// Another chart stands in the view, or the same one with other words.
    void refresh();
    /// Notes without a mark, to be placed under the chart.
    [[nodiscard]] NoteStrays& strays() { return *m_strays; }
    /// The note that a person chose; none where none is.
    [[nodiscard]] std::optional<std::size_t> chosen() const { return m_chosen; }
    /// Fills a menu for what lies there: a note, a mark.
    void fillMenu(QMenu& menu, std::optional<std::size_t> note, std::optional<drawing::Spot> spot);

Q_SIGNALS:
    void writingChanged(const duixian::charts::ChartWriting& writing);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Notes = std::vector<ChartNote>;

    [[nodiscard]] const Notes& notes() const;
    [[nodiscard]] std::optional<std::size_t> noteAt(QPointF at) const;
    [[nodiscard]] std::optional<drawing::Spot> spotAt(QPointF at) const;
    [[nodiscard]] std::optional<std::size_t> noteOf(const drawing::Spot& spot) const;
    /// The note that keys are for: the chosen one, else that of the mark in focus.
    [[nodiscard]] std::optional<std::size_t> current() const;
    [[nodiscard]] MarkKey keyOf(const drawing::Spot& spot) const;

    bool press(const QMouseEvent& event);
    bool move(const QMouseEvent& event);
    bool release();
    bool key(const QKeyEvent& event, bool really);
    bool moveByKeys(const QKeyEvent& event, bool really);
    bool openMenu(const QContextMenuEvent& event);

    void writeOn(const drawing::Spot& spot);
    void change(std::size_t note);
    void remove(std::size_t note);
    void shift(std::size_t note, QPointF by);
    void removeStrays();
    /// As a step that can be undone.
    void settle(const QString& step, Notes after);
    void tell(Notes notes);
    void showBand();
    void choose(std::optional<std::size_t> note);

    ChartView& m_view;
    NoteStrays* m_strays;
    QRubberBand* m_band;
    AskWords m_ask;
    QUndoStack m_steps;
    std::string m_of; ///< the figures that the steps belong to
    std::optional<std::size_t> m_chosen;
    bool m_dragging = false;
    QPointF m_grabbed;
    Notes m_before; ///< the drag
};

} // namespace duixian::charts
