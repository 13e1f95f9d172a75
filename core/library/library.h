// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/choices.h"
#include "core/model/report.h"

namespace duixian::library {

/// A report as the tree and the lists show it, without its text and layers.
struct ReportEntry {
    ReportId id;
    Head head;
    Passport passport;
    std::size_t length = 0; ///< of the text, in UTF-16 code units
    std::size_t targets = 0;
    std::size_t outcomes = 0;
    std::size_t decisions = 0; ///< statements that a person has judged
    std::vector<Note> notes;
};

enum class Added { Imported, AlreadyThere };

struct AddResult {
    Added status;
    ReportId id; ///< of the new report, or of the one that has the same bytes
};

/// A report with its sketch (core/text/sketch.h).
struct SketchedReport {
    ReportId id;
    std::vector<std::uint64_t> sketch;

    friend bool operator==(const SketchedReport&, const SketchedReport&) = default;
};

enum class Access { ReadWrite, ReadOnly };

/// How a library was found. Upgraded: it had an older form, was copied and then brought up to date. Newer: it has a newer form that can
/// still be read; never written to.
enum class Opening { Current, Upgraded, Newer };

/// One SQLite file with a person's reports. Thread rule: an object belongs to one thread; several objects (and processes) may have one file
/// open. Daily errors are Results; a broken disk or database throws LibraryError (library_error.h), caught at one door.
class Library {
public:
    /// Makes a new library; an existing file that holds anything is left alone (WriteFailed).
    [[nodiscard]] static Result<Library> create(const std::string& path);
    /// Opens one. A medium that can't be written and a newer form give ReadOnly. Fails with LibraryMissing, LibraryForeign, LibraryDamaged,
    /// FileUnreadable; LibraryNewer (detail: its form): something that this program reads is not in it. LibraryReadOnly: the medium can't
    /// be written, and an older form or an unfinished change would have to be first.
    [[nodiscard]] static Result<Library> open(const std::string& path, Access wanted = Access::ReadWrite);

    Library(Library&&) noexcept;
    Library& operator=(Library&&) noexcept;
    ~Library();

    [[nodiscard]] Access access() const;
    [[nodiscard]] Opening opening() const;
    [[nodiscard]] const std::string& path() const;

    /// One transaction: the report with its original bytes, all that was found in it and what a person settled of it, or nothing. Without a
    /// moment of import in its passport it gets the present one.
    [[nodiscard]] AddResult add(const Report& report, std::string_view bytes, const Choices& choices = {});
    /// A report that was read anew: all that was found in it is replaced, in one transaction; its number, bytes, hash, names and moment of
    /// import stay. choices become what a person settled from now on. Fails with ReportMissing.
    [[nodiscard]] Result<void> replace(ReportId id, const Report& report, const Choices& choices);
    /// What a person settled of a report; nothing where there is no such report.
    [[nodiscard]] Choices choices(ReportId id) const;
    /// Whether these bytes are in already, by hash; 0 where not.
    [[nodiscard]] ReportId holding(std::string_view sha256) const;
    /// The reports whose text may be mostly the same as the one of this sketch, by number: whoever is at least half like it is among them
    /// all but surely. How like they are, core/text/sketch.h tells.
    [[nodiscard]] std::vector<SketchedReport> akin(const std::vector<std::uint64_t>& sketch) const;
    [[nodiscard]] std::vector<ReportEntry> list() const;  ///< by path of the place, then by planned year
    [[nodiscard]] Result<Report> load(ReportId id) const; ///< fails with ReportMissing
    [[nodiscard]] std::vector<Statement> statements(ReportId id) const;
    [[nodiscard]] std::vector<Layer> layers(ReportId id) const;
    [[nodiscard]] Result<std::string> bytes(ReportId id) const; ///< as they were imported; fails with ReportMissing
    void remove(ReportId id);
    /// Rises with every change of the file, by whichever process; to be asked whether a snapshot is still true. Compare only what one
    /// Library object answered.
    [[nodiscard]] std::int64_t changeCount() const;

private:
    class Store;
    explicit Library(std::unique_ptr<Store> store);
    std::unique_ptr<Store> m_store;
};

} // namespace duixian::library
