// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QString>

#include "core/library/rescue.h"
#include "core/library/restoring.h"

namespace duixian {

class FileTask;
class Workspace;

/// What keeps a library safe: the daily check and restore point of the one that is open, and bringing one back. All of it happens in the
/// background, one thing after the other. Lives in the GUI thread.
class Keeping : public QObject {
    Q_OBJECT
public:
    explicit Keeping(Workspace& workspace, QObject* parent = nullptr);
    ~Keeping() override;

    /// The points of a library, the newest first.
    [[nodiscard]] static std::vector<library::RestorePoint> points(const QString& path);
    /// Whether a person waits for something now.
    [[nodiscard]] bool busy() const { return m_wanted != nullptr; }

    /// Looks the open library over and makes today's restore point, where there is none; then clears away those that need not be kept.
    /// A library that is read only is looked over alone.
    void keepUp();
    /// Makes one by hand.
    void makePoint(const QString& path);
    /// Brings a library back to a point, and opens it.
    void restore(const QString& path, const QString& point);
    /// Brings what can be read of a damaged one into a new one.
    void rescue(const QString& path, const QString& target);

Q_SIGNALS:
    void found(); ///< the open library is damaged
    void keptUp();
    /// The check or the daily point did not come about; nothing else is wrong.
    void upkeepFailed(const duixian::Error& error);
    void pointMade(const duixian::library::RestorePoint& point);
    void restored(const QString& path, const duixian::library::Restored& restored);
    void rescued(const QString& target, const duixian::library::Rescued& rescued);
    void failed(const QString& path, const duixian::Error& error);

private:
    template <class Value, class Work, class Done>
    void run(const QString& path, Work work, Done done);

    Workspace& m_workspace;
    std::unique_ptr<FileTask> m_upkeep;
    std::unique_ptr<FileTask> m_wanted;
};

} // namespace duixian
