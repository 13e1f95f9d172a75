-- What the program of the fourth form wrote for the sample report, the sample choices and the sample judgements (library_samples.cpp), row by row. Never changed again.
INSERT INTO report (report, file, path, title, place_name, place_code, place_path, kind, reviewed, planned, planned_term, date, session, speaker, encoding, format, length, byte_count, sha256, rules, address, imported, targets, outcomes, words)
    VALUES (1, '云泽区2021.txt', 'reports/云泽区2021.txt', '政府工作报告', '云泽区', '999901', '某省/某市/云泽区', 'new-term', '2016-2020', '2021', '2021-2025', '2021-01-15', '云泽区第九届人民代表大会第一次会议', '某人', 'GB18030', 'markdown', 31, 32, '387e8f6aa35f86a46c3d0eb97627a0a38bc88e745cd671c23d0dd6f5e1d699f9', 7, 'https://example.invalid/a?b=c&d', '2021-02-03T04:05:06Z', 1, 1, '');
INSERT INTO report_original (report, bytes)
    VALUES (1, x'746865206279746573206f6620612066696c650020776974682061207a65726f');
INSERT INTO report_text (report, text)
    VALUES (1, CAST(x'e4b880e38081f0a0aeb70ae585a8e58cbae7949fe4baa7e680bbe580bc3137312e33e4babfe585830ae4ba8ce380810ae4bc81e4b89a352d3130e5aeb60a00' AS TEXT));
INSERT INTO part (report, number, level, section, heading_start, heading_end, body_start, body_end)
    VALUES (1, 0, 1, 'review', 0, 4, 0, 16);
INSERT INTO part (report, number, level, section, heading_start, heading_end, body_start, body_end)
    VALUES (1, 1, 2, 'plan', 16, 18, 16, 26);
INSERT INTO statement (report, number, start, "end", kind, quote, value, value_max, unit, measure, bound, indicator, subject, subject_start, subject_end, period, section, strength, stretch_of, confidence, doubts)
    VALUES (1, 0, 9, 15, 'outcome', '171.3亿元', 171.3, NULL, '亿元', 'level', '=', '地区生产总值', '全区生产总值', 3, 9, '2016-2020', 'review', NULL, NULL, 0.25, '');
INSERT INTO statement (report, number, start, "end", kind, quote, value, value_max, unit, measure, bound, indicator, subject, subject_start, subject_end, period, section, strength, stretch_of, confidence, doubts)
    VALUES (1, 1, 20, 25, 'target', '5-10家', 5.0, 10.0, '家', 'change', 'range', '新增企业数', CAST(x'f0a0aeb7e5ad97e4bc81e4b89a' AS TEXT), 18, 20, '2021', 'plan', 'aspired', 12, 1.0, 'kind_unclear damaged');
INSERT INTO note (report, number, code, start, "end", others, computed)
    VALUES (1, 0, 'place_from_file', 0, 0, '', NULL);
INSERT INTO note (report, number, code, start, "end", others, computed)
    VALUES (1, 1, 'bytes_replaced', 3, 4, '', NULL);
INSERT INTO note (report, number, code, start, "end", others, computed)
    VALUES (1, 2, 'growth_unfit', 20, 22, '9-13 30-34', 11.5);
INSERT INTO report_sketch (report, hashes)
    VALUES (1, x'00000000000000000100000000000000ffffffffffffff7f00000000000000801032547698badcfe');
INSERT INTO sketch_hash (hash, report)
    VALUES (-9223372036854775808, 1);
INSERT INTO sketch_hash (hash, report)
    VALUES (-81985529216486896, 1);
INSERT INTO sketch_hash (hash, report)
    VALUES (0, 1);
INSERT INTO sketch_hash (hash, report)
    VALUES (1, 1);
INSERT INTO sketch_hash (hash, report)
    VALUES (9223372036854775807, 1);
INSERT INTO layer (report, number, start, "end", reason)
    VALUES (1, 0, 0, 2, 'navigation');
INSERT INTO layer (report, number, start, "end", reason)
    VALUES (1, 1, 1, 2, 'lost_bytes');
INSERT INTO layer (report, number, start, "end", reason)
    VALUES (1, 2, 25, 26, 'taken_out');
INSERT INTO evidence (report, number, field, witness, start, "end", doubtful)
    VALUES (1, 0, 'place', 'title', 3, 5, 0);
INSERT INTO evidence (report, number, field, witness, start, "end", doubtful)
    VALUES (1, 1, 'planned', 'file_name', 0, 0, 1);
INSERT INTO evidence (report, number, field, witness, start, "end", doubtful)
    VALUES (1, 2, 'title', 'person', 0, 0, 0);
