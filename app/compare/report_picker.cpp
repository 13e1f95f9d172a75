// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/report_picker.h"

#include <algorithm>

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include "app/presentation/statement_text.h"

namespace duixian::comparing {
namespace {

constexpr int numberRole = Qt::UserRole;

QString wordsOf(const ReportChoice& choice)
{
    return choice.name + QLatin1Char(' ') + choice.title + QLatin1Char(' ') + choice.path.join(QLatin1Char(' '));
}

} // namespace

ReportPicker::ReportPicker(QWidget* parent) : QFrame(parent, Qt::Popup), m_field(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("reportPicker"));
    setAttribute(Qt::WA_StyledBackground);
    m_field->setPlaceholderText(tr("Place, title or year"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Reports of the library"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &ReportPicker::fill);
    connect(m_field, &QLineEdit::returnPressed, this, &ReportPicker::choose);
    connect(m_list, &QListWidget::itemClicked, this, &ReportPicker::choose);
    connect(m_list, &QListWidget::itemActivated, this, &ReportPicker::choose);
}

void ReportPicker::setChoices(std::vector<ReportChoice> choices)
{
    m_choices = std::move(choices);
    if (isVisible())
        fill();
}

void ReportPicker::openBelow(const QWidget& widget, ReportId chosen)
{
    constexpr QSize size(360, 420);
    m_chosen = chosen;
    m_field->clear();
    fill();
    resize(size);
    const QRect screen = widget.screen()->availableGeometry();
    QPoint corner = widget.mapToGlobal(QPoint(0, widget.height() + 4));
    corner.setX(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - size.width())));
    corner.setY(std::clamp(corner.y(), screen.top(), std::max(screen.top(), screen.bottom() - size.height())));
    move(corner);
    show();
    m_field->setFocus();
}

void ReportPicker::fill()
{
    const QStringList wanted = presentation::filterWords(m_field->text(), m_folding);
    m_list->clear();
    for (const ReportChoice& choice : m_choices) {
        const QString words = m_folding ? m_folding(wordsOf(choice)) : wordsOf(choice).toLower();
        if (!std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) { return words.contains(word); }))
            continue;
        auto* item = new QListWidgetItem(choice.name, m_list);
        item->setData(numberRole, static_cast<qlonglong>(choice.id.value));
        item->setToolTip(presentation::toolTipOf(choice.title + QLatin1Char('\n') + choice.path.join(QStringLiteral(" \u203A "))));
        if (choice.id == m_chosen)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_list->scrollToItem(m_list->currentItem(), QAbstractItemView::PositionAtCenter);
}

void ReportPicker::choose()
{
    const QListWidgetItem* const item = m_list->currentItem();
    if (item == nullptr)
        return;
    hide();
    Q_EMIT chosen(ReportId{item->data(numberRole).toLongLong()});
}

/// Up and down go through the list while one types.
bool ReportPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_list->count() > 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace duixian::comparing
