// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/find_bar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include "app/presentation/question_field.h"

namespace duixian::reader {

FindBar::FindBar(QWidget* parent)
    : QWidget(parent),
      m_field(new presentation::QuestionField(this)),
      m_count(new QLabel(this)),
      m_previous(new QToolButton(this)),
      m_next(new QToolButton(this))
{
    setObjectName(QStringLiteral("findBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_field->setPlaceholderText(tr("Find in this report"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setObjectName(QStringLiteral("quiet"));
    auto* close = new QToolButton(this);
    close->setText(QStringLiteral("\u2715"));
    close->setAccessibleName(tr("Close the find bar"));
    close->setToolTip(tr("Close the find bar (Esc)"));
    constexpr int longest = 360;
    m_field->setMaximumWidth(longest);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 6, 12, 6);
    layout->setSpacing(4);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addSpacing(4);
    layout->addWidget(m_count);
    layout->addStretch();
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &FindBar::leave);
    connect(m_field, &presentation::QuestionField::typed, this, &FindBar::wanted);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& words) {
        if (words.isEmpty())
            Q_EMIT wanted(words);
    });
    connect(m_field, &presentation::QuestionField::asked, this, [this] { Q_EMIT stepWanted(true); });
    hide();
}

void FindBar::setSteps(QAction* previous, QAction* next)
{
    for (const auto& [button, action] : {std::pair(m_previous, previous), std::pair(m_next, next)}) {
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAccessibleName(action->iconText());
    }
}

void FindBar::open(const QString& words)
{
    if (!words.isEmpty())
        m_field->setQuestion(words);
    m_field->deselect();
    show();
}

QString FindBar::words() const
{
    return m_field->text();
}

void FindBar::setFound(int at, int count, const QString& fault)
{
    const bool asked = !words().trimmed().isEmpty();
    if (!fault.isEmpty())
        m_count->setText(fault);
    else if (count > 0)
        m_count->setText(tr("%1 of %2").arg(locale().toString(at + 1), locale().toString(count)));
    else
        m_count->setText(asked ? tr("not in this report") : QString());
}

void FindBar::leave()
{
    hide();
    Q_EMIT closed();
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape) {
            leave();
            return true;
        }
        if (key->key() == Qt::Key_Return && key->modifiers().testFlag(Qt::ShiftModifier)) {
            Q_EMIT stepWanted(false);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace duixian::reader
