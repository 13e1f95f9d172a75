// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QDialog>

#include "core/model/second_figure.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace duixian::shell {

/// Figures of another source (a yearbook, a bulletin): what a file of them has to look like, what the chosen file holds and where it is
/// wrong, and the sources that are in. Not modal.
class FiguresDialog : public QDialog {
    Q_OBJECT
public:
    explicit FiguresDialog(QWidget* parent);

    /// What a file holds that was chosen.
    void setFile(const QString& name, SecondFigureFile file);
    /// What is in.
    void setFigures(const std::vector<SecondFigure>& figures, bool writable);
    [[nodiscard]] QTableWidget& preview() { return *m_preview; }
    [[nodiscard]] QTableWidget& faults() { return *m_faults; }
    [[nodiscard]] QTableWidget& sources() { return *m_sources; }
    [[nodiscard]] QPushButton& bringIn() { return *m_bringIn; }
    [[nodiscard]] QPushButton& remove() { return *m_remove; }

Q_SIGNALS:
    void fileWanted();
    void bringInWanted(const std::vector<duixian::SecondFigure>& figures, const QString& name);
    void removeWanted(const QString& source);

private:
    void build();
    void showFile();
    void refreshButtons();

    QString m_name;
    SecondFigureFile m_file;
    bool m_writable = true;
    QLabel* m_holds;
    QTableWidget* m_preview;
    QTableWidget* m_faults;
    QTableWidget* m_sources;
    QPushButton* m_choose;
    QPushButton* m_bringIn;
    QPushButton* m_remove;
};

/// What is wrong with a line, in a sentence.
[[nodiscard]] QString sentenceFor(const SecondFigureFault& fault);

} // namespace duixian::shell
