// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/recording.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <sqlite3.h>

#include "core/library/library_error.h"

namespace duixian::library {
namespace {

/// What the history brings back. Children before their parents: a changeset keeps this order, and a child must not be deleted twice, once
/// with its parent. Not among them is what can be made again (pairs) and the history itself.
constexpr auto recorded = std::to_array<const char*>(
    {"report_original", "report_text",   "report_sketch", "sketch_hash",    "part",         "statement",     "note",       "layer",
     "evidence",        "cleaning_step", "choice",        "passage_choice", "report",       "decision",      "annotation", "pair_decision",
     "departed_report", "own_indicator", "own_alias",     "own_word",       "saved_search", "second_figure", "pin"});

void require(int code, const char* doing)
{
    if (code != SQLITE_OK)
        throw LibraryError(code, doing, sqlite3_errstr(code));
}

struct Free {
    void operator()(void* bytes) const { sqlite3_free(bytes); }
};

std::string taken(int code, const char* doing, int length, void* bytes)
{
    const std::unique_ptr<void, Free> owner(bytes);
    require(code, doing);
    return length == 0 ? std::string{} : std::string(static_cast<const char*>(bytes), static_cast<std::size_t>(length));
}

int refuse(void* /*context*/, int /*conflict*/, sqlite3_changeset_iter* /*at*/)
{
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

void Recording::Delete::operator()(sqlite3_session* session) const
{
    sqlite3session_delete(session);
}

Recording::Recording(Connection& connection)
{
    sqlite3_session* raw = nullptr;
    require(sqlite3session_create(connection.handle(), "main", &raw), "recording");
    m_session.reset(raw);
    for (const char* const table : recorded)
        require(sqlite3session_attach(raw, table), "recording");
}

std::string Recording::changes() const
{
    int length = 0;
    void* bytes = nullptr;
    const int code = sqlite3session_changeset(m_session.get(), &length, &bytes);
    return taken(code, "recording", length, bytes);
}

std::string inverted(const std::string& changes)
{
    int length = 0;
    void* bytes = nullptr;
    const int code = sqlite3changeset_invert(static_cast<int>(changes.size()), changes.data(), &length, &bytes);
    return taken(code, "inverting changes", length, bytes);
}

bool touchContent(const std::string& changes)
{
    constexpr std::array<std::string_view, 4> content{"report", "report_text", "layer", "statement"};
    sqlite3_changeset_iter* at = nullptr;
    require(sqlite3changeset_start(&at, static_cast<int>(changes.size()), const_cast<char*>(changes.data())), "reading changes");
    bool touched = false;
    while (!touched && sqlite3changeset_next(at) == SQLITE_ROW) {
        const char* table = nullptr;
        int columns = 0;
        int operation = 0;
        require(sqlite3changeset_op(at, &table, &columns, &operation, nullptr), "reading changes");
        touched = std::find(content.begin(), content.end(), table) != content.end();
    }
    // A damaged one is told by those who apply it.
    static_cast<void>(sqlite3changeset_finalize(at));
    return touched;
}

bool applyChanges(Connection& connection, const std::string& changes)
{
    connection.renewAllowance();
    // The pointer is not const in this interface, and nothing is written there.
    const int code = sqlite3changeset_apply(connection.handle(), static_cast<int>(changes.size()), const_cast<char*>(changes.data()),
                                            nullptr, refuse, nullptr);
    if (code == SQLITE_ABORT || code == SQLITE_CONSTRAINT)
        return false;
    require(code, "applying changes");
    return true;
}

} // namespace duixian::library
