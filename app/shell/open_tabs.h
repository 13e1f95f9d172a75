// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include "core/base/id.h"

namespace duixian::shell {

/// The reports that are open side by side, one of them read, and those that were closed. A report is open once.
class OpenTabs {
public:
    struct Tab {
        ReportId report;
        bool kept = false; ///< no other report takes its place

        friend bool operator==(const Tab&, const Tab&) = default;
    };

    OpenTabs() = default;
    /// current: an index into tabs.
    OpenTabs(std::vector<Tab> tabs, std::size_t current);

    [[nodiscard]] const std::vector<Tab>& tabs() const { return m_tabs; }
    /// -1: none is open.
    [[nodiscard]] int current() const { return m_tabs.empty() ? -1 : static_cast<int>(m_current); }
    [[nodiscard]] ReportId read() const { return m_tabs.empty() ? ReportId{} : m_tabs[m_current].report; }
    [[nodiscard]] bool canReopen() const { return !m_closed.empty(); }

    /// Reads a report: in its tab where it is open, else in the place of the one that is read; beside that one where it is kept.
    void show(ReportId report);
    /// The same, always beside the one that is read.
    void showBeside(ReportId report);
    /// Its neighbour is read then; the last one stays open.
    void close(ReportId report);
    /// Opens the one that was closed last again, where it was.
    void reopen();
    /// The next one is read, or the one before, round the ends.
    void step(bool forward);
    void move(std::size_t from, std::size_t to);
    void setKept(ReportId report, bool kept);
    /// Forgets what is gone.
    void drop(const std::function<bool(ReportId)>& isGone);

private:
    struct Closed {
        Tab tab;
        std::size_t place;
    };
    [[nodiscard]] std::optional<std::size_t> placeOf(ReportId report) const;
    void insert(std::size_t place, const Tab& tab);

    std::vector<Tab> m_tabs;
    std::vector<Closed> m_closed; ///< the last one last
    std::size_t m_current = 0;
};

} // namespace duixian::shell
