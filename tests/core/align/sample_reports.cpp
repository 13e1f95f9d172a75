// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/align/sample_reports.h"

#include <algorithm>
#include <sstream>

#include "core/analysis/analyse.h"
#include "core/base/utf.h"
#include "core/lexicon/lexicon.h"
#include "tests/support/file_bytes.h"
#include "tests/support/places.h"

namespace duixian::align {

Report read(std::string_view text)
{
    return analyse(text, {"report.txt", {}, {}}, Lexicon::builtIn()).value();
}

Report sample(const std::string& name)
{
    return read(support::fileBytes(support::projectFile("resources/samples/" + name)));
}

std::vector<std::string> linesOf(const std::string& name)
{
    std::istringstream in(support::fileBytes(support::projectFile("resources/samples/" + name)));
    std::vector<std::string> out;
    for (std::string line; std::getline(in, line);)
        if (!line.empty())
            out.push_back(line);
    return out;
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string out;
    for (const std::string& line : lines)
        out += line + "\n";
    return out;
}

std::string wordsAt(const Report& report, const Span& span, std::size_t most)
{
    return toUtf8(std::u16string_view(report.text).substr(span.begin, std::min(most, span.length())));
}

} // namespace duixian::align
