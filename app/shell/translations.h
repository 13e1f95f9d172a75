// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QLocale>
#include <QString>

namespace duixian::shell {

/// A language that the program speaks, in its own words.
struct Language {
    QString code; ///< "en", "zh_CN", "zh_TW"
    QString name; ///< "简体中文"
};

[[nodiscard]] const std::vector<Language>& languages();
/// The one of them for people of a locale: Hong Kong and Macau read as Taiwan does, Singapore as the mainland, others English.
[[nodiscard]] QString languageOf(const QLocale& locale);

/// Makes the program speak a language from now on (empty, or one that it does not speak: the system's), Qt's own dialogs included. What is
/// shown already keeps its words. English plurals need a translator too, so there is always one.
void speak(const QString& language);
/// The code of the one that is spoken.
[[nodiscard]] QString spoken();

} // namespace duixian::shell
