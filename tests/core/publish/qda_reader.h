// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

namespace duixian::publish {

/// A REFI-QDA project as a program reads it that was written from the standard's schema alone (Project.xsd of March 2019).
struct ReadProject {
    struct Selection {
        std::string guid;
        std::string name;
        std::string source; ///< GUID of the text
        std::string cut;    ///< what its positions cut out of the text, counted in code points
        std::string description;
        std::string code; ///< name of the code, below those above it: 目标/就业
        std::string user; ///< name of who coded
    };

    std::vector<std::string> faults; ///< what is not as the schema has it, GUIDs that are twice, references to nothing
    std::vector<std::string> files;
    std::map<std::string, std::string> texts; ///< by name of the source
    std::vector<Selection> selections;
    std::map<std::string, std::map<std::string, std::string>> cases;     ///< variables by name of the case; "sources" counts its texts
    std::map<std::string, std::map<std::string, std::string>> variables; ///< by name of the source
    std::vector<std::string> links;                                      ///< "from -> to: name", with the selections' quotes
    std::map<std::string, std::string> descriptions;                     ///< of codes, by name
};

[[nodiscard]] ReadProject readProject(const std::string& bytes);

} // namespace duixian::publish
