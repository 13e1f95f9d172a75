// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>
#include <Qt>

namespace duixian::models {

/// One column of a table as a row of data: a new column is a new row, not a new case in five switches. title: marked for translation and
/// looked up in the model's context when it is shown. sortKey: by value, not by text. tip: may be null.
template <class Row>
struct Column {
    const char* title;
    QString (*display)(const Row&);
    QVariant (*sortKey)(const Row&);
    QString (*tip)(const Row&) = nullptr;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

} // namespace duixian::models
