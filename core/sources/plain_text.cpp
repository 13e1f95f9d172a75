// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/plain_text.h"

#include <utility>

namespace duixian::sources {

Result<Source> readPlainText(std::string_view bytes, std::optional<Encoding> given)
{
    return text::decode(bytes, given).map([](text::DecodedText&& decoded) {
        return Source{std::move(decoded), Format::PlainText, {}, {}, {}};
    });
}

} // namespace duixian::sources
