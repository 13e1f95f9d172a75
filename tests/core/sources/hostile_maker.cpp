// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sources/hostile_maker.h"

#include "tests/core/sources/pdf_maker.h"
#include "tests/core/sources/zip_maker.h"

namespace duixian::sources {
namespace {

std::string streamOf(const std::string& dictionary, const std::string& content)
{
    return "<< " + dictionary + " /Length " + std::to_string(content.size()) + " >>\nstream\n" + content + "\nendstream";
}

} // namespace

std::string repeated(const std::string& words, std::size_t count)
{
    std::string out;
    out.reserve(words.size() * count);
    for (std::size_t i = 0; i < count; ++i)
        out += words;
    return out;
}

std::string docxWithZeros(const std::string& part, std::uint64_t zeros, std::optional<std::uint32_t> declared)
{
    return ZipMaker().add("[Content_Types].xml", "<Types/>").addZeros(part, zeros, declared).bytes();
}

std::string pdfWithContent(const std::string& content, const std::vector<std::string>& more)
{
    std::vector<std::string> objects{"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [ 3 0 R ] >>",
                                     "<< /Type /Page /Parent 2 0 R /MediaBox [ 0 0 595 842 ] /Contents 4 0 R"
                                     " /Resources << /XObject << /F 5 0 R >> >> >>",
                                     content};
    objects.insert(objects.end(), more.begin(), more.end());
    return pdfOfObjects(objects);
}

std::string pdfStreamBomb()
{
    constexpr std::uint64_t unpacked = 960'000'000;
    return pdfWithContent(streamOf("/Filter /FlateDecode", "\x78\x9C" + deflatedZeros(unpacked) + std::string(4, '\0')));
}

std::string pdfFormBomb()
{
    std::vector<std::string> forms;
    for (int level = 0; level < 8; ++level)
        forms.push_back(streamOf("/Type /XObject /Subtype /Form /BBox [ 0 0 9 9 ] /Resources << /XObject << /F " +
                                     std::to_string(6 + level) + " 0 R >> >>",
                                 repeated("/F Do ", 10)));
    forms.push_back(streamOf("/Type /XObject /Subtype /Form /BBox [ 0 0 9 9 ]", repeated("0 0 1 1 re f ", 10)));
    return pdfWithContent(streamOf("", repeated("/F Do ", 10)), forms);
}

std::string pdfPageLoop()
{
    return pdfOfObjects({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [ 2 0 R ] >>"});
}

} // namespace duixian::sources
