// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QStringList>

namespace duixian::shell {

/// A page of the manual, as Markdown.
struct ManualPage {
    QString name; ///< "search"
    QString title;
    QStringList headings; ///< of its parts
    QString text;
};

/// The manual in a language ("en", "zh_CN", "zh_TW"): the page "index", then the others in the order in which it names them. A page that is
/// not there in a language is the one in English.
[[nodiscard]] std::vector<ManualPage> manualIn(const QString& language);

} // namespace duixian::shell
