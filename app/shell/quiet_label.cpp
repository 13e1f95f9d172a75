// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/quiet_label.h"

#include <QLabel>

namespace duixian::shell {

QLabel* quietLabel(const QString& words, QWidget* parent)
{
    auto* label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setObjectName(QStringLiteral("quiet"));
    label->setWordWrap(true);
    return label;
}

} // namespace duixian::shell
