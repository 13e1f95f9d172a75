// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/export/read_zip.h"

#include <zip.h>

namespace duixian::exporting {

std::vector<std::pair<std::string, std::string>> readZip(const std::string& bytes)
{
    std::vector<std::pair<std::string, std::string>> out;
    zip_error_t error{};
    zip_source_t* const source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t* const archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    if (archive == nullptr) {
        zip_source_free(source);
        return out;
    }
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat{};
        zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat);
        zip_file_t* const file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
        std::string content(stat.size, '\0');
        zip_fread(file, content.data(), content.size());
        zip_fclose(file);
        out.emplace_back(stat.name, std::move(content));
    }
    zip_discard(archive);
    return out;
}

} // namespace duixian::exporting
