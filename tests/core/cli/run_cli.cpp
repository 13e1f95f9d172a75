// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cli/run_cli.h"

#include <cstdlib>
#include <sstream>

#include <sys/wait.h>

#include "tests/support/temporary_folder.h"

namespace duixian::cli {

std::vector<std::string> CliRun::lines() const
{
    std::vector<std::string> all;
    std::istringstream in(out);
    for (std::string line; std::getline(in, line);)
        all.push_back(line);
    return all;
}

CliRun runCli(const std::string& arguments, const std::string& before)
{
    const support::TemporaryFolder folder;
    const std::string command =
        before + " '" DUIXIAN_CLI "' " + arguments + " >'" + folder.file("out") + "' 2>'" + folder.file("err") + "'";
    const int status = std::system(command.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, support::fileBytes(folder.file("out")), support::fileBytes(folder.file("err"))};
}

} // namespace duixian::cli
