// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <thread>

#include <QObject>

#include "core/base/result.h"
#include "core/library/watched_work.h"

namespace duixian {

/// One long piece of work on a library's file (a check, a copy, bringing it back), on a thread of its own with connections of its own. It
/// is stopped, and waited for, when this object goes; that takes a few hundredths of a second.
class FileTask : public QObject {
    Q_OBJECT
public:
    /// Called on the thread; it ends soon after stopped says so.
    using Work = std::function<Result<void>(const library::Stopped& stopped)>;

    /// path: for words about what broke.
    FileTask(std::string path, QObject* parent);
    ~FileTask() override;

    void start(Work work);
    void stop() { m_stopped = true; }
    /// How it went; once it has finished.
    [[nodiscard]] const Result<void>& result() const { return m_result; }

Q_SIGNALS:
    /// Exactly once, in the thread of the owner.
    void finished();

private:
    std::string m_path;
    std::atomic<bool> m_stopped = false;
    Result<void> m_result;
    std::thread m_thread;
};

} // namespace duixian
