// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/jump_box.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QListWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "app/presentation/palette.h"
#include "app/presentation/question_field.h"

namespace duixian::shell {
namespace {

constexpr int boxWidth = 640;
constexpr int rowHeight = 32;
constexpr int mostRows = 12; ///< are seen at once
constexpr int mostOfASort = 8;

enum JumpRole { HintRole = Qt::UserRole, KeyRole };

/// A name, what it is in quiet letters, a key at the right.
class JumpDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const override
    {
        return {0, std::max(rowHeight, option.fontMetrics.height() + 12)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QString title = std::exchange(option.text, QString());
        option.state &= ~QStyle::State_HasFocus;
        const QStyle* const style = option.widget ? option.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
        const presentation::Ground ground = presentation::ground(presentation::themeInForce());
        const QFontMetrics& metrics = given.fontMetrics;
        painter->save();
        painter->setFont(given.font);
        QRect room = given.rect.adjusted(12, 0, -12, 0);
        painter->setPen(ground.quiet);
        if (const QString key = index.data(KeyRole).toString(); !key.isEmpty()) {
            painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, key);
            room.setRight(room.right() - metrics.horizontalAdvance(key) - 16);
        }
        painter->setPen(ground.text);
        const QString shown = metrics.elidedText(title, Qt::ElideRight, room.width());
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, shown);
        room.setLeft(room.left() + metrics.horizontalAdvance(shown) + 12);
        painter->setPen(ground.quiet);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(index.data(HintRole).toString(), Qt::ElideRight, room.width()));
        painter->restore();
    }
};

} // namespace

std::vector<const JumpTarget*> fittingTargets(const std::vector<JumpTarget>& targets, const QStringList& words, const QStringList& used)
{
    using Rank = std::tuple<qsizetype, bool, int, std::size_t>;
    std::vector<std::pair<Rank, const JumpTarget*>> fitting;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        const JumpTarget& target = targets[i];
        if (!std::all_of(words.begin(), words.end(), [&](const QString& word) { return target.searched.contains(word); }))
            continue;
        const qsizetype lately = used.indexOf(target.id);
        const bool inside = words.isEmpty() || !target.searched.startsWith(words.first());
        fitting.push_back({{lately < 0 ? used.size() : lately, inside, static_cast<int>(target.sort), i}, &target});
    }
    std::sort(fitting.begin(), fitting.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::map<JumpTarget::Sort, int> counts;
    std::vector<const JumpTarget*> out;
    for (const auto& [rank, target] : fitting)
        if (++counts[target->sort] <= mostOfASort)
            out.push_back(target);
    return out;
}

JumpBox::JumpBox(QWidget* window, Fold fold)
    : QFrame(window), m_fold(std::move(fold)), m_field(new presentation::QuestionField(this)), m_list(new QListWidget(this))
{
    build();
    connect(m_field, &presentation::QuestionField::typed, this, &JumpBox::refill);
    connect(m_field, &presentation::QuestionField::asked, this, [this] {
        refill(); // what was typed just now may not have been looked for yet
        choose(std::max(0, m_list->currentRow()));
    });
    connect(m_field, &presentation::QuestionField::downPressed, this,
            [this] { m_list->setCurrentRow(std::min(m_list->currentRow() + 1, m_list->count() - 1)); });
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem* item) { choose(m_list->row(item)); });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* /*before*/, const QWidget* now) {
        if (isVisible() && now && now != this && !isAncestorOf(now)) {
            m_before.clear();
            leave();
        }
    });
    hide();
}

void JumpBox::build()
{
    setObjectName(QStringLiteral("jumpBox"));
    m_field->setObjectName(QStringLiteral("question"));
    m_field->setPlaceholderText(tr("A report, a place, an indicator, a command"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->installEventFilter(this);
    m_list->setItemDelegate(new JumpDelegate(m_list));
    m_list->setAccessibleName(tr("What fits"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    auto* shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(32);
    shadow->setOffset(0, 8);
    shadow->setColor(QColor(0, 0, 0, 80));
    setGraphicsEffect(shadow);
}

void JumpBox::open(std::vector<JumpTarget> targets, const QStringList& used, std::function<void(const QString& words)> searchFor)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_targets = std::move(targets);
    m_used = used;
    m_searchFor = std::move(searchFor);
    m_field->setQuestion({});
    refill();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void JumpBox::refill()
{
    const QString typed = m_field->text().trimmed();
    QStringList words;
    for (const QString& word : typed.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words << m_fold(word);
    m_shown = fittingTargets(m_targets, words, m_used);
    m_list->clear();
    const auto add = [this](const QString& title, const QString& hint, const QString& key) {
        auto* item = new QListWidgetItem(title, m_list);
        item->setData(HintRole, hint);
        item->setData(KeyRole, key);
        item->setData(Qt::AccessibleTextRole, hint.isEmpty() ? title : title + QStringLiteral(", ") + hint);
    };
    for (const JumpTarget* const target : m_shown)
        add(target->title, target->hint, target->key);
    if (!typed.isEmpty())
        add(tr("Search all reports for “%1”").arg(typed.simplified()), {}, {});
    m_list->setCurrentRow(0);
    place();
}

void JumpBox::place()
{
    const QWidget& window = *parentWidget();
    const auto* const main = qobject_cast<const QMainWindow*>(&window);
    const int top = main ? main->menuWidget()->geometry().bottom() + 8 : 8;
    const int row = std::max(rowHeight, fontMetrics().height() + 12);
    const int room = std::max(1, (window.height() - top - 96) / row);
    const int rows = std::clamp(m_list->count(), 0, std::min(mostRows, room));
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(std::max(1, rows * row));
    const int width = std::min(boxWidth, window.width() - 48);
    setGeometry((window.width() - width) / 2, top, width, layout()->totalSizeHint().height());
    layout()->activate();
    resize(width, layout()->totalSizeHint().height());
}

void JumpBox::choose(int row)
{
    const QString typed = m_field->text().trimmed();
    const auto index = static_cast<std::size_t>(row);
    if (row < 0 || row >= m_list->count())
        return;
    m_before.clear(); // what is chosen says where the keys go
    if (index >= m_shown.size()) {
        leave();
        m_searchFor(typed);
        return;
    }
    const JumpTarget target = *m_shown[index];
    leave();
    Q_EMIT used(target.id);
    target.go();
}

void JumpBox::leave()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

bool JumpBox::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<const QKeyEvent*>(event)->key()) {
        case Qt::Key_Escape:
            leave();
            return true;
        case Qt::Key_Up:
            m_list->setCurrentRow(std::max(0, m_list->currentRow() - 1));
            return true;
        case Qt::Key_PageDown:
            m_list->setCurrentRow(std::min(m_list->currentRow() + mostRows, m_list->count() - 1));
            return true;
        case Qt::Key_PageUp:
            m_list->setCurrentRow(std::max(0, m_list->currentRow() - mostRows));
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace duixian::shell
