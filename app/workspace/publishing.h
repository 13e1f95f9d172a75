// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QObject>
#include <QString>

#include "core/publish/publication.h"

namespace duixian {

class FileTask;
class Workspace;

/// Writes the data of the open library in the background, one publication at a time: a later one stops an earlier one.
class Publishing : public QObject {
    Q_OBJECT
public:
    explicit Publishing(Workspace& workspace, QObject* parent = nullptr);
    /// Stops it; what was there stays.
    ~Publishing() override;

    void publish(const publish::Publication& publication, const QString& path);
    void stop();
    [[nodiscard]] bool running() const { return m_task != nullptr; }

Q_SIGNALS:
    void progress(int done, int total);
    /// Exactly once for each that was not replaced. written: false where it was stopped or failed.
    void ended(const QString& path, bool written, const std::optional<duixian::Error>& error);

private:
    Workspace& m_workspace;
    std::unique_ptr<FileTask> m_task;
};

} // namespace duixian
