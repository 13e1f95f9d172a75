// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judgement/marked_text.h"

#include <algorithm>

#include "core/base/number_text.h"
#include "core/base/utf.h"
#include "core/judgement/anchor.h"
#include "core/model/names.h"
#include "core/model/statement_field.h"

namespace duixian::judgement {
namespace {

Statement statementOf(std::u16string_view name, std::u16string_view quote, std::size_t begin)
{
    Statement s;
    if (name.starts_with(u'>')) {
        s.kind = Kind::Target;
        s.strength = Strength::Plain;
        name.remove_prefix(1);
    }
    s.indicator = name;
    s.quote = quote;
    s.span = {begin, begin + quote.size()};
    const auto digits = std::find_if_not(quote.begin(), quote.end(), [](char16_t c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
    s.value = numberFrom(toUtf8(std::u16string(quote.begin(), digits)));
    s.unit = std::u16string(digits, quote.end());
    return s;
}

} // namespace

Marked marked(std::u16string_view written)
{
    Marked out;
    for (std::size_t i = 0; i < written.size(); ++i) {
        if (written[i] != u'{') {
            out.text.push_back(written[i]);
            continue;
        }
        const std::size_t colon = written.find(u':', i);
        const std::size_t end = written.find(u'}', i);
        const std::u16string_view quote = written.substr(colon + 1, end - colon - 1);
        for (std::size_t name = i + 1; name < colon;) {
            const std::size_t nameEnd = std::min(written.find(u'+', name), colon);
            out.statements.push_back(statementOf(written.substr(name, nameEnd - name), quote, out.text.size()));
            name = nameEnd + 1;
        }
        out.text += quote;
        i = end;
    }
    return out;
}

Decision word(Ruling ruling, const Marked& on, std::size_t statement)
{
    Decision out;
    out.ruling = ruling;
    out.settled = on.statements.at(statement);
    out.anchor = anchorAt(on.text, out.settled.span);
    out.found = {out.settled.kind, out.settled.measure, out.settled.indicator};
    return out;
}

Decision correction(const Marked& on, std::size_t statement, StatementField field, const char* value)
{
    Decision out = word(Ruling::Corrected, on, statement);
    (void)setField(out.settled, field, value);
    out.corrected = {field};
    return out;
}

std::string line(const Statement& statement)
{
    return std::to_string(statement.span.begin) + " " + std::string(nameOf(statement.kind)) + " " + toUtf8(statement.quote) + " " +
           toUtf8(statement.indicator) + (statement.stretchOf ? " over " + std::to_string(*statement.stretchOf) : "");
}

std::string lines(const std::vector<Statement>& statements)
{
    std::string out;
    for (const Statement& statement : statements)
        out += line(statement) + "\n";
    return out;
}

} // namespace duixian::judgement
