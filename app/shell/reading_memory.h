// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "app/reader/reading_place.h"

class QSettings;

namespace duixian::shell {

/// What is remembered from one day to the next of reading: where one was in each report, and which reports were open. Reports go by the
/// digests of their files, so that the same report is found again in another library. What cannot be read is as new.
class ReadingMemory {
public:
    struct Tab {
        QString report; ///< the digest
        bool kept = false;

        friend bool operator==(const Tab&, const Tab&) = default;
    };
    struct Tabs {
        std::vector<Tab> tabs;
        std::size_t current = 0;
    };

    explicit ReadingMemory(QSettings& store);

    void keepPlace(const QString& report, const reader::ReadingPlace& place);
    [[nodiscard]] std::optional<reader::ReadingPlace> place(const QString& report) const;
    /// library: its path.
    void keepTabs(const QString& library, const Tabs& tabs);
    [[nodiscard]] Tabs tabs(const QString& library) const;
    void save();

private:
    struct Place {
        QString report;
        reader::ReadingPlace place;
    };
    struct Library {
        QString path;
        Tabs tabs;
    };
    void load();

    QSettings& m_store;
    std::vector<Place> m_places;      ///< the last one first
    std::vector<Library> m_libraries; ///< the last one first
};

} // namespace duixian::shell
