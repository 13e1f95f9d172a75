// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/library_files.h"

#include <QFile>
#include <QFileInfo>

#include "core/library/file_header.h"
#include "core/library/schema.h"

namespace duixian {
namespace {

bool meansLibrary(const QString& path)
{
    const QFileInfo file(path);
    if (file.suffix().compare(QStringLiteral("duixian"), Qt::CaseInsensitive) == 0)
        return !file.isDir();
    if (!file.isFile()) // a pipe would be waited for
        return false;
    const auto header = library::readFileHeader(QFile::encodeName(file.absoluteFilePath()).toStdString());
    return header && header->sqlite && header->applicationId == library::applicationId;
}

} // namespace

QStringList takeLibraries(QStringList& paths)
{
    QStringList libraries;
    QStringList rest;
    for (const QString& path : std::as_const(paths))
        (meansLibrary(path) ? libraries : rest) << path;
    paths = rest;
    return libraries;
}

} // namespace duixian
