// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace duixian::pairing {

/// A box of choices without a label beside it: its name is spoken, and shown where the pointer rests.
inline QComboBox* named(QComboBox* box, const QString& name)
{
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

} // namespace duixian::pairing
