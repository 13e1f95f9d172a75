// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include <QString>

namespace duixian {

/// The one place where the core's strings and Qt's meet. Both count UTF-16 code units, so offsets stay what they are.
[[nodiscard]] inline QString toQt(std::u16string_view text)
{
    return QString(reinterpret_cast<const QChar*>(text.data()), static_cast<qsizetype>(text.size()));
}

[[nodiscard]] inline QString toQt(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

[[nodiscard]] inline std::u16string toCore(const QString& text)
{
    return text.toStdU16String();
}

[[nodiscard]] inline std::string toCoreUtf8(const QString& text)
{
    return text.toStdString();
}

} // namespace duixian
