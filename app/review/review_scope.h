// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duixian::review {

/// Of which reports the statements are gone over.
enum class ReviewScope {
    Report,  ///< the one that is read
    Place,   ///< of its place, with the places within it
    Library, ///< all
    Listed,  ///< those that the filter over the library's tree shows
};

} // namespace duixian::review
