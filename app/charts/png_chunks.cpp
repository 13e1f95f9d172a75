// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/png_chunks.h"

#include <QByteArray>
#include <QIODevice>
#include <QtEndian>

namespace duixian::charts {

bool hasWholeChunks(QIODevice& png)
{
    constexpr qint64 longest = 4'000'000;
    constexpr qint64 signature = 8;
    constexpr qint64 head = 8; // length and kind
    constexpr qint64 checkSum = 4;
    for (qint64 at = signature; png.seek(at);) {
        const QByteArray bytes = png.read(head);
        if (bytes.size() < head)
            return false;
        if (bytes.endsWith("IDAT"))
            return true;
        const qint64 length = qFromBigEndian<quint32>(bytes.constData());
        at += head + length + checkSum;
        if (length > longest || at > png.size())
            return false;
    }
    return false;
}

} // namespace duixian::charts
