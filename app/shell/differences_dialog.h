// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/workspace/copy_comparison.h"

namespace duixian::shell {

/// The passages in which a copy differs from the report that is in the library, side by side.
class DifferencesDialog : public QDialog {
    Q_OBJECT
public:
    DifferencesDialog(const CopyComparison& comparison, const QString& titleThere, QWidget* parent);

Q_SIGNALS:
    /// Go to a passage of the report that is in the library.
    void placeWanted(duixian::ReportId report, const duixian::Span& span);
    void takeCopyWanted();
};

} // namespace duixian::shell
