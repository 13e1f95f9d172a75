// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/options.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace duixian::shell {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Options)
};

[[noreturn]] void wrongUse(const QString& words)
{
    std::fprintf(stderr, "duixian: %s\n", qPrintable(words));
    constexpr int status = 2;
    std::exit(status);
}

std::optional<presentation::ThemeChoice> themeFrom(const QString& word)
{
    if (word.isEmpty())
        return std::nullopt;
    if (word == QLatin1String("light"))
        return presentation::ThemeChoice::Light;
    if (word == QLatin1String("dark"))
        return presentation::ThemeChoice::Dark;
    wrongUse(Texts::tr("--theme is light or dark, not %1").arg(word));
}

QSize sizeFrom(const QString& words)
{
    const QStringList parts = words.split(QLatin1Char('x'));
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    constexpr QSize smallest(640, 400);
    constexpr QSize largest(7680, 4320);
    if (parts.size() != 2 || size.boundedTo(largest) != size || size.expandedTo(smallest) != size)
        wrongUse(Texts::tr("--size is like 1280x800, not %1").arg(words));
    return size;
}

} // namespace

bool endsByItself(int argc, char** argv)
{
    return std::any_of(argv + 1, argv + argc, [](std::string_view word) {
        return word == "--help" || word == "-h" || word == "--version" || word == "-v" || word.starts_with("--pictures") ||
               word.starts_with("--first-run");
    });
}

Options readOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Texts::tr("Reads and compares government work reports.\n\nWithout a display: duixian chart --help"));
    parser.addPositionalArgument(QStringLiteral("files"),
                                 Texts::tr("a library to open (*.duixian), and reports, or folders of reports, to import"),
                                 QStringLiteral("[files…]"));
    const QCommandLineOption library(QStringLiteral("library"), Texts::tr("the library to open, made where there is none"),
                                     QStringLiteral("file"));
    const QCommandLineOption samples(QStringLiteral("samples"), Texts::tr("open the library of the samples"));
    const QCommandLineOption pictures({QStringLiteral("pictures"), QStringLiteral("first-run")},
                                      Texts::tr("write a picture of each page, a chart and a table into a folder, and end"),
                                      QStringLiteral("folder"));
    const QCommandLineOption language(QStringLiteral("language"), Texts::tr("en, zh_CN or zh_TW; else as chosen in the window"),
                                      QStringLiteral("code"));
    const QCommandLineOption theme(QStringLiteral("theme"), Texts::tr("light or dark; else as chosen in the window"),
                                   QStringLiteral("name"));
    const QCommandLineOption size(QStringLiteral("size"), Texts::tr("of the pictures, in pixels"), QStringLiteral("WxH"),
                                  QStringLiteral("1280x800"));
    parser.addOptions({library, samples, pictures, language, theme, size});
    parser.addHelpOption();
    parser.addVersionOption();
    if (!parser.parse(arguments))
        wrongUse(parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp();
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();

    Options options;
    for (const QString& file : parser.positionalArguments())
        options.files << QFileInfo(file).absoluteFilePath();
    options.library = parser.value(library);
    options.samples = parser.isSet(samples);
    options.pictures = parser.value(pictures);
    options.language = parser.value(language);
    options.theme = themeFrom(parser.value(theme));
    options.size = sizeFrom(parser.value(size));
    return options;
}

} // namespace duixian::shell
