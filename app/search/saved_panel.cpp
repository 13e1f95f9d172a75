// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/saved_panel.h"

#include <algorithm>

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "app/presentation/palette.h"
#include "app/presentation/statement_text.h"

namespace duixian::searching {
namespace {

constexpr int rowHeight = 26;
constexpr int edge = 16;
constexpr int gap = 8;
constexpr int mostRows = 7; ///< are seen at once

enum SavedRole { CountRole = Qt::UserRole };

class SavedDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const override
    {
        return {0, std::max(rowHeight, option.fontMetrics.height() + gap)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QString name = std::exchange(option.text, QString());
        option.state &= ~QStyle::State_HasFocus;
        const QStyle* const style = option.widget ? option.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
        const presentation::Ground ground = presentation::ground(presentation::themeInForce());
        painter->save();
        painter->setFont(given.font);
        QRect room = given.rect.adjusted(edge, 0, -edge, 0);
        const QString count = index.data(CountRole).toString();
        painter->setPen(ground.quiet);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, count);
        room.setRight(room.right() - given.fontMetrics.horizontalAdvance(count) - gap);
        painter->setPen(ground.text);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, given.fontMetrics.elidedText(name, Qt::ElideRight, room.width()));
        painter->restore();
    }
};

} // namespace

SavedPanel::SavedPanel(QWidget* parent) : QWidget(parent), m_list(new QListWidget(this))
{
    auto* title = new QLabel(tr("Saved searches"), this);
    title->setTextFormat(Qt::PlainText);
    title->setObjectName(QStringLiteral("panelTitle"));
    title->setContentsMargins(edge, gap, edge, 0);
    m_list->setItemDelegate(new SavedDelegate(m_list));
    m_list->setAccessibleName(title->text());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_list->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addWidget(m_list);
    const auto ask = [this](const QListWidgetItem* item) { Q_EMIT asked(m_saved[static_cast<std::size_t>(m_list->row(item))].question); };
    connect(m_list, &QListWidget::itemClicked, this, ask);
    connect(m_list, &QListWidget::itemActivated, this, ask);
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint& where) {
        if (const QListWidgetItem* const item = m_list->itemAt(where)) {
            QMenu* const menu = menuOf(m_list->row(item));
            menu->setAttribute(Qt::WA_DeleteOnClose);
            menu->popup(m_list->viewport()->mapToGlobal(where));
        }
    });
    hide();
}

void SavedPanel::setSaved(std::vector<SavedQuestion> saved, bool changeable)
{
    m_changeable = changeable;
    setVisible(!saved.empty());
    if (saved == m_saved)
        return;
    m_saved = std::move(saved);
    fill();
}

void SavedPanel::fill()
{
    m_list->clear();
    for (const SavedQuestion& saved : m_saved) {
        auto* item = new QListWidgetItem(saved.name, m_list);
        item->setToolTip(presentation::toolTipOf(saved.question));
        const auto count = m_counts.find(saved.name);
        item->setData(CountRole, count == m_counts.end() ? QString() : count->second);
    }
    const int rows = std::min(static_cast<int>(m_saved.size()), mostRows);
    m_list->setFixedHeight(rows * std::max(rowHeight, fontMetrics().height() + gap) + 2);
    setAsked(m_asked);
}

void SavedPanel::setCount(const QString& name, const QString& count)
{
    m_counts[name] = count;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->text() == name)
            m_list->item(row)->setData(CountRole, count);
}

void SavedPanel::setAsked(const QString& question)
{
    m_asked = question;
    const auto found =
        std::find_if(m_saved.begin(), m_saved.end(), [&](const SavedQuestion& saved) { return saved.question == question.trimmed(); });
    m_list->setCurrentRow(found == m_saved.end() ? -1 : static_cast<int>(found - m_saved.begin()));
}

QMenu* SavedPanel::menuOf(int row)
{
    auto* menu = new QMenu(this);
    const QString name = m_saved[static_cast<std::size_t>(row)].name;
    QAction* const rename = menu->addAction(tr("&Rename…"), this, [this, name] { Q_EMIT renameWanted(name); });
    QAction* const remove = menu->addAction(tr("&Delete"), this, [this, name] { Q_EMIT removeWanted(name); });
    for (QAction* action : {rename, remove})
        action->setEnabled(m_changeable);
    return menu;
}

bool SavedPanel::eventFilter(QObject* watched, QEvent* event)
{
    const int row = m_list->currentRow();
    if (event->type() == QEvent::KeyPress && row >= 0 && m_changeable) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        const QString name = m_saved[static_cast<std::size_t>(row)].name;
        if (key->key() == Qt::Key_F2) {
            Q_EMIT renameWanted(name);
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            Q_EMIT removeWanted(name);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace duixian::searching
