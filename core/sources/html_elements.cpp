// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/html_elements.h"

#include <algorithm>
#include <array>

namespace duixian::sources {
namespace {

using namespace std::string_view_literals;

struct Element {
    std::string_view name;
    ElementSort sort;
};

/// What the HTML Standard (html.spec.whatwg.org, 15.3 "Non-replaced elements") displays as blocks, tables and list items. In the order of
/// the names.
constexpr std::array elements{
    Element{"address"sv, ElementSort::Block},    Element{"article"sv, ElementSort::Block},
    Element{"aside"sv, ElementSort::Block},      Element{"blockquote"sv, ElementSort::Block},
    Element{"body"sv, ElementSort::Block},       Element{"br"sv, ElementSort::Break},
    Element{"button"sv, ElementSort::Block},     Element{"caption"sv, ElementSort::Block},
    Element{"center"sv, ElementSort::Block},     Element{"dd"sv, ElementSort::Block},
    Element{"details"sv, ElementSort::Block},    Element{"dialog"sv, ElementSort::Block},
    Element{"dir"sv, ElementSort::Block},        Element{"div"sv, ElementSort::Block},
    Element{"dl"sv, ElementSort::Block},         Element{"dt"sv, ElementSort::Block},
    Element{"fieldset"sv, ElementSort::Block},   Element{"figcaption"sv, ElementSort::Block},
    Element{"figure"sv, ElementSort::Block},     Element{"footer"sv, ElementSort::Block},
    Element{"form"sv, ElementSort::Block},       Element{"h1"sv, ElementSort::Heading},
    Element{"h2"sv, ElementSort::Heading},       Element{"h3"sv, ElementSort::Heading},
    Element{"h4"sv, ElementSort::Heading},       Element{"h5"sv, ElementSort::Heading},
    Element{"h6"sv, ElementSort::Heading},       Element{"header"sv, ElementSort::Block},
    Element{"hgroup"sv, ElementSort::Block},     Element{"hr"sv, ElementSort::Break},
    Element{"html"sv, ElementSort::Block},       Element{"legend"sv, ElementSort::Block},
    Element{"li"sv, ElementSort::Block},         Element{"listing"sv, ElementSort::Preformatted},
    Element{"main"sv, ElementSort::Block},       Element{"menu"sv, ElementSort::Block},
    Element{"nav"sv, ElementSort::Block},        Element{"ol"sv, ElementSort::Block},
    Element{"optgroup"sv, ElementSort::Block},   Element{"option"sv, ElementSort::Block},
    Element{"p"sv, ElementSort::Block},          Element{"plaintext"sv, ElementSort::Preformatted},
    Element{"pre"sv, ElementSort::Preformatted}, Element{"section"sv, ElementSort::Block},
    Element{"select"sv, ElementSort::Block},     Element{"summary"sv, ElementSort::Block},
    Element{"table"sv, ElementSort::Block},      Element{"tbody"sv, ElementSort::Block},
    Element{"td"sv, ElementSort::Cell},          Element{"tfoot"sv, ElementSort::Block},
    Element{"th"sv, ElementSort::Cell},          Element{"thead"sv, ElementSort::Block},
    Element{"tr"sv, ElementSort::Row},           Element{"ul"sv, ElementSort::Block},
    Element{"xmp"sv, ElementSort::Preformatted},
};

} // namespace

ElementSort sortOf(std::string_view name)
{
    static_assert(std::is_sorted(elements.begin(), elements.end(), [](const Element& a, const Element& b) { return a.name < b.name; }));
    const auto at =
        std::lower_bound(elements.begin(), elements.end(), name, [](const Element& a, std::string_view wanted) { return a.name < wanted; });
    return at == elements.end() || at->name != name ? ElementSort::Inline : at->sort;
}

} // namespace duixian::sources
