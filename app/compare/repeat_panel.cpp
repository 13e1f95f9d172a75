// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/repeat_panel.h"

#include <utility>

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/compare/carried_look.h"

namespace duixian::comparing {
namespace {

constexpr int edge = 12;
constexpr int above = 6;
constexpr int markSize = 10;
constexpr int gap = 8;

} // namespace

RepeatModel::RepeatModel(CompareWords compare, QObject* parent) : QAbstractListModel(parent), m_compare(std::move(compare)) {}

void RepeatModel::begin(const std::u16string& sentence)
{
    beginResetModel();
    m_sentence = sentence;
    m_rows.clear();
    m_texts.clear();
    m_reports.clear();
    endResetModel();
}

void RepeatModel::add(const std::vector<RepeatRow>& rows)
{
    if (rows.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    for (const RepeatRow& row : rows) {
        m_texts.push_back(row.kind == Carried::Same ? plainVersion(row.words)
                                                    : newVersion(m_sentence, row.words, m_compare(m_sentence, row.words), false));
        m_rows.push_back(row);
        m_reports.insert(row.report);
    }
    endInsertRows();
}

int RepeatModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RepeatModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return row(index.row()).name;
    if (role == Qt::AccessibleTextRole)
        return QString(row(index.row()).name + QStringLiteral(", ") + wordOf(row(index.row()).kind) + QStringLiteral(": ") +
                       text(index.row()).text);
    return {};
}

QSize RepeatDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* const view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = (view != nullptr ? view->viewport()->width() : option.rect.width()) - 2 * edge;
    return {0, option.fontMetrics.height() + heightOf(m_model.text(index.row()), width, option.font) + 2 * above + 2};
}

void RepeatDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString name = option.text;
    option.text.clear();
    option.state &= ~QStyle::State_HasFocus;
    const QStyle* const style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    const presentation::Theme theme = presentation::themeInForce();
    const presentation::Ground ground = presentation::ground(theme);
    painter->save();
    const QRect room = given.rect.adjusted(edge, above, -edge, -above);
    const QRect line(room.left(), room.top(), room.width(), given.fontMetrics.height());
    paintCarriedMark(*painter, QRectF(line.left(), line.center().y() - markSize / 2 + 1, markSize, markSize), m_model.row(index.row()).kind,
                     theme);
    painter->setFont(given.font);
    painter->setPen(ground.accent);
    painter->drawText(line.adjusted(markSize + gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      given.fontMetrics.elidedText(name, Qt::ElideRight, line.width() - markSize - gap));
    comparing::paint(*painter, room.adjusted(0, line.height() + 2, 0, 0), m_model.text(index.row()), given.font, theme, ground.text);
    painter->restore();
}

RepeatPanel::RepeatPanel(CompareWords compare, QWidget* parent)
    : QWidget(parent),
      m_model(std::move(compare)),
      m_title(new QLabel(tr("Where else?"), this)),
      m_state(new QLabel(this)),
      m_list(new QListView(this))
{
    setObjectName(QStringLiteral("searchSide"));
    setAttribute(Qt::WA_StyledBackground);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(QStringLiteral("panelTitle"));
    m_state->setObjectName(QStringLiteral("quiet"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    auto* close = new QToolButton(this);
    close->setObjectName(QStringLiteral("closeRepeats"));
    close->setText(QStringLiteral("\u2715"));
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close"));
    connect(close, &QToolButton::clicked, this, &RepeatPanel::closeWanted);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RepeatDelegate(m_model, m_list));
    m_list->setAccessibleName(tr("Reports in which the sentence stands as well"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true); // or another width alone would not lay it out anew
    m_list->setFrameShape(QFrame::NoFrame);
    const auto open = [this](const QModelIndex& index) {
        Q_EMIT openWanted(m_model.row(index.row()).report, m_model.row(index.row()).span);
    };
    connect(m_list, &QListView::clicked, this, open);
    connect(m_list, &QListView::activated, this, open);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(edge, 8, 4, 0);
    head->addWidget(m_title, 1);
    head->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    m_state->setContentsMargins(edge, 0, edge, 0);
    layout->addWidget(m_state);
    layout->addWidget(m_list, 1);
}

void RepeatPanel::begin(const std::u16string& sentence)
{
    m_running = true;
    m_model.begin(sentence);
    m_state->setText(tr("Looking through the library…"));
}

void RepeatPanel::add(const std::vector<RepeatRow>& rows)
{
    m_model.add(rows);
    tell();
}

void RepeatPanel::setProgress(int done, int total)
{
    if (m_running && m_model.rowCount() == 0)
        m_state->setText(tr("Looking through the library… %1 of %2").arg(QLocale().toString(done), QLocale().toString(total)));
}

void RepeatPanel::finish(bool whole)
{
    m_running = false;
    if (m_model.rowCount() == 0)
        m_state->setText(whole ? tr("It stands in no other report of the library.") : tr("The search was stopped."));
    else
        tell();
}

void RepeatPanel::tell()
{
    if (m_model.rowCount() > 0)
        m_state->setText(tr("It stands in %Ln other report(s).", nullptr, m_model.reports()));
}

} // namespace duixian::comparing
