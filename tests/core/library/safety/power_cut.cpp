// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/library/safety/power_cut.h"

#include <algorithm>

namespace duixian::library {
namespace {

using Kind = DiskEvent::Kind;
constexpr std::size_t piece = 512;

void put(std::string& content, std::size_t at, const std::string& bytes)
{
    if (content.size() < at + bytes.size())
        content.resize(at + bytes.size());
    content.replace(at, bytes.size(), bytes);
}

void applyWhole(std::string& content, const DiskEvent& event)
{
    if (event.kind == Kind::Write)
        put(content, static_cast<std::size_t>(event.at), event.bytes);
    else
        content.resize(static_cast<std::size_t>(event.at));
}

void applyTorn(std::string& content, const DiskEvent& event, std::mt19937& chance)
{
    for (std::size_t from = 0; from < event.bytes.size(); from += piece)
        if (chance() % 2 == 0)
            put(content, static_cast<std::size_t>(event.at) + from, event.bytes.substr(from, piece));
}

} // namespace

void UnsyncedDisk::apply(const DiskEvent& event)
{
    if (event.kind == Kind::Create || event.kind == Kind::Delete) {
        rename(event.path, event.kind == Kind::Create);
        return;
    }
    if (event.kind == Kind::SyncFolder || event.kind == Kind::SyncDeletion) {
        if (m_promise == Promise::All || (m_promise == Promise::NoSyncedDeletions && event.kind == Kind::SyncFolder)) {
            m_syncedNames = m_names;
            m_pendingNames.clear();
        }
        return;
    }
    Content& content = m_contents[m_names.at(event.path)];
    if (event.kind != Kind::Sync) {
        content.pending.push_back(event);
    } else if (m_promise != Promise::NoSyncs) {
        for (const DiskEvent& change : content.pending)
            applyWhole(content.synced, change);
        content.pending.clear();
    }
}

void UnsyncedDisk::rename(const std::string& path, bool there)
{
    if (there) {
        m_names[path] = m_contents.size();
        m_pendingNames.push_back({Kind::Create, path, static_cast<std::int64_t>(m_contents.size()), {}});
        m_contents.emplace_back();
    } else {
        m_names.erase(path);
        m_pendingNames.push_back({Kind::Delete, path, 0, {}});
    }
}

std::string UnsyncedDisk::survivor(const Content& content, std::mt19937& chance) const
{
    std::string bytes = content.synced;
    for (const DiskEvent& change : content.pending) {
        const auto fate = chance() % 3;
        if (fate == 0)
            applyWhole(bytes, change);
        else if (fate == 1 && change.kind == Kind::Write)
            applyTorn(bytes, change, chance);
    }
    return bytes;
}

std::map<std::string, std::string> UnsyncedDisk::afterPowerCut(std::mt19937& chance) const
{
    Names names = m_syncedNames;
    const std::size_t reached = chance() % (m_pendingNames.size() + 1);
    for (std::size_t i = 0; i < reached; ++i) {
        if (m_pendingNames[i].kind == Kind::Create)
            names[m_pendingNames[i].path] = static_cast<std::size_t>(m_pendingNames[i].at);
        else
            names.erase(m_pendingNames[i].path);
    }
    std::map<std::string, std::string> files;
    for (const auto& [path, content] : names)
        files[path] = survivor(m_contents[content], chance);
    return files;
}

} // namespace duixian::library
