// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QToolButton>

#include "app/compare/table_figure.h"
#include "app/presentation/ask_path.h"
#include "core/export/table.h"

class QMenu;

namespace duixian::comparing {

/// What can go out: asked for when it does.
struct TableOffer {
    QString name;       ///< of a file, without suffix
    QString wholeWords; ///< what the longer table is: "All figures with their sentences"
    std::function<exporting::Table()> shown;
    std::function<exporting::Table()> whole;
    std::function<TableFigure()> figure;
    std::function<void()> copy;
};

/// The ways out of a table, as a button with a menu: files of the table as it is shown and of all that stands behind it, pictures, the
/// clipboard.
class TableExport : public QToolButton {
    Q_OBJECT
public:
    explicit TableExport(QWidget* parent);

    void setOffer(TableOffer offer) { m_offer = std::move(offer); }
    /// In place of the system's dialog.
    void setAskPath(presentation::AskPath ask) { m_ask = std::move(ask); }

Q_SIGNALS:
    /// A file was written, for the status bar.
    void saved(const QString& path);
    /// Something could not be written: what happened and what to do, as plain text.
    void failed(const QString& sentence);

private:
    enum class Picture { Png, Svg, Pdf };

    void fill(QMenu& menu);
    void saveCsv(const std::function<exporting::Table()>& table);
    void saveXlsx(const std::function<exporting::Table()>& table);
    void savePicture(Picture picture);
    void copyPicture();
    void write(const QString& suffix, const QString& filter, const QByteArray& bytes);

    presentation::AskPath m_ask;
    TableOffer m_offer;
};

} // namespace duixian::comparing
