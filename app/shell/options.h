// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QSize>
#include <QStringList>

#include "app/presentation/palette.h"

namespace duixian::shell {

/// What the program was started with.
struct Options {
    QStringList files; ///< reports, folders, and libraries to open that are there already
    QString library;
    bool samples = false;
    QString pictures; ///< a folder: take pictures of the pages into it and end; empty is the window itself
    QString language; ///< "en", "zh_CN", "zh_TW"; empty is as chosen in the window
    std::optional<presentation::ThemeChoice> theme;
    QSize size{1280, 800}; ///< of the pictures
};

/// Whether the arguments ask for words or pictures only, for which no display is needed. To be asked before there is an application.
[[nodiscard]] bool endsByItself(int argc, char** argv);

/// Reads the arguments; answers --help and --version, and wrong use with exit status 2.
[[nodiscard]] Options readOptions(const QStringList& arguments);

} // namespace duixian::shell
