// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/csv_rows.h"

#include <utility>

namespace duixian::intake {
namespace {

class Reader {
public:
    Reader(std::u16string_view text, char16_t separator) : m_text(text), m_separator(separator) {}

    CsvRows read()
    {
        while (m_at < m_text.size()) {
            CsvRow row{m_line, {}};
            const bool emptyLine = isNext(u'\n'); // a line of "" is a row with an empty field
            if (!readFields(row)) {
                m_out.openQuote = m_quoteLine;
                break;
            }
            if (!emptyLine)
                m_out.rows.push_back(std::move(row));
        }
        return std::move(m_out);
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }
    [[nodiscard]] bool isNext(char16_t c) const { return !atEnd() && m_text[m_at] == c; }

    /// To behind the end of the line. False where a quotation is not closed.
    bool readFields(CsvRow& row)
    {
        for (;;) {
            row.fields.emplace_back();
            if (isNext(u'"') && !readQuoted(row.fields.back()))
                return false;
            while (!atEnd() && m_text[m_at] != m_separator && m_text[m_at] != u'\n')
                row.fields.back() += m_text[m_at++];
            if (!isNext(m_separator))
                break;
            ++m_at;
        }
        if (isNext(u'\n')) {
            ++m_at;
            ++m_line;
        }
        return true;
    }

    /// Two marks are one in a quotation.
    bool readQuoted(std::u16string& field)
    {
        m_quoteLine = m_line;
        for (++m_at; !atEnd(); ++m_at) {
            if (m_text[m_at] == u'"') {
                ++m_at;
                if (!isNext(u'"'))
                    return true;
            }
            m_line += m_text[m_at] == u'\n' ? 1 : 0;
            field += m_text[m_at];
        }
        return false;
    }

    std::u16string_view m_text;
    char16_t m_separator;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::size_t m_quoteLine = 0;
    CsvRows m_out;
};

} // namespace

CsvRows csvRows(std::u16string_view text, char16_t separator)
{
    return Reader(text, separator).read();
}

} // namespace duixian::intake
