// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/file_list.h"

#include <QDirIterator>
#include <QFileInfo>

#include "app/presentation/qt_text.h"

namespace duixian {
namespace {

ImportSource sourceOf(const QFileInfo& file)
{
    return {toCoreUtf8(file.absoluteFilePath()), toCoreUtf8(file.fileName()), std::nullopt};
}

QStringList filesBelow(const QString& folder, const std::atomic<bool>& cancelled)
{
    QStringList files;
    QDirIterator iterator(folder, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext() && !cancelled)
        files << iterator.next();
    files.sort();
    return files;
}

} // namespace

std::vector<ImportSource> filesBehind(const QStringList& paths, const std::atomic<bool>& cancelled)
{
    std::vector<ImportSource> sources;
    for (const QString& path : paths) {
        const QFileInfo file(path);
        if (!file.isDir()) {
            sources.push_back(sourceOf(file));
            continue;
        }
        for (const QString& below : filesBelow(path, cancelled))
            sources.push_back(sourceOf(QFileInfo(below)));
    }
    return sources;
}

} // namespace duixian
