// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <vector>

#include "app/workspace/import_result.h"

namespace duixian {

/// Files examined in pool threads ahead of the one that is taken in, a few at a time, so that a thousand files never lie in memory
/// together; archives are unpacked when their turn comes. Belongs to one thread. What still runs at the end is left to itself: it holds
/// nothing of this object.
class Examination {
public:
    /// stop: from then on nothing more is begun, and whoever waits is let go.
    Examination(std::vector<ImportItem> items, std::shared_ptr<const Lexicon> lexicon, std::shared_ptr<std::atomic<bool>> stop);

    struct Next {
        ImportItem item;
        intake::Examined examined;
    };
    /// The name of the file that next() gives; none where there are no more. Unpacks an archive where it is its turn.
    [[nodiscard]] std::optional<std::string> peek();
    /// The next in order, to be called after peek(); none as soon as it was stopped.
    [[nodiscard]] std::optional<Next> next();
    /// How many files there are, as far as the archives have been opened.
    [[nodiscard]] std::size_t total() const { return m_given + m_running.size() + m_items.size(); }

private:
    struct Running {
        ImportItem item;
        std::future<intake::Examined> examined;
    };
    /// urgent: before what waits in the pool.
    template <class Result>
    [[nodiscard]] std::future<Result> inPool(std::function<Result()> work, bool urgent = false) const;
    template <class Result>
    [[nodiscard]] bool waited(const std::future<Result>& result) const;
    /// The first of those that wait becomes its parts, where it may be an archive or is a part of one that has to be opened; true then.
    bool unpackFirst();
    void fill();

    std::deque<ImportItem> m_items; ///< not begun yet; parts of archives stand in the archive's place
    std::shared_ptr<const Lexicon> m_lexicon;
    std::shared_ptr<std::atomic<bool>> m_stop;
    std::deque<Running> m_running;
    std::size_t m_given = 0;
    std::size_t m_unpacked = 0; ///< so many of the first in m_items are not to be unpacked again
};

} // namespace duixian
