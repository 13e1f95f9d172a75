// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/html.h"

#include <string>
#include <utility>

#include "core/base/utf.h"
#include "core/sources/html_charset.h"
#include "core/sources/html_scan.h"
#include "core/sources/html_text.h"
#include "core/sources/html_tree.h"
#include "core/sources/main_text.h"
#include "core/sources/page_title.h"
#include "core/sources/text_lines.h"
#include "core/text/converter.h"

namespace duixian::sources {
namespace {

using namespace std::string_view_literals;

Result<text::DecodedText> decodedPage(std::string_view bytes, std::optional<Encoding> given)
{
    const bool marked = bytes.starts_with("\xEF\xBB\xBF"sv) || bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("\xFE\xFF"sv);
    if (const std::optional<Encoding> declared = given || marked ? std::nullopt : declaredEncoding(bytes)) {
        const text::Converted converted = text::convert(bytes, *declared);
        if (converted.replaced == (converted.cutTail ? 1u : 0u))
            return text::decode(bytes, declared);
    }
    return text::decode(bytes, given);
}

xmlNode* elementNamed(xmlNode* top, std::string_view name)
{
    xmlNode* found = nullptr;
    walk(
        top,
        [&](xmlNode* node) {
            if (found == nullptr && nameOf(node) == name)
                found = node;
            return found == nullptr;
        },
        [](xmlNode*) {});
    return found;
}

/// <link rel="canonical" href=…> or <meta property="og:url" content=…>, the first of them.
std::string addressIn(xmlNode* top)
{
    std::string address;
    walk(
        top,
        [&address](xmlNode* node) {
            if (address.empty() && nameOf(node) == "link" && attribute(node, "rel") == "canonical")
                address = attribute(node, "href");
            if (address.empty() && nameOf(node) == "meta" && attribute(node, "property") == "og:url")
                address = attribute(node, "content");
            return address.empty();
        },
        [](xmlNode*) {});
    return address;
}

/// An address of the web, as far as it can be shown: others (a path on the disk of who saved it) are nobody's business.
std::string shownAddress(std::string_view address)
{
    constexpr std::size_t longest = 2000;
    const bool web = address.starts_with("http://") || address.starts_with("https://");
    return web && address.size() <= longest && address.find_first_of(" \t\r\n<>\""sv) == address.npos ? std::string(address)
                                                                                                      : std::string();
}

std::u16string titleOf(xmlNode* top)
{
    std::string words;
    if (xmlNode* title = elementNamed(top, "title"))
        walk(
            title,
            [&words](xmlNode* node) {
                words += textOf(node);
                return true;
            },
            [](xmlNode*) {});
    return reportName(settledText(words));
}

/// What the page calls itself where no line of the report does.
void addTitle(std::vector<TextLine>& lines, const std::u16string& title)
{
    constexpr std::size_t longest = 60;
    const auto shows = [](const TextLine& line) { return !line.reason && line.text.size() <= longest && !reportName(line.text).empty(); };
    if (!title.empty() && std::none_of(lines.begin(), lines.end(), shows))
        lines.insert(lines.begin(), TextLine{title, {}});
}

} // namespace

Result<Source> readHtml(std::string_view bytes, std::optional<Encoding> given)
{
    Result<text::DecodedText> decoded = decodedPage(bytes, given);
    if (!decoded)
        return tl::unexpected(decoded.error());
    const ScannedPage page = scanPage(toUtf8(decoded->text));
    const HtmlTree tree(page.markup);
    if (tree.root() == nullptr)
        return failure(ErrorCode::FileEmpty);
    const Weights weights(tree.root());
    if (weights.allHan() < page.han)
        return failure(ErrorCode::FormatBroken, "HTML: text is lost");
    xmlNode* body = elementNamed(tree.root(), "body");
    PageText text = pageText(tree.root(), mainText(body == nullptr ? tree.root() : body, weights), weights);
    addTitle(text.lines, titleOf(tree.root()));
    Result<Source> source = assembled(text.lines, Format::Html, {{Step::Markup, page.tags}, {Step::TabsForCells, text.cells}});
    if (!source)
        return source;
    source->decoded.encoding = decoded->encoding;
    source->decoded.replaced = decoded->replaced;
    source->decoded.steps.insert(source->decoded.steps.begin(), decoded->steps.begin(), decoded->steps.end());
    source->address = shownAddress(page.address.empty() ? addressIn(tree.root()) : page.address);
    return source;
}

} // namespace duixian::sources
