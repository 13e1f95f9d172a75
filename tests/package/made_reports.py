#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""made_reports.py FOLDER: a short report as DOCX and as PDF with an unembedded Chinese font, as people have them. Its words are invented."""
import sys
import zipfile
from pathlib import Path

LINES = ["2021年云泽区政府工作报告", "一、2020年工作回顾", "全区生产总值185.6亿元，增长7.4%。", "二、2021年主要目标", "全区生产总值增长8%左右。"]
FOLDER = Path(sys.argv[1])

body = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in LINES)
with zipfile.ZipFile(FOLDER / "docx.docx", "w", zipfile.ZIP_DEFLATED) as docx:
    docx.writestr("[Content_Types].xml", '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
    docx.writestr("word/document.xml", '<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>' + body + "</w:body></w:document>")

# UniGB-UTF16-H: the characters are found through the tables of poppler-data alone.
shown = "BT /F 14 Tf 60 760 Td 28 TL\n" + "".join(f"<{line.encode('utf-16-be').hex()}> Tj T*\n" for line in LINES) + "ET"
objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
    f"<< /Length {len(shown)} >>\nstream\n{shown}\nendstream",
    "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [6 0 R] >>",
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /FontDescriptor 7 0 R >>",
    "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>",
]
pdf = "%PDF-1.4\n"
places = []
for number, words in enumerate(objects, 1):
    places.append(len(pdf))
    pdf += f"{number} 0 obj\n{words}\nendobj\n"
table = len(pdf)
pdf += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n" + "".join(f"{place:010} 00000 n \n" for place in places)
pdf += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"
(FOLDER / "pdf.pdf").write_bytes(pdf.encode("ascii"))
