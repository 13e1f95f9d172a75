// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/question_chips.h"

#include <algorithm>

#include <QLabel>
#include <QMenu>

#include "app/presentation/qt_text.h"
#include "app/presentation/question_wording.h"
#include "app/search/flow_layout.h"
#include "app/search/question_chip.h"
#include "app/search/question_edit.h"

namespace duixian::searching {
namespace {

/// Words of a person as a menu takes them: its own sign for a letter to press is no such sign.
QString plainForMenu(const QString& words)
{
    return words.simplified().replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

QuestionChips::QuestionChips(QWidget* parent) : QWidget(parent), m_layout(new FlowLayout(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    constexpr int oneRow = 26;
    setMinimumHeight(oneRow);
}

void QuestionChips::setQuestion(const QString& question, const Understood& understood)
{
    m_question = question;
    m_parts = understood.parts;
    while (QLayoutItem* const item = m_layout->takeAt(0)) {
        // One of them may be at work: its menu gave the new question.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        auto* chip = new QuestionChip(presentation::partWords(m_parts[i].kind, m_parts[i].said), m_parts[i].guessed, this);
        m_layout->addWidget(chip);
        chip->show();
        connect(chip, &QAbstractButton::clicked, this, [this, i, chip] {
            QMenu* const menu = menuOf(i);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            menu->popup(chip->mapToGlobal(QPoint(0, chip->height() + 2)));
        });
    }
    if (m_parts.empty() && !question.trimmed().isEmpty()) {
        auto* none = new QLabel(tr("Nothing that could be searched for yet."), this);
        none->setTextFormat(Qt::PlainText);
        none->setObjectName(QStringLiteral("quiet"));
        m_layout->addWidget(none);
        none->show();
    }
    updateGeometry();
}

QMenu* QuestionChips::menuOf(std::size_t part)
{
    auto* menu = new QMenu(this);
    const QuestionPart& taken = m_parts[part];
    QAction* now = menu->addAction(plainForMenu(presentation::partLine(taken.kind, taken.said)));
    now->setCheckable(true);
    now->setChecked(true);
    bool anything = false;
    for (const QuestionReading& other : taken.others) {
        anything = anything || std::holds_alternative<std::monostate>(other.said);
        menu->addAction(plainForMenu(presentation::partLine(other.kind, other.said)), this,
                        [this, question = toQt(std::u16string_view(other.question))] { Q_EMIT corrected(question); });
    }
    if (!anything && !taken.span.empty()) {
        menu->addSeparator();
        menu->addAction(tr("Leave it out"), this, [this, question = without(m_question, taken.span)] { Q_EMIT corrected(question); });
    }
    return menu;
}

} // namespace duixian::searching
