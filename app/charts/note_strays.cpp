// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/note_strays.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "app/presentation/qt_text.h"

namespace duixian::charts {

NoteStrays::NoteStrays(QWidget* parent) : QWidget(parent), m_words(new QLabel(this))
{
    setObjectName(QStringLiteral("noteStrays"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto* remove = new QToolButton(this);
    remove->setObjectName(QStringLiteral("removeStrays"));
    remove->setText(tr("Remove them"));
    remove->setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 4, 16, 4);
    layout->addWidget(m_words, 1);
    layout->addWidget(remove);
    connect(remove, &QToolButton::clicked, this, &NoteStrays::removeWanted);
    hide();
}

void NoteStrays::setNotes(const std::vector<ChartNote>& notes)
{
    QStringList words;
    for (const ChartNote& note : notes)
        words << tr("“%1” (%2)", "the words of a note, an indicator").arg(toQt(note.words), toQt(note.mark.indicator));
    m_words->setText(tr("Notes whose mark is not in this chart: %1").arg(words.join(QStringLiteral(" · "))));
    setVisible(!notes.empty());
}

} // namespace duixian::charts
