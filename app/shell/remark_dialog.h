// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace duixian::shell {

/// A remark to be written or changed. Not modal. Ctrl+Return keeps it, Esc does not.
class RemarkDialog : public QDialog {
    Q_OBJECT
public:
    /// beside: the words that it is about; text: the remark that is there, empty for a new one.
    RemarkDialog(const QString& beside, const QString& text, QWidget* parent);

    [[nodiscard]] QPlainTextEdit& field() { return *m_text; }

Q_SIGNALS:
    /// Empty: the remark is to go.
    void settled(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void keep();

    QPlainTextEdit* m_text;
};

} // namespace duixian::shell
