#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads what Duixian exported with another language's own readers, and says what does not fit.

    read_back.py tables A B     two tables (.csv or .xlsx) have the same cells
    read_back.py package PATH   a data package (folder or zip) is what its datapackage.json says

Nothing but the standard library, so that it runs wherever Python does. Exit status 0: all fits, 1: what does not is printed, a line each.
"""

import csv
import hashlib
import io
import json
import re
import sys
import zipfile
from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")

csv.field_size_limit(1 << 28)


def csv_cells(text):
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


def without_guard(cell):
    """The text behind the ' that keeps a spreadsheet from running it."""
    return cell[1:] if cell[:1] == "'" and cell[1:].startswith(FORMULA_STARTS) else cell


def unescaped(text):
    """_x0009_ is how a workbook writes what XML has no place for."""
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda match: chr(int(match[1], 16)), text)


def column_of(reference):
    number = 0
    for letter in re.match("[A-Z]+", reference)[0]:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def xlsx_cells(path):
    with zipfile.ZipFile(path) as book:
        strings = []
        if "xl/sharedStrings.xml" in book.namelist():
            for one in ElementTree.fromstring(book.read("xl/sharedStrings.xml")).iter(SHEET + "si"):
                strings.append(unescaped("".join(text.text or "" for text in one.iter(SHEET + "t"))))
        sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    rows = []
    for row in sheet.iter(SHEET + "row"):
        at = int(row.get("r")) - 1
        rows.extend([] for _ in range(at + 1 - len(rows)))
        for cell in row.iter(SHEET + "c"):
            if cell.find(SHEET + "f") is not None:
                raise ValueError(f"{cell.get('r')} is a formula")
            column = column_of(cell.get("r"))
            value = cell.find(SHEET + "v")
            rows[at].extend("" for _ in range(column + 1 - len(rows[at])))
            rows[at][column] = strings[int(value.text)] if cell.get("t") == "s" else value.text
    return rows


def table_cells(path):
    if path.endswith(".xlsx"):
        return xlsx_cells(path)
    text = Path(path).read_bytes().decode("utf-8-sig")
    return [[without_guard(cell) for cell in row] for row in csv_cells(text)]


def same(one, other):
    if one == other:
        return True
    try:
        return float(one) == float(other)
    except ValueError:
        return False


def table_faults(first, second):
    one, other = table_cells(first), table_cells(second)
    if len(one) != len(other):
        yield f"{len(one)} rows and {len(other)}"
    for number, (left, right) in enumerate(zip(one, other), 1):
        width = max(len(left), len(right))
        left, right = left + [""] * (width - len(left)), right + [""] * (width - len(right))
        for column, (a, b) in enumerate(zip(left, right), 1):
            if not same(a, b):
                yield f"row {number}, column {column}: {a!r} and {b!r}"


def read_package(path):
    if Path(path).is_dir():
        return {file.name: file.read_bytes() for file in Path(path).iterdir()}
    with zipfile.ZipFile(path) as archive:
        if archive.testzip():
            raise ValueError("the zip is damaged")
        return {name: archive.read(name) for name in archive.namelist()}


def fits(cell, field):
    kind = field["type"]
    if kind == "integer" and not re.fullmatch("-?[0-9]+", cell):
        return False
    if kind == "number" and not re.fullmatch("-?[0-9]+([.][0-9]+)?(e[+-]?[0-9]+)?", cell):
        return False
    if kind == "datetime":
        datetime.strptime(cell, field["format"])
    limits = field.get("constraints", {})
    if "enum" in limits and cell not in limits["enum"]:
        return False
    return not ("minimum" in limits and not limits["minimum"] <= float(cell) <= limits["maximum"])


def resource_faults(resource, data, rows):
    """rows: of the file, without the line of the names."""
    name = resource["name"]
    fields = resource["schema"]["fields"]
    if len(data) != resource["bytes"] or "sha256:" + hashlib.sha256(data).hexdigest() != resource["hash"]:
        yield f"{name}: size or hash is another"
    if data.startswith(b"\xef\xbb\xbf"):
        yield f"{name}: begins with a byte order mark"
    if data.count(b"\n") != len(rows) + 1 or data.count(b"\r\n") != len(rows) + 1:
        yield f"{name}: a row is not one line"
    if csv_cells(data.decode("utf-8"))[0] != [field["name"] for field in fields]:
        yield f"{name}: the columns are not those of the schema"
    for field in fields:
        if not re.fullmatch("[a-z][a-z0-9_]{0,31}", field["name"]) or not field["description"]:
            yield f"{name}.{field['name']}: a name that some program changes, or no description"
    for number, row in enumerate(rows, 2):
        if len(row) != len(fields):
            yield f"{name}, line {number}: {len(row)} cells"
        for cell, field in zip(row, fields):
            if cell != "" and not fits(cell, field):
                yield f"{name}.{field['name']}, line {number}: {cell!r} does not fit"
    key = resource["schema"].get("primaryKey")
    if key:
        column = [field["name"] for field in fields].index(key)
        values = [row[column] for row in rows]
        if "" in values or len(set(values)) != len(values):
            yield f"{name}.{key}: not a key"


def values_of(resource, rows, name):
    column = [field["name"] for field in resource["schema"]["fields"]].index(name)
    return [row[column] for row in rows]


def foreign_faults(resources, rows):
    for name, resource in resources.items():
        for key in resource["schema"].get("foreignKeys", []):
            target = key["reference"]["resource"] or name
            known = set(values_of(resources[target], rows[target], key["reference"]["fields"]))
            for value in values_of(resource, rows[name], key["fields"]):
                if value != "" and value not in known:
                    yield f"{name}.{key['fields']}: {value} is nowhere in {target}"


def codebook_faults(resources, rows):
    told = {(row[0], row[1], row[2]) for row in rows["codebook"]}
    real = {(name, field["name"], field["type"]) for name, resource in resources.items() for field in resource["schema"]["fields"]}
    for entry in sorted(told ^ real):
        yield f"codebook: {entry} is not in both"


def package_faults(path):
    files = read_package(path)
    package = json.loads(files["datapackage.json"])
    resources = {resource["name"]: resource for resource in package["resources"]}
    listed = {resource["path"] for resource in resources.values()}
    if listed | {"datapackage.json", "README.md"} != set(files):
        yield f"files and resources differ: {sorted(listed ^ set(files))}"
        return
    rows = {name: csv_cells(files[resource["path"]].decode("utf-8"))[1:] for name, resource in resources.items()}
    for name, resource in resources.items():
        yield from resource_faults(resource, files[resource["path"]], rows[name])
    yield from foreign_faults(resources, rows)
    yield from codebook_faults(resources, rows)


def main(arguments):
    if len(arguments) == 3 and arguments[0] == "tables":
        faults = list(table_faults(arguments[1], arguments[2]))
    elif len(arguments) == 2 and arguments[0] == "package":
        faults = list(package_faults(arguments[1]))
    else:
        print(__doc__, file=sys.stderr)
        return 2
    for fault in faults[:50]:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
