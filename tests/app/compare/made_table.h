// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/compare/compared_report.h"
#include "core/model/compared_table.h"
#include "core/model/quotation_matrix.h"

namespace duixian::comparing {

/// Reports 1, 2 and 3 of 青石区, which plan 2019, 2020 and 2021, with a text of a sentence for each figure.
[[nodiscard]] std::vector<ComparedReport> madeReports();
/// What they say. Of the sentence's figure the span is true.
/// 地区生产总值 growth: targets ≥7, 8, 6; outcomes none, 6.5, 7.1. 财政收入 level: outcomes 100, 110, none. 新建公厕数: target of the
/// first.
[[nodiscard]] ComparedTable madeTable(const std::vector<ComparedReport>& reports);
/// 教育: two paragraphs of the first, one of the second. 医疗: one of the third.
[[nodiscard]] QuotationMatrix madeMatrix();

} // namespace duixian::comparing
