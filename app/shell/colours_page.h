// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QWidget>

#include "app/presentation/own_colours.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace duixian::shell {

/// The colours of the roles in one theme after the other, each with how well it can be read.
class ColoursPage : public QWidget {
    Q_OBJECT
public:
    using AskColour = std::function<QColor(const QColor& now)>;

    ColoursPage(AskColour ask, QWidget* parent);

    void take(const presentation::OwnColours& colours);
    [[nodiscard]] const presentation::OwnColours& colours() const { return m_colours; }
    /// The other theme's colours.
    void showTheme(presentation::Theme theme);

Q_SIGNALS:
    void changed();

private:
    struct Row {
        presentation::Role role;
        QPushButton* fill; ///< null where the role has none
        QPushButton* line;
        QLabel* verdict;
    };

    [[nodiscard]] QPushButton* swatch(const QString& name, presentation::Role role, bool fill);
    void addRow(QGridLayout& grid, presentation::Role role, const QString& word);
    void choose(presentation::Role role, bool fill);
    void set(presentation::Role role, bool fill, const QColor& colour);
    void refresh();

    AskColour m_ask;
    presentation::OwnColours m_colours;
    presentation::Theme m_theme = presentation::Theme::Light;
    std::vector<Row> m_rows;
    QPushButton* m_reset;
};

} // namespace duixian::shell
