// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/own_limits.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace duixian::system {
namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool sanitized = true; // the shadow takes terabytes of addresses, and the sanitizer looks at files of its own at the end
#else
constexpr bool sanitized = false;
#endif

bool limit(__rlimit_resource resource, std::uint64_t most)
{
    const rlimit both{most, most};
    return ::setrlimit(resource, &both) == 0;
}

} // namespace

bool limitOneself(const OwnLimits& limits)
{
    constexpr std::uint64_t standardFiles = 3;
    constexpr std::uint64_t fewFiles = 64;
    const rlimit processor{limits.processorSeconds, limits.processorSeconds + 1}; // SIGXCPU at the first, SIGKILL at the second
    return (sanitized || limit(RLIMIT_AS, limits.memoryBytes)) && ::setrlimit(RLIMIT_CPU, &processor) == 0 && limit(RLIMIT_CORE, 0) &&
           limit(RLIMIT_FSIZE, 0) && (sanitized || limit(RLIMIT_NOFILE, limits.opensFiles ? fewFiles : standardFiles)) &&
           ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
}

} // namespace duixian::system
