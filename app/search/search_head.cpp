// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/search_head.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/presentation/question_field.h"
#include "app/search/question_chips.h"

namespace duixian::searching {
namespace {

constexpr int edge = 24;

QToolButton* segment(const QString& words, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(words);
    button->setCheckable(true);
    button->setProperty("segment", true);
    return button;
}

} // namespace

SearchHead::SearchHead(QWidget* parent)
    : QWidget(parent),
      m_field(new presentation::QuestionField(this)),
      m_recent(new QToolButton(this)),
      m_recentMenu(new QMenu(this)),
      m_tools(new QHBoxLayout),
      m_chips(new QuestionChips(this)),
      m_count(new QLabel(this)),
      m_stop(new QPushButton(tr("Stop"), this))
{
    build();
    constexpr int moment = 250; // milliseconds: what is quicker needs no word
    m_moment.setSingleShot(true);
    m_moment.setInterval(moment);
    connect(&m_moment, &QTimer::timeout, this, &SearchHead::sayRunning);
    connect(m_stop, &QPushButton::clicked, this, &SearchHead::stopWanted);
}

void SearchHead::build()
{
    m_field->setObjectName(QStringLiteral("question"));
    m_field->setPlaceholderText(tr("Words, or figures: 新增就业 > 1万人"));
    m_field->setAccessibleName(tr("Question"));
    m_field->setClearButtonEnabled(true);
    m_recent->setText(tr("Recent"));
    m_recent->setToolTip(tr("What was asked before"));
    m_recent->setPopupMode(QToolButton::InstantPopup);
    m_recent->setMenu(m_recentMenu);
    m_recent->setEnabled(false);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setObjectName(QStringLiteral("quiet"));
    m_stop->setObjectName(QStringLiteral("link"));
    m_stop->setFlat(true);
    m_stop->hide();

    m_tools->setSpacing(4);
    m_tools->addWidget(m_field, 1);
    m_tools->addSpacing(4);
    m_tools->addWidget(m_recent);
    auto* below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_count);
    below->addWidget(m_stop);
    below->addStretch();
    buildOrder(*below);
    auto* layout = new QVBoxLayout(this);
    constexpr int scrollBar = 12; // of the list below: what stands at the right ends in one line
    layout->setContentsMargins(edge, 16, edge + scrollBar, 8);
    layout->setSpacing(8);
    layout->addLayout(m_tools);
    layout->addWidget(m_chips);
    layout->addLayout(below);
}

void SearchHead::buildOrder(QHBoxLayout& row)
{
    m_byPlace = segment(tr("Place and year"), QStringLiteral("byPlace"), this);
    m_byRelevance = segment(tr("Relevance"), QStringLiteral("byRelevance"), this);
    m_byPlace->setToolTip(tr("Sorted as the library is"));
    m_byRelevance->setToolTip(tr("The reports that say most about it first"));
    m_byPlace->setChecked(true);
    auto* group = new QButtonGroup(this);
    auto* both = new QHBoxLayout;
    both->setSpacing(0);
    for (QToolButton* button : {m_byPlace, m_byRelevance}) {
        group->addButton(button);
        both->addWidget(button);
    }
    row.addLayout(both);
    m_count->setMinimumHeight(m_byPlace->sizeHint().height()); // what is below stays where it is when the order goes
    setOrderOffered(false);
    connect(group, &QButtonGroup::buttonClicked, this, [this](const QAbstractButton* button) {
        Q_EMIT orderChosen(button == m_byRelevance ? HitOrder::Relevance : HitOrder::PlaceAndYear);
    });
}

void SearchHead::addTool(const QList<QAction*>& actions)
{
    auto* button = new QToolButton(this);
    button->setAccessibleName(actions.first()->iconText());
    if (actions.size() == 1) {
        button->setDefaultAction(actions.first());
    } else {
        button->setIcon(actions.first()->icon());
        button->setToolTip(actions.first()->iconText());
        button->addActions(actions);
        const auto follow = [button, first = actions.first()] { button->setEnabled(first->isEnabled()); };
        connect(actions.first(), &QAction::changed, button, follow);
        follow();
        button->setPopupMode(QToolButton::InstantPopup);
    }
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    constexpr int iconSize = 20;
    button->setIconSize({iconSize, iconSize});
    m_tools->addWidget(button);
}

void SearchHead::setRecent(const QStringList& questions)
{
    m_recentMenu->clear();
    constexpr int longest = 480;
    for (const QString& question : questions) {
        const QString words = fontMetrics().elidedText(question.simplified(), Qt::ElideMiddle, longest);
        m_recentMenu->addAction(QString(words).replace(QLatin1Char('&'), QLatin1String("&&")), this,
                                [this, question] { Q_EMIT recentWanted(question); });
    }
    if (!questions.isEmpty()) {
        m_recentMenu->addSeparator();
        m_recentMenu->addAction(tr("&Clear list"), this, &SearchHead::recentCleared);
    }
    m_recent->setEnabled(!questions.isEmpty());
}

QList<QAction*> SearchHead::recentQuestions() const
{
    return m_recentMenu->actions();
}

void SearchHead::setOrder(HitOrder order)
{
    (order == HitOrder::Relevance ? m_byRelevance : m_byPlace)->setChecked(true);
}

void SearchHead::setOrderOffered(bool offered)
{
    m_byPlace->setVisible(offered);
    m_byRelevance->setVisible(offered);
}

bool SearchHead::offersOrder() const
{
    return !m_byPlace->isHidden();
}

void SearchHead::tell(const QString& words)
{
    m_moment.stop();
    m_stop->hide();
    m_count->setText(words);
}

QString SearchHead::told() const
{
    return m_count->text();
}

void SearchHead::showRunning(int done, int all, std::size_t hits)
{
    m_done = done;
    m_all = all;
    m_hits = hits;
    if (m_stop->isVisible())
        sayRunning();
    else if (!m_moment.isActive())
        m_moment.start();
}

void SearchHead::sayRunning()
{
    const QString far =
        m_all == 0 ? tr("looking …") : tr("looking … %1").arg(locale().toString(100 * m_done / m_all) + QStringLiteral("\u2009%"));
    m_count->setText(m_hits == 0 ? far : tr("%Ln found", nullptr, static_cast<int>(m_hits)) + QStringLiteral(" · ") + far);
    m_stop->show();
}

} // namespace duixian::searching
