// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QStringList>

namespace duixian::shell {

/// Sees to it that a library has one window: a second start on it hands its files over to the first and ends. A window that was killed
/// stands in nobody's way, one that lives is never put aside; one that does not answer within two seconds gets a second window beside it,
/// which harms nothing.
class OneWindow : public QObject {
    Q_OBJECT
public:
    /// folder: the person's own, for locks and sockets; made where it is missing.
    OneWindow(QString folder, QObject* parent);
    ~OneWindow() override;

    /// Makes this the window of a library, and no longer that of the one before. False: another window has it already; it was called, and
    /// has got the files.
    [[nodiscard]] bool claim(const QString& library, const QStringList& files = {});

Q_SIGNALS:
    /// Somebody started the program once more on this library: come to the front, and bring these files in.
    void called(const QStringList& files);

private:
    struct Held;
    [[nodiscard]] QString nameFor(const QString& library) const;
    void answer(QLocalServer& server);

    QString m_folder;
    QString m_name; ///< of what is claimed now
    std::unique_ptr<Held> m_held;
};

} // namespace duixian::shell
