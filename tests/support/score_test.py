#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The accuracy gate reads what score.py prints, and shuts where a figure is too low."""
import unittest

import score
import score_pairs
import score_table

LINE = ('ALL                                  gold  1040  found P 0.912 R 0.904 F1 0.908 | of the found: place 0.990 kind 0.961 value 0.970 '
        'measure 0.950 bound 0.940 period 0.900 indicator 0.800 | row F1 0.612')


class Gate(unittest.TestCase):
    def test_reads_the_line(self):
        row = score.figures(LINE)
        self.assertEqual(row['report'], 'ALL')
        self.assertEqual(row['statements'], 1040)
        self.assertEqual((row['found F1'], row['kind'], row['indicator'], row['row F1']), (0.908, 0.961, 0.8, 0.612))
        self.assertIsNone(score.figures('  @12 missed: ...'))

    def test_opens_at_the_floor_and_shuts_below(self):
        good = {**score.figures(LINE), **score.FLOORS}
        each = {**good, 'report': 'one', 'row F1': score.ROW_FLOOR_OF_EACH}
        self.assertEqual(score.below_floor([each, good]), [])
        for name, floor in score.FLOORS.items():
            self.assertEqual(len(score.below_floor([each, {**good, name: floor - 0.001}])), 1, name)
        self.assertEqual(len(score.below_floor([{**each, 'row F1': score.ROW_FLOOR_OF_EACH - 0.001}, good])), 1)

    def test_writes_a_table(self):
        lines = score_table.table([score.figures(LINE)]).splitlines()
        self.assertTrue(lines[0].startswith('| report | statements | found precision |'))
        self.assertEqual(lines[2].count('|'), lines[0].count('|'))
        self.assertTrue(lines[2].endswith('| 0.612 |'))


class PairsGate(unittest.TestCase):
    LINE = 'ALL: labelled 60 got 61 right 52  P 0.852 R 0.867 F1 0.860  verdicts 1.000'

    def test_reads_the_line(self):
        row = score_pairs.LINE.match(self.LINE)
        self.assertEqual((row['name'], row['labelled'], row['f1'], row['verdicts']), ('ALL', '60', '0.860', '1.000'))
        self.assertIsNone(score_pairs.LINE.match('  missed 地区生产总值: 6% -> 3%'))

    def test_opens_at_the_floor_and_shuts_below(self):
        good = dict(score_pairs.FLOORS)
        self.assertEqual(score_pairs.below_floor(good), [])
        for name, floor in score_pairs.FLOORS.items():
            self.assertEqual(len(score_pairs.below_floor({**good, name: floor - 0.001})), 1, name)


if __name__ == '__main__':
    unittest.main()
