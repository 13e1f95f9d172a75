// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/child_process.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/system/child.h"

namespace duixian::system {
namespace {

using Clock = std::chrono::steady_clock;

/// What posix_spawn is to do between the two processes, freed when it goes.
class SpawnPlan {
public:
    SpawnPlan(int input, int output)
    {
        ::posix_spawn_file_actions_init(&m_actions);
        ::posix_spawn_file_actions_adddup2(&m_actions, input, STDIN_FILENO);
        ::posix_spawn_file_actions_adddup2(&m_actions, output, STDOUT_FILENO);
        ::posix_spawn_file_actions_addopen(&m_actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        ::posix_spawnattr_init(&m_attributes);
        sigset_t signals;
        ::sigemptyset(&signals);
        ::posix_spawnattr_setsigmask(&m_attributes, &signals);
        for (const int signal : {SIGPIPE, SIGXCPU, SIGXFSZ, SIGTERM, SIGINT})
            ::sigaddset(&signals, signal);
        ::posix_spawnattr_setsigdefault(&m_attributes, &signals);
        ::posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    }
    ~SpawnPlan()
    {
        ::posix_spawn_file_actions_destroy(&m_actions);
        ::posix_spawnattr_destroy(&m_attributes);
    }
    SpawnPlan(const SpawnPlan&) = delete;
    SpawnPlan& operator=(const SpawnPlan&) = delete;

    /// 0 or the system's error.
    [[nodiscard]] int start(pid_t& child, const std::string& program, const std::vector<std::string>& arguments) const
    {
        std::vector<std::string> words{program};
        words.insert(words.end(), arguments.begin(), arguments.end());
        std::vector<char*> pointers;
        std::transform(words.begin(), words.end(), std::back_inserter(pointers), [](std::string& word) { return word.data(); });
        pointers.push_back(nullptr);
        return ::posix_spawn(&child, program.c_str(), &m_actions, &m_attributes, pointers.data(), environ);
    }

private:
    posix_spawn_file_actions_t m_actions{};
    posix_spawnattr_t m_attributes{};
};

int millisecondsUntil(Clock::time_point deadline)
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now()).count();
    return static_cast<int>(std::clamp<long long>(left, 0, 3'600'000));
}

/// Sends what fits; closes the way once all is sent or nobody reads any more.
void send(Descriptor& way, std::string_view& input)
{
    const ssize_t sent = input.empty() ? 0 : ::send(way.number(), input.data(), input.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent > 0)
        input.remove_prefix(static_cast<std::size_t>(sent));
    const bool wait = sent < 0 && (errno == EAGAIN || errno == EINTR);
    if (input.empty() || (sent < 0 && !wait))
        way.close();
}

/// Takes what is there; closes the way at its end.
void receive(Descriptor& way, std::string& output)
{
    constexpr std::size_t atOnce = 1 << 16;
    const std::size_t before = output.size();
    output.resize(before + atOnce);
    const ssize_t received = ::recv(way.number(), output.data() + before, atOnce, MSG_DONTWAIT);
    output.resize(before + (received > 0 ? static_cast<std::size_t>(received) : 0));
    if (received == 0 || (received < 0 && errno != EAGAIN && errno != EINTR))
        way.close();
}

/// Input there and output back, until the output's end. Nothing where all went well, else why the program has to be killed.
std::optional<ChildRun::End> exchange(Descriptor& input, Descriptor& output, std::string_view bytes, std::string& collected,
                                      const ChildLimits& limits, Clock::time_point deadline)
{
    while (output.open()) {
        std::array<pollfd, 2> ways{pollfd{output.number(), POLLIN, 0}, pollfd{input.number(), POLLOUT, 0}};
        const int ready = ::poll(ways.data(), ways.size(), millisecondsUntil(deadline));
        if (ready == 0 || Clock::now() >= deadline)
            return ChildRun::End::TimedOut;
        if (ways[1].revents != 0)
            send(input, bytes);
        if (ways[0].revents != 0)
            receive(output, collected);
        if (collected.size() > limits.outputBytes)
            return ChildRun::End::TooMuchOutput;
    }
    return {};
}

tl::unexpected<Error> notStarted(const std::string& program, int error)
{
    return failure(ErrorCode::WorkerMissing, program + ": " + std::system_category().message(error));
}

} // namespace

Result<ChildRun> runChild(const std::string& program, const std::vector<std::string>& arguments, std::string_view input,
                          const ChildLimits& limits)
{
    const auto deadline = Clock::now() + limits.wallTime;
    Way in;
    Way out;
    if (!in.ours.open() || !out.ours.open())
        return notStarted(program, errno);
    pid_t number = 0;
    if (const int error = SpawnPlan(in.theirs.number(), out.theirs.number()).start(number, program, arguments); error != 0)
        return notStarted(program, error);
    Child child(number);
    in.theirs.close();
    out.theirs.close();

    ChildRun run;
    std::optional<ChildRun::End> fault = exchange(in.ours, out.ours, input, run.output, limits, deadline);
    if (!fault && !child.ends(millisecondsUntil(deadline)))
        fault = ChildRun::End::TimedOut;
    if (fault) {
        child.kill();
        run.end = *fault;
        return run;
    }
    const int status = child.reap();
    run.end = WIFSIGNALED(status) ? ChildRun::End::Signalled : ChildRun::End::Exited;
    run.code = WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status);
    return run;
}

} // namespace duixian::system
