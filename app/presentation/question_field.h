// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace duixian::presentation {

/// The field that one asks in. While an input method composes, nothing is asked: neither by the letters that will become words nor by the
/// Enter that makes them so.
class QuestionField : public QLineEdit {
    Q_OBJECT
public:
    explicit QuestionField(QWidget* parent);

    /// Puts a question in without asking it.
    void setQuestion(const QString& question);

Q_SIGNALS:
    /// A person has typed, and paused for a moment.
    void typed(const QString& question);
    /// Enter.
    void asked(const QString& question);
    void downPressed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;

private:
    void tellTyped();

    QTimer m_pause;
    bool m_composing = false;
    bool m_justComposed = false; ///< until the events of this moment are through
};

} // namespace duixian::presentation
