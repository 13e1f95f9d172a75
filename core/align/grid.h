// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace duixian::align {

/// A value for each paragraph of one report with each of the other.
template <class T>
class Grid {
public:
    Grid(std::size_t rows, std::size_t columns) : m_columns(columns), m_values(rows * columns) {}

    [[nodiscard]] T& at(std::size_t row, std::size_t column) { return m_values[row * m_columns + column]; }
    [[nodiscard]] const T& at(std::size_t row, std::size_t column) const { return m_values[row * m_columns + column]; }
    [[nodiscard]] std::size_t rows() const { return m_columns == 0 ? 0 : m_values.size() / m_columns; }
    [[nodiscard]] std::size_t columns() const { return m_columns; }

private:
    std::size_t m_columns;
    std::vector<T> m_values;
};

} // namespace duixian::align
