// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/search_hints.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace duixian::searching {
namespace {

QLabel* plainLabel(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

} // namespace

SearchHints::SearchHints(QWidget* parent)
    : QWidget(parent),
      m_title(plainLabel(QStringLiteral("hintTitle"), this)),
      m_words(plainLabel(QStringLiteral("quiet"), this)),
      m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(24, 8, 24, 24);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_words);
    m_layout->addStretch();
}

void SearchHints::show(const QString& title, const QString& words, const std::vector<Example>& examples)
{
    m_title->setText(title);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    if (m_examples) { // one of its buttons may be at work
        m_examples->hide();
        m_examples->deleteLater();
    }
    m_examples = new QWidget(this);
    auto* grid = new QGridLayout(m_examples);
    grid->setContentsMargins(0, 16, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Example& example : examples) {
        auto* button = new QPushButton(QString(example.question).replace(QLatin1Char('&'), QLatin1String("&&")), m_examples);
        button->setObjectName(QStringLiteral("example"));
        button->setCursor(Qt::PointingHandCursor);
        connect(button, &QPushButton::clicked, this, [this, question = example.question] { Q_EMIT asked(question); });
        QLabel* const meaning = plainLabel(QStringLiteral("quiet"), m_examples);
        meaning->setText(example.words);
        grid->addWidget(button, row, 0);
        grid->addWidget(meaning, row, 1);
        ++row;
    }
    m_layout->insertWidget(2, m_examples);
}

} // namespace duixian::searching
