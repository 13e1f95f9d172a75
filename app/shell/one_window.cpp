// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/one_window.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QThread>

namespace duixian::shell {
namespace {

constexpr int patience = 1800; // of the two seconds that a second start may take
constexpr char heard = '\n';

/// Sends the files to the window that listens there. True once it has said that it has them.
bool handOver(const QString& name, const QStringList& files)
{
    const QDeadlineTimer deadline(patience);
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream << files;
    while (!deadline.hasExpired()) {
        QLocalSocket socket;
        socket.connectToServer(name);
        // The first one may have the lock and not listen yet.
        if (!socket.waitForConnected(static_cast<int>(deadline.remainingTime()))) {
            QThread::msleep(20);
            continue;
        }
        socket.write(message);
        while (!deadline.hasExpired() && socket.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            if (socket.readAll().contains(heard))
                return true;
        return false;
    }
    return false;
}

} // namespace

struct OneWindow::Held {
    explicit Held(const QString& name) : lock(name + QStringLiteral(".lock"))
    {
        // Held for days; it is stale only when its process is gone.
        lock.setStaleLockTime(0);
    }

    QLockFile lock;
    QLocalServer server;
};

OneWindow::OneWindow(QString folder, QObject* parent) : QObject(parent), m_folder(std::move(folder)) {}

OneWindow::~OneWindow() = default;

/// By its real path, so that a library is the same one by each of its names; short, because the names of sockets must be.
QString OneWindow::nameFor(const QString& library) const
{
    const QFileInfo file(library);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    const QString real = file.exists() ? file.canonicalFilePath() : folder + QLatin1Char('/') + file.fileName();
    constexpr int digits = 24;
    const QByteArray hash = QCryptographicHash::hash(real.toUtf8(), QCryptographicHash::Sha256).toHex().left(digits);
    return QDir(m_folder).filePath(QStringLiteral("duixian-") + QString::fromLatin1(hash));
}

bool OneWindow::claim(const QString& library, const QStringList& files)
{
    QDir().mkpath(m_folder);
    const QString name = nameFor(library);
    if (m_held && name == m_name)
        return true;
    auto held = std::make_unique<Held>(name);
    if (!held->lock.tryLock(0)) {
        if (held->lock.error() == QLockFile::LockFailedError && handOver(name, files))
            return false;
        // It hangs, or there is no writing here: then without.
        m_held.reset();
        return true;
    }
    // Whoever has the lock is the only one who may listen, so what is there is left over.
    QLocalServer::removeServer(name);
    held->server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&held->server, &QLocalServer::newConnection, this, [this, server = &held->server] { answer(*server); });
    held->server.listen(name);
    m_name = name;
    m_held = std::move(held);
    return true;
}

void OneWindow::answer(QLocalServer& server)
{
    while (QLocalSocket* const socket = server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            QDataStream stream(socket);
            stream.startTransaction();
            QStringList files;
            stream >> files;
            if (!stream.commitTransaction())
                return; // the rest is on its way
            socket->write(&heard, 1);
            socket->flush();
            socket->disconnectFromServer();
            Q_EMIT called(files);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        if (socket->bytesAvailable() > 0)
            read();
    }
}

} // namespace duixian::shell
