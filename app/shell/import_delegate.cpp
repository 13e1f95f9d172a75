// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/import_delegate.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>

#include "app/models/import_table_model.h"
#include "app/presentation/palette.h"
#include "app/shell/head_fields.h"
#include "app/shell/place_field.h"

namespace duixian::shell {

using Model = models::ImportTableModel;

ImportDelegate::ImportDelegate(const std::vector<duixian::Place>& known, QObject* parent) : QStyledItemDelegate(parent), m_known(known) {}

QWidget* ImportDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    QWidget* editor = nullptr;
    switch (Model::fieldOf(index.column()).value_or(HeadField::Title)) {
    case HeadField::Place:
        editor = new PlaceField(m_known, parent);
        break;
    case HeadField::Kind:
        editor = kindBox(parent);
        break;
    case HeadField::Reviewed:
    case HeadField::Planned:
        editor = yearsField(parent);
        break;
    default:
        return nullptr;
    }
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setAutoFillBackground(true);
    return editor;
}

void ImportDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto* place = qobject_cast<PlaceField*>(editor))
        place->setPlace(value.value<duixian::Place>());
    else if (auto* kind = qobject_cast<QComboBox*>(editor))
        kind->setCurrentIndex(kind->findData(value));
    else if (auto* years = qobject_cast<QLineEdit*>(editor))
        years->setText(value.toString());
}

void ImportDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    QVariant value;
    if (auto* place = qobject_cast<PlaceField*>(editor)) {
        if (const auto written = place->place())
            value = QVariant::fromValue(*written);
        if (value.isValid() && value.value<duixian::Place>() == index.data(Qt::EditRole).value<duixian::Place>())
            return;
    } else if (auto* kind = qobject_cast<QComboBox*>(editor)) {
        value = kind->currentData();
    } else if (auto* years = qobject_cast<QLineEdit*>(editor); years && periodFromWords(years->text())) {
        value = years->text();
    }
    if (value.isValid() && (value.userType() == qMetaTypeId<duixian::Place>() || value.toString() != index.data(Qt::EditRole).toString()))
        model->setData(index, value, Qt::EditRole);
}

void ImportDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (!index.data(Model::DoubtfulRole).toBool())
        return;
    painter->save();
    painter->setPen(QPen(look(presentation::Role::Doubtful, presentation::themeInForce()).line, 1.5, Qt::DotLine));
    constexpr int side = 8;
    const int y = option.rect.bottom() - 4;
    const int wanted = option.fontMetrics.horizontalAdvance(index.data().toString());
    painter->drawLine(option.rect.left() + side, y, std::min(option.rect.left() + side + wanted, option.rect.right() - side), y);
    painter->restore();
}

} // namespace duixian::shell