INSERT INTO cleaning_step (report, number, step, count)
    VALUES (1, 0, 'line_ends', 4);
INSERT INTO cleaning_step (report, number, step, count)
    VALUES (1, 1, 'tabs_for_cells', 0);
INSERT INTO cleaning_step (report, number, step, count)
    VALUES (1, 2, 'folded', 12);
INSERT INTO choice (report, encoding, place_name, place_code, place_path, kind, reviewed, planned, title)
    VALUES (1, 'UTF-16BE', '梅岭新区', NULL, '某省/梅岭新区', 'plan-only', '2016-2020', '2021', NULL);
INSERT INTO passage_choice (report, number, taken_out, quote, before, after, start, "end")
    VALUES (1, 0, 1, CAST(x'e4ba8ce58fb70af0a0aeb7' AS TEXT), '前', '后', 4, 9);
INSERT INTO passage_choice (report, number, taken_out, quote, before, after, start, "end")
    VALUES (1, 1, 0, CAST(x'e4ba8ce58fb70af0a0aeb7' AS TEXT), '', '', 4, 9);
INSERT INTO decision (decision, report, ruling, corrected, reason, made, adrift, found_kind, found_measure, found_indicator, found_quote, before, after, found_start, found_end, start, "end", kind, quote, value, value_max, unit, measure, bound, indicator, subject, subject_start, subject_end, period, section, strength, stretch_of, confidence, doubts)
    VALUES (1, 1, 'accepted', '', '', '2026-11-22T13:43:24Z', 0, 'outcome', 'level', '地区生产总值', '171.3亿元', CAST(x'e4b880e38081f0a0aeb70ae585a8e58cbae7949fe4baa7e680bbe580bc' AS TEXT), CAST(x'0ae4ba8ce380810ae4bc81e4b89a' AS TEXT), 9, 15, 9, 15, 'outcome', '171.3亿元', 171.3, NULL, '亿元', 'level', '=', '地区生产总值', '全区生产总值', 3, 9, '2016-2020', 'review', NULL, NULL, 0.25, '');
INSERT INTO decision (decision, report, ruling, corrected, reason, made, adrift, found_kind, found_measure, found_indicator, found_quote, before, after, found_start, found_end, start, "end", kind, quote, value, value_max, unit, measure, bound, indicator, subject, subject_start, subject_end, period, section, strength, stretch_of, confidence, doubts)
    VALUES (2, 1, 'corrected', 'indicator period', CAST(x'e4bba5e69687e4b8bae587860ae4ba8ce8a18c' AS TEXT), '2021-03-04T05:06:07Z', 1, 'target', 'change', '新增企业数', '5-10家', '企业', CAST(x'0a' AS TEXT), 20, 25, 20, 25, 'target', '5-10家', 5.0, 10.0, '家', 'change', 'range', '新增规上企业数', CAST(x'f0a0aeb7e5ad97e4bc81e4b89a' AS TEXT), 18, 20, NULL, 'plan', 'aspired', 12, 1.0, 'kind_unclear damaged');
INSERT INTO annotation (annotation, report, kind, text, made, adrift, quote, before, after, start, "end")
    VALUES (1, 1, 'remark', '与公报不一', '2026-11-22T13:43:24Z', 0, '171.3亿元', CAST(x'e4b880e38081f0a0aeb70ae585a8e58cbae7949fe4baa7e680bbe580bc' AS TEXT), CAST(x'0ae4ba8ce380810ae4bc81e4b89a' AS TEXT), 9, 15);
INSERT INTO annotation (annotation, report, kind, text, made, adrift, quote, before, after, start, "end")
    VALUES (2, 1, 'tag', '待查', '2021-03-04T05:06:07Z', 0, '', '', '', 0, 0);
INSERT INTO pair_decision (pair_decision, report, ruling, verdict, reason, made, adrift, target_indicator, target_quote, target_before, target_after, target_start, target_end, outcome_report, outcome_indicator, outcome_quote, outcome_before, outcome_after, outcome_start, outcome_end)
    VALUES (1, 1, 'joined', NULL, '', '2026-11-22T13:43:24Z', 0, '新增企业数', '5-10家', '企业', CAST(x'0a' AS TEXT), 20, 25, 2, '新增企业', '171.3亿元', CAST(x'e4b880e38081f0a0aeb70ae585a8e58cbae7949fe4baa7e680bbe580bc' AS TEXT), CAST(x'0ae4ba8ce380810ae4bc81e4b89a' AS TEXT), 9, 15);
