-- What the program of the third form wrote for the sample report and the sample choices (library_samples.cpp), row by row. Never changed again.
INSERT INTO report (report, file, path, title, place_name, place_code, place_path, kind, reviewed, planned, planned_term, date, session, speaker, encoding, format, length, byte_count, sha256, rules, address, imported)
    VALUES (1, '云泽区2021.txt', 'reports/云泽区2021.txt', '政府工作报告', '云泽区', '999901', '某省/某市/云泽区', 'new-term', '2016-2020', '2021', '2021-2025', '2021-01-15', '云泽区第九届人民代表大会第一次会议', '某人', 'GB18030', 'markdown', 31, 32, '387e8f6aa35f86a46c3d0eb97627a0a38bc88e745cd671c23d0dd6f5e1d699f9', 7, 'https://example.invalid/a?b=c&d', '2021-02-03T04:05:06Z');
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
    VALUES (1, 1, 20, 25, 'target', '5-10家', 5.0, 10.0, '家', 'change', 'range', '新增企业数', '𠮷字企业', 18, 20, '2021', 'plan', 'aspired', 12, 1.0, 'kind_unclear damaged');
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
INSERT INTO choice (report, encoding, place_name, place_code, place_path, kind, reviewed, planned)
    VALUES (1, 'UTF-16BE', '梅岭新区', NULL, '某省/梅岭新区', 'plan-only', '2016-2020', '2021');
INSERT INTO passage_choice (report, number, taken_out, quote, before, after, start, "end")
    VALUES (1, 0, 1, CAST(x'e4ba8ce58fb70af0a0aeb7' AS TEXT), '前', '后', 4, 9);
INSERT INTO passage_choice (report, number, taken_out, quote, before, after, start, "end")
    VALUES (1, 1, 0, CAST(x'e4ba8ce58fb70af0a0aeb7' AS TEXT), '', '', 4, 9);
