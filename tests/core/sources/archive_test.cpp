// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/archive.h"

#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "core/sources/foreign.h"
#include "core/sources/kind.h"
#include "core/sources/zip_names.h"
#include "tests/core/sources/document_maker.h"
#include "tests/core/sources/encoded.h"
#include "tests/core/sources/zip_maker.h"

namespace duixian::sources {
namespace {

std::string partsOf(const std::string& bytes)
{
    const auto parts = unpackForeign(bytes);
    if (!parts)
        return "failed " + parts.error().detail;
    std::string out;
    for (const ArchivePart& part : *parts)
        out += part.name + "=" + part.bytes + " ";
    return out;
}

TEST(Archive, GivesItsFilesInTheirOrder)
{
    EXPECT_EQ(
        partsOf(
            ZipMaker().add("b/", "").add("b/2.txt", "二").add("1.txt", "一").add("__MACOSX/1.txt", "x").add("b/.DS_Store", "x").bytes()),
        "b/2.txt=二 1.txt=一 ");
    EXPECT_EQ(partsOf(ZipMaker().add("a", "1").add("a", "2").bytes()), "a=1 a=2 ") << "one name twice";
    EXPECT_EQ(partsOf(ZipMaker().add("../../etc/x", "1").add("/etc/y", "2").bytes()), "../../etc/x=1 /etc/y=2 ") << "labels only";
    EXPECT_EQ(partsOf(ZipMaker().add(bytesIn(u"青禾区政府工作报告.txt", "GB18030"), "1").bytes()), "青禾区政府工作报告.txt=1 ");
}

TEST(Archive, ThroughTheWorkerAsWell)
{
    const auto parts = unpack(ZipMaker().add("1.txt", "一").bytes());
    ASSERT_TRUE(parts);
    EXPECT_EQ(*parts, (std::vector<ArchivePart>{{"1.txt", "一"}}));
}

TEST(Archive, WhatIsBrokenLockedOrEmptyIsTold)
{
    EXPECT_EQ(partsOf("PK\x03\x04"), "failed ZIP: its directory can't be read");
    EXPECT_EQ(partsOf(ZipMaker().addLocked("a.txt", "x").bytes()), "failed ZIP");
    EXPECT_EQ(partsOf(ZipMaker().add("a/", "").bytes()), "failed ZIP");
    std::string flipped = ZipMaker().add("a.txt", "内容").bytes();
    flipped[flipped.find("内容")] = 'x';
    EXPECT_EQ(partsOf(flipped), "failed ZIP: a.txt");
}

TEST(Archive, ADocumentIsNone)
{
    EXPECT_TRUE(isArchive(ZipMaker().add("a.docx", "x").bytes()));
    EXPECT_FALSE(isArchive(docxOfText("甲")));
    EXPECT_FALSE(isArchive(odtOfText("甲")));
    EXPECT_FALSE(isArchive("甲"));
    const auto kind = [](ZipMaker& zip) { return std::string(foreignKind(zip.bytes(), "a.zip")); };
    EXPECT_EQ(kind(ZipMaker().add("[Content_Types].xml", "").add("xl/workbook.xml", "")), "Excel (.xlsx)");
    EXPECT_EQ(kind(ZipMaker().add("OFD.xml", "").add("Doc_0/x", "")), "OFD");
    EXPECT_EQ(kind(ZipMaker().add("mimetype", "application/epub+zip")), "EPUB");
    EXPECT_EQ(kind(ZipMaker().add("word/a.txt", "")), "ZIP") << "a folder of that name only";
}

TEST(Archive, NamesAreReadAsFarAsTheyGo)
{
    const std::string whole = ZipMaker().add("a", "1").add("b", "2").bytes();
    for (std::size_t length = 0; length <= whole.size(); ++length)
        EXPECT_LE(zipNames(std::string_view(whole).substr(0, length)).size(), 2u);
    EXPECT_EQ(zipNames(whole).size(), 2u);
    EXPECT_EQ(zipNames(std::string_view(whole).substr(0, whole.size() - 20)).size(), 2u) << "its directory is cut";
}

} // namespace
} // namespace duixian::sources
