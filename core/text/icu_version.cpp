// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/icu_version.h"

#include <unicode/uversion.h>

namespace duixian::text {

std::string icuVersion()
{
    UVersionInfo version{};
    u_getVersion(version);
    char words[U_MAX_VERSION_STRING_LENGTH]{};
    u_versionToString(version, words);
    return words;
}

} // namespace duixian::text
