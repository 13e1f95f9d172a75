// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/model/pair_row.h"

class QButtonGroup;
class QPlainTextEdit;
class QPushButton;

namespace duixian::shell {

/// A person's verdict in place of the numbers' own: the arithmetic, three verdicts, and the reason, without which there is none. Not modal.
class OverruleDialog : public QDialog {
    Q_OBJECT
public:
    OverruleDialog(const PairRow& row, QWidget* parent);

    [[nodiscard]] QPlainTextEdit& reason() { return *m_reason; }
    [[nodiscard]] QPushButton& settle() { return *m_settle; }

Q_SIGNALS:
    void settled(duixian::Verdict verdict, const QString& reason);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void lay(const PairRow& row);
    void keep();

    QButtonGroup* m_verdicts; ///< the id of each is a Verdict as int
    QPlainTextEdit* m_reason;
    QPushButton* m_settle;
};

} // namespace duixian::shell
