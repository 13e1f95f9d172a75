// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/lexicon.h"

namespace duixian {

const Lexicon& Lexicon::builtIn()
{
    static const Lexicon tables;
    return tables;
}

Lexicon::Lexicon() = default;
Lexicon::~Lexicon() = default;

const Indicator* Lexicon::indicator(std::u16string_view nameOrAlias) const
{
    const auto found = m_indicatorOf.find(std::u16string(nameOrAlias));
    return found == m_indicatorOf.end() ? nullptr : &m_indicators[found->second];
}

} // namespace duixian
