// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/workbook_parts.h"

#include <memory>
#include <string>

#include <zip.h>

namespace duixian::exporting {
namespace {

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using Part = std::unique_ptr<zip_file_t, Discard>;

Archive opened(std::string_view bytes)
{
    zip_error_t error{};
    zip_source_t* const source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    Archive archive(source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error));
    if (!archive && source != nullptr)
        zip_source_free(source);
    zip_error_fini(&error);
    return archive;
}

/// Whether it ends with the tag that closes its first element.
bool isClosed(std::string_view xml)
{
    const auto element = xml.find("?>") == xml.npos ? xml.npos : xml.find('<', xml.find("?>"));
    if (element == xml.npos)
        return false;
    const auto end = xml.find_first_of(" />\n", element + 1);
    const std::string closing = "</" + std::string(xml.substr(element + 1, end - element - 1)) + ">";
    const auto text = xml.substr(0, xml.find_last_not_of('\n') + 1);
    const bool alone = text.find('<', end) == text.npos && text.ends_with("/>");
    return end != xml.npos && (alone || text.ends_with(closing));
}

bool isWhole(zip_t* archive, zip_uint64_t index)
{
    zip_stat_t stat{};
    if (zip_stat_index(archive, index, 0, &stat) != 0)
        return false;
    const Part part(zip_fopen_index(archive, index, 0));
    std::string xml(stat.size, '\0');
    return part && zip_fread(part.get(), xml.data(), xml.size()) == static_cast<zip_int64_t>(xml.size()) && isClosed(xml);
}

} // namespace

bool hasWholeParts(std::string_view workbook)
{
    const Archive archive = opened(workbook);
    const zip_int64_t parts = archive ? zip_get_num_entries(archive.get(), 0) : 0;
    for (zip_int64_t i = 0; i < parts; ++i)
        if (!isWhole(archive.get(), static_cast<zip_uint64_t>(i)))
            return false;
    return parts > 0;
}

} // namespace duixian::exporting
