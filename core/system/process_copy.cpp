// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/process_copy.h"

#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <new>
#include <string>
#include <utility>

#include <poll.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/system/child.h"

namespace duixian::system {
namespace {

/// Before each piece stands its length; in the place of one, that the work is done.
using Length = std::uint64_t;
constexpr Length done = std::numeric_limits<Length>::max();
/// With this the copy ends where the memory was not enough.
constexpr int outOfMemory = 3;

bool sendAll(int way, const void* bytes, std::size_t length)
{
    const char* at = static_cast<const char*>(bytes);
    while (length > 0) {
        const ssize_t sent = ::send(way, at, length, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return false;
        at += sent;
        length -= static_cast<std::size_t>(sent);
    }
    return true;
}

bool sendPiece(int way, std::string_view piece)
{
    const Length length = piece.size();
    return sendAll(way, &length, sizeof length) && sendAll(way, piece.data(), piece.size());
}

/// longest: between two bytes; negative for ever. False at the end of the way, and where nothing comes in time.
bool receiveAll(int way, void* bytes, std::size_t length, int longest)
{
    char* at = static_cast<char*>(bytes);
    while (length > 0) {
        pollfd ready{way, POLLIN, 0};
        const int count = ::poll(&ready, 1, longest);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        const ssize_t received = ::recv(way, at, length, 0);
        if (received < 0 && errno == EINTR)
            continue;
        if (received <= 0)
            return false;
        at += received;
        length -= static_cast<std::size_t>(received);
    }
    return true;
}

/// What the copy does until nobody asks any more. Never comes back; nothing that this process opened is closed or flushed twice.
[[noreturn]] void serve(int way, const ProcessCopy::Work& work)
{
    const auto tell = [way](std::string_view piece) {
        if (!sendPiece(way, piece))
            ::_exit(0);
    };
    try {
        std::string question;
        for (Length length = 0; receiveAll(way, &length, sizeof length, -1);) {
            question.resize(length);
            if (!receiveAll(way, question.data(), question.size(), -1))
                break;
            work(question, tell);
            if (!sendAll(way, &done, sizeof done))
                break;
        }
    } catch (const std::bad_alloc&) {
        ::_exit(outOfMemory);
    } catch (...) {
        std::abort();
    }
    ::_exit(0);
}

} // namespace

struct ProcessCopy::Running {
    Way way;
    Child child;
};

ProcessCopy::ProcessCopy(Work work, std::chrono::milliseconds longest) : m_work(std::move(work)), m_longest(longest) {}

ProcessCopy::~ProcessCopy() = default;

bool ProcessCopy::begin()
{
    Way way;
    const pid_t number = way.ours.open() ? ::fork() : -1;
    if (number == 0) {
        way.ours.close();
        serve(way.theirs.number(), m_work);
    }
    if (number < 0)
        return false;
    way.theirs.close();
    m_running.reset(new Running{std::move(way), Child(number)});
    return true;
}

ProcessCopy::End ProcessCopy::ask(std::string_view question, const Tell& hear)
{
    if (!m_running && !begin()) {
        m_work(question, hear);
        return End::Done;
    }
    const int way = m_running->way.ours.number();
    const int longest = static_cast<int>(m_longest.count());
    if (!sendPiece(way, question))
        return lost();
    std::string piece;
    for (Length length = 0; receiveAll(way, &length, sizeof length, longest);) {
        if (length == done)
            return End::Done;
        piece.resize(length);
        if (!receiveAll(way, piece.data(), piece.size(), longest))
            break;
        hear(piece);
    }
    return lost();
}

ProcessCopy::End ProcessCopy::lost()
{
    constexpr int grace = 100; // the way ends a moment before the process does
    const std::unique_ptr<Running> running = std::exchange(m_running, nullptr);
    if (!running->child.ends(grace)) {
        running->child.kill();
        return End::OutOfLimits;
    }
    const int status = running->child.reap();
    // SIGKILL comes from the system where the memory of the machine is at its end.
    const bool memory = WIFEXITED(status) ? WEXITSTATUS(status) == outOfMemory : WTERMSIG(status) == SIGKILL;
    return memory ? End::OutOfLimits : End::Crashed;
}

} // namespace duixian::system
