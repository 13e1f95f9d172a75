// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/data_package.h"

#include <nlohmann/json.hpp>

#include "core/publish/codebook.h"

namespace duixian::publish {
namespace {

using Json = nlohmann::ordered_json;

/// By Frictionless a time of the day has no zone unless its format says so.
constexpr const char* timeFormat = "%Y-%m-%dT%H:%M:%SZ";

Json fieldOf(const CodebookEntry& entry, const std::string& column)
{
    Json field{{"name", column}, {"title", entry.label}, {"type", entry.type}};
    if (entry.type == "datetime")
        field["format"] = timeFormat;
    field["description"] = entry.meaning + (entry.formula.empty() ? "" : " (" + entry.formula + ")");
    if (entry.key == "primary")
        field["constraints"] = {{"required", true}, {"unique", true}};
    else if (!entry.values.empty() && entry.type == "string")
        field["constraints"] = {{"enum", entry.values}};
    else if (!entry.values.empty())
        field["constraints"] = {{"minimum", 0}, {"maximum", 1}};
    return field;
}

/// "reports.report"; of a column that points into its own table the standard wants an empty name.
Json foreignKey(const std::string& column, const std::string& target, const std::string& table)
{
    const std::size_t dot = target.find('.');
    const std::string resource = target.substr(0, dot);
    return {{"fields", column}, {"reference", {{"resource", resource == table ? "" : resource}, {"fields", target.substr(dot + 1)}}}};
}

Json schemaOf(const PackageFile& file)
{
    Json fields = Json::array();
    Json foreign = Json::array();
    Json schema;
    for (const std::string& column : file.columns) {
        const CodebookEntry& entry = Codebook::builtIn().entry(file.table, column);
        fields.push_back(fieldOf(entry, column));
        if (entry.key == "primary")
            schema["primaryKey"] = column;
        else if (!entry.key.empty())
            foreign.push_back(foreignKey(column, entry.key, file.table));
    }
    schema["fields"] = std::move(fields);
    schema["missingValues"] = {""};
    if (!foreign.empty())
        schema["foreignKeys"] = std::move(foreign);
    return schema;
}

Json resourceOf(const PackageFile& file)
{
    const CodebookEntry& entry = Codebook::builtIn().table(file.table);
    return {{"name", file.table},
            {"path", file.table + ".csv"},
            {"profile", "tabular-data-resource"},
            {"title", entry.label},
            {"description", entry.meaning},
            {"format", "csv"},
            {"mediatype", "text/csv"},
            {"encoding", "utf-8"},
            {"dialect",
             {{"delimiter", ","},
              {"lineTerminator", "\r\n"},
              {"quoteChar", "\""},
              {"doubleQuote", true},
              {"skipInitialSpace", false},
              {"header", true}}},
            {"bytes", file.bytes},
            {"hash", "sha256:" + file.sha256},
            {"schema", schemaOf(file)}};
}

} // namespace

std::string dataPackage(const PackageTitle& title, const std::vector<PackageFile>& files)
{
    Json package{{"profile", "tabular-data-package"}, {"name", "duixian"}, {"title", title.title}};
    if (!title.created.empty())
        package["created"] = title.created;
    package["generator"] = "Duixian " + title.program;
    for (const PackageFile& file : files)
        package["resources"].push_back(resourceOf(file));
    return package.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace duixian::publish