INSERT INTO pair_decision (pair_decision, report, ruling, verdict, reason, made, adrift, target_indicator, target_quote, target_before, target_after, target_start, target_end, outcome_report, outcome_indicator, outcome_quote, outcome_before, outcome_after, outcome_start, outcome_end)
    VALUES (2, 1, 'overruled', 'not reached', '口径不同', '2021-03-04T05:06:07Z', 1, '新增企业数', '5-10家', '企业', CAST(x'0a' AS TEXT), 20, 25, 2, '企业', '5-10家', '企业', CAST(x'0a' AS TEXT), 20, 25);
INSERT INTO pairing_due (place_path)
    VALUES ('某省/某市/云泽区');
INSERT INTO history (step, action, subject, count, made, undone)
    VALUES (1, 'import', 'x', 1, '2026-11-22T13:43:24Z', 0);
INSERT INTO history (step, action, subject, count, made, undone)
    VALUES (2, 'correct', 'x', 6, '2026-11-22T13:43:24Z', 0);
INSERT INTO history_change (step, number, report, changeset)
    VALUES (1, 0, 1, NULL);
INSERT INTO history_change (step, number, report, changeset)
    VALUES (2, 0, 1, x'5422010000000000000000000000000000000000000000000000000000000000000000006465636973696f6e00120001000000000000000101000000000000000103086163636570746564030003000314323032362d31312d32325431333a34333a32345a01000000000000000003076f7574636f6d6503056c6576656c0312e59cb0e58cbae7949fe4baa7e680bbe580bc030b3137312e33e4babfe58583031de4b880e38081f0a0aeb70ae585a8e58cbae7949fe4baa7e680bbe580bc030e0ae4ba8ce380810ae4bc81e4b89a01000000000000000901000000000000000f01000000000000000901000000000000000f03076f7574636f6d65030b3137312e33e4babfe5858302406569999999999a050306e4babfe5858303056c6576656c03013d0312e59cb0e58cbae7949fe4baa7e680bbe580bc0312e585a8e58cbae7949fe4baa7e680bbe580bc0100000000000000030100000000000000090309323031362d3230323003067265766965770505023fd0000000000000030012000100000000000000020100000000000000010309636f727265637465640310696e64696361746f7220706572696f640313e4bba5e69687e4b8bae587860ae4ba8ce8a18c0314323032312d30332d30345430353a30363a30375a010000000000000001030674617267657403066368616e6765030fe696b0e5a29ee4bc81e4b89ae695b00307352d3130e5aeb60306e4bc81e4b89a03010a01000000000000001401000000000000001901000000000000001401000000000000001903067461726765740307352d3130e5aeb60240140000000000000240240000000000000303e5aeb603066368616e6765030572616e67650315e696b0e5a29ee8a784e4b88ae4bc81e4b89ae695b0030df0a0aeb7e5ad97e4bc81e4b89a010000000000000012010000000000000014050304706c616e03076173706972656401000000000000000c023ff000000000000003146b696e645f756e636c6561722064616d61676564540b0100000000000000000000616e6e6f746174696f6e001200010000000000000001010000000000000001030672656d61726b030fe4b88ee585ace68aa5e4b88de4b8800314323032362d31312d32325431333a34333a32345a010000000000000000030b3137312e33e4babfe58583031de4b880e38081f0a0aeb70ae585a8e58cbae7949fe4baa7e680bbe580bc030e0ae4ba8ce380810ae4bc81e4b89a01000000000000000901000000000000000f120001000000000000000201000000000000000103037461670306e5be85e69fa50314323032312d30332d30345430353a30363a30375a01000000000000000003000300030001000000000000000001000000000000000054140100000000000000000000000000000000000000706169725f6465636973696f6e00120001000000000000000101000000000000000103066a6f696e65640503000314323032362d31312d32325431333a34333a32345a010000000000000000030fe696b0e5a29ee4bc81e4b89ae695b00307352d3130e5aeb60306e4bc81e4b89a03010a010000000000000014010000000000000019010000000000000002030ce696b0e5a29ee4bc81e4b89a030b3137312e33e4babfe58583031de4b880e38081f0a0aeb70ae585a8e58cbae7949fe4baa7e680bbe580bc030e0ae4ba8ce380810ae4bc81e4b89a01000000000000000901000000000000000f120001000000000000000201000000000000000103096f76657272756c6564030b6e6f742072656163686564030ce58fa3e5be84e4b88de5908c0314323032312d30332d30345430353a30363a30375a010000000000000001030fe696b0e5a29ee4bc81e4b89ae695b00307352d3130e5aeb60306e4bc81e4b89a03010a0100000000000000140100000000000000190100000000000000020306e4bc81e4b89a0307352d3130e5aeb60306e4bc81e4b89a03010a010000000000000014010000000000000019');
