// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace duixian::made {

/// Writes a short report of the year into a folder and gives its path. Reports of different years have different bytes.
QString reportFile(const QString& folder, int year);
/// Writes bytes into a file and gives its path.
QString file(const QString& folder, const QString& name, const QByteArray& bytes);

} // namespace duixian::made
