// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/shell/place_field.h"

class QLabel;
class QPushButton;

namespace duixian::shell {

/// Asks for the place of one or several reports.
class PlaceDialog : public QDialog {
    Q_OBJECT
public:
    /// known: outlives the dialog.
    PlaceDialog(const std::vector<duixian::Place>& known, int reports, QWidget* parent);

    void setPlace(const std::optional<duixian::Place>& place);
    [[nodiscard]] PlaceField& field() { return *m_field; }

Q_SIGNALS:
    void chosen(const duixian::Place& place);

private:
    void tellMeant();

    PlaceField* m_field;
    QLabel* m_meant;
    QPushButton* m_ok;
};

} // namespace duixian::shell
