// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

namespace duixian::shell {

/// A page of the manual, as Markdown.
struct ManualPage {
    QString name; ///< "search"
    QString title;
    QString text;
};

/// The manual in a language ("en", "zh_CN", "zh_TW"), the page "index" first, the others by name. A page that is not there in a language is
/// the one in English.
[[nodiscard]] std::vector<ManualPage> manualIn(const QString& language);

} // namespace duixian::shell
