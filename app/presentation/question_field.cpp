// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/question_field.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

namespace duixian::presentation {

QuestionField::QuestionField(QWidget* parent) : QLineEdit(parent)
{
    constexpr int pause = 180; // milliseconds
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &QuestionField::tellTyped);
    connect(this, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
}

void QuestionField::setQuestion(const QString& question)
{
    m_pause.stop();
    if (question != text())
        setText(question);
}

void QuestionField::tellTyped()
{
    if (m_composing) // what is composed may yet change what stands there
        return;
    Q_EMIT typed(text());
}

void QuestionField::inputMethodEvent(QInputMethodEvent* event)
{
    const bool before = m_composing;
    m_composing = !event->preeditString().isEmpty();
    m_justComposed = before && !m_composing;
    if (m_justComposed)
        QTimer::singleShot(0, this, [this] { m_justComposed = false; });
    QLineEdit::inputMethodEvent(event);
    if (m_justComposed)
        m_pause.start();
}

void QuestionField::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !m_composing && !m_justComposed) {
        m_pause.stop();
        Q_EMIT asked(text());
        return;
    }
    if (enter)
        return;
    if (event->key() == Qt::Key_Down && !m_composing) {
        Q_EMIT downPressed();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace duixian::presentation
