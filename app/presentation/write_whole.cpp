// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/write_whole.h"

#include <QSaveFile>

namespace duixian::presentation {

Result<bool> writeWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    const auto failed = [&] { return failure(ErrorCode::WriteFailed, (path + QStringLiteral(": ") + file.errorString()).toStdString()); };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    // On a full disk QSaveFile commits a short write and says all is well, so the size is looked at.
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        file.cancelWriting();
        return failed();
    }
    return file.commit() ? Result<bool>(true) : failed();
}

} // namespace duixian::presentation
