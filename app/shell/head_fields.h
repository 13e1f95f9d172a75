// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "core/model/choices.h"

class QComboBox;
class QLineEdit;
class QVariant;
class QWidget;

namespace duixian::shell {

/// A list of the kinds of report; the data of each is a ReportKind as int.
[[nodiscard]] QComboBox* kindBox(QWidget* parent);
/// A field that takes "2018" and "2016–2020" (with any dash) and nothing else.
[[nodiscard]] QLineEdit* yearsField(QWidget* parent);
/// The period that such words say; none where they say none.
[[nodiscard]] std::optional<Period> periodFromWords(const QString& words);
/// Settles a field of the head: a place as duixian::Place, a kind as int, years as text. An invalid value leaves it to the program.
void settle(Choices& choices, HeadField field, const QVariant& value);

} // namespace duixian::shell
