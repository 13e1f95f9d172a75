// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QStringList>

#include "tests/app/translations/ts_messages.h"

namespace duixian::translations {

/// %1 … %9, %n and %L1, sorted, each as often as it stands there.
[[nodiscard]] QStringList placesIn(const QString& text);

/// The letter after a single &, in capitals: "&File" and "文件(&F)" give F. && is a plain ampersand.
[[nodiscard]] std::optional<QChar> mnemonicIn(const QString& text);

/// What is wrong with the translation of one message, one line each: unfinished, gone from the code, empty, other places than the source,
/// other mnemonic, other ellipsis, another number of forms than the language has (1 in Chinese, 2 in English).
[[nodiscard]] QStringList faultsOf(const Message& message, int forms);

} // namespace duixian::translations
