// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>
#include <QPointer>

#include "app/shell/agreement_dialog.h"
#include "app/workspace/second_reading.h"
#include "app/workspace/workspace.h"

class QWidget;

namespace duixian::shell {

class Prompts;

/// Sets another person's library beside the one that is open, and brings his decisions in.
class SecondReaderDesk : public QObject {
    Q_OBJECT
public:
    SecondReaderDesk(Workspace& workspace, Prompts& prompts, QWidget* window);

    /// Asks for the other library.
    void compareChosen();
    void compare(const QString& otherLibrary);
    /// Null where it is not open.
    [[nodiscard]] AgreementDialog* dialog() const { return m_dialog; }

Q_SIGNALS:
    void statementWanted(duixian::ReportId report, const duixian::Span& span);

private:
    void read();

    Workspace& m_workspace;
    Prompts& m_prompts;
    QWidget* m_window;
    QString m_other;
    QPointer<AgreementDialog> m_dialog;
    std::unique_ptr<SecondReading> m_reading;
};

} // namespace duixian::shell
