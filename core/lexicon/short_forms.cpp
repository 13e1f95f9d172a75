// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/short_forms.h"

#include <vector>

#include "core/base/embedded.h"
#include "core/base/table.h"

namespace duixian {
namespace {

struct ShortForm {
    std::u16string longForm;
    std::vector<std::u16string> shortForms;
};

const std::vector<ShortForm>& shortForms()
{
    static const std::vector<ShortForm> table = [] {
        std::vector<ShortForm> out;
        for (const TableRow& row : readTable(embedded("lexicon/short_forms.tsv")))
            out.push_back({row.at(0), listed(row.at(1))});
        return out;
    }();
    return table;
}

} // namespace

std::u16string inLongForm(std::u16string name)
{
    for (const ShortForm& form : shortForms())
        for (const std::u16string& brief : form.shortForms)
            if (const std::size_t at = name.find(brief); at != std::u16string::npos && name.find(form.longForm) == std::u16string::npos)
                name.replace(at, brief.size(), form.longForm);
    return name;
}

} // namespace duixian
