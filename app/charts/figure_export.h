// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include "app/charts/chart_series.h"
#include "app/charts/figure_wish.h"
#include "app/presentation/ask_path.h"

class QMenu;

namespace duixian::charts {

class FigureDialog;

/// The ways out of a chart, as a button with a menu: pictures, tables, the clipboard, and the dialog in which a figure is made.
class FigureExport : public QToolButton {
    Q_OBJECT
public:
    explicit FigureExport(QWidget* parent = nullptr);

    /// What goes out; a chart without rows does not.
    void setChart(const Chart& chart, const ChartWish& wish);
    /// In place of the system's dialog.
    void setAskPath(presentation::AskPath ask) { m_ask = std::move(ask); }
    /// The version of the rules that read the reports, for the description in a PNG.
    void setRules(int rules) { m_rules = rules; }
    /// How figures were made last.
    void setFigure(const FigureWish& figure) { m_figure = figure; }
    [[nodiscard]] const FigureWish& figure() const { return m_figure; }
    void openDialog();

Q_SIGNALS:
    /// A file was written, for the status bar.
    void saved(const QString& path);
    /// Something could not be written or copied: what happened and what to do, as plain text.
    void failed(const QString& sentence);
    void copyTableWanted();
    /// A person gave the chart another title in the dialog.
    void writingChosen(const duixian::charts::ChartWriting& writing);

private:
    void addPictures(QMenu& menu);
    void addTables(QMenu& menu);
    void addCopies(QMenu& menu);
    [[nodiscard]] QString description(const Chart& chart) const;
    /// Whether a file was written.
    bool saveFigure(const Chart& chart, const FigureWish& figure);
    void saveTable(const QString& suffix, const QString& filter, const QByteArray& bytes);
    bool write(const QString& name, const QString& suffix, const QString& filter, const QByteArray& bytes);
    bool copyPicture(const Chart& chart, const FigureWish& figure);
    void copyDrawing();
    /// What was chosen in the dialog is kept.
    void keep(const FigureDialog& dialog);

    presentation::AskPath m_ask;
    Chart m_chart;
    ChartWish m_wish;
    FigureWish m_figure;
    int m_rules = 0;
};

} // namespace duixian::charts
