// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/samples.h"

#include <set>

#include <QDir>
#include <QFile>

#include "app/presentation/qt_text.h"
#include "core/base/sha256.h"

namespace duixian {

std::vector<ImportItem> sampleReports()
{
    std::vector<ImportItem> samples;
    const QDir folder(QStringLiteral(":/samples"));
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            samples.push_back({{{}, toCoreUtf8(name), file.readAll().toStdString()}, {}, {}, false});
    }
    return samples;
}

bool isSample(std::string_view hash)
{
    static const std::set<std::string, std::less<>> hashes = [] {
        std::set<std::string, std::less<>> all;
        for (const ImportItem& sample : sampleReports())
            all.insert(sha256(*sample.file.bytes));
        return all;
    }();
    return hashes.contains(hash);
}

} // namespace duixian
