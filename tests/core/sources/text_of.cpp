// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sources/text_of.h"

#include <algorithm>

#include "core/base/utf.h"

namespace duixian::sources {
namespace {

std::string nameOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileEmpty:
        return "FileEmpty";
    case ErrorCode::EncodingUnknown:
        return "EncodingUnknown";
    case ErrorCode::FormatUnsupported:
        return "FormatUnsupported";
    case ErrorCode::FormatBroken:
        return "FormatBroken";
    case ErrorCode::FormatEncrypted:
        return "FormatEncrypted";
    case ErrorCode::TextMissing:
        return "TextMissing";
    case ErrorCode::LimitReached:
        return "LimitReached";
    case ErrorCode::WorkerMissing:
        return "WorkerMissing";
    default:
        return "another";
    }
}

} // namespace

std::string codeOf(const Result<Source>& source)
{
    return source ? "read" : nameOf(source.error().code);
}

std::string shown(const Result<Source>& source)
{
    if (!source)
        return "failed " + codeOf(source) + " " + source.error().detail;
    constexpr std::string_view letters = "NFARPGXT";
    const std::u16string& text = source->decoded.text;
    std::string out;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(u'\n', begin), text.size());
        const auto layer = std::find_if(source->furniture.begin(), source->furniture.end(),
                                        [&](const Layer& one) { return one.span.begin <= begin && begin < one.span.end; });
        out += out.empty() ? "" : " / ";
        if (layer != source->furniture.end())
            out.append(1, letters[static_cast<std::size_t>(layer->reason)]).append(":");
        out += toUtf8(std::u16string_view(text).substr(begin, end - begin));
        begin = end + 1;
    }
    return out;
}

} // namespace duixian::sources
