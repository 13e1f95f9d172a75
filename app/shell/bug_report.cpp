// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/bug_report.h"

#include <QApplication>
#include <QFontInfo>
#include <QLocale>
#include <QScreen>
#include <QSysInfo>

#include "app/presentation/fonts.h"
#include "app/shell/translations.h"
#include "app/workspace/workspace.h"

namespace duixian::shell {
namespace {

/// The family in which Chinese is shown to be read, as the machine has it.
QString readingFamily()
{
    QFont font;
    font.setFamilies(presentation::readingFamilies(true));
    return QFontInfo(font).family();
}

} // namespace

std::vector<Part> partsInUse()
{
    const QScreen* screen = QGuiApplication::primaryScreen();
    std::vector<Part> parts{
        {QStringLiteral("Duixian"), QCoreApplication::applicationVersion()},
        {QStringLiteral("Rules"), QString::number(Workspace::rulesOfToday())},
        {QStringLiteral("Qt"), QLatin1String(qVersion())},
        {QStringLiteral("System"), QSysInfo::prettyProductName() + QLatin1Char(' ') + QSysInfo::currentCpuArchitecture()},
        {QStringLiteral("Display"),
         QGuiApplication::platformName() + (screen ? QStringLiteral(" × %1").arg(screen->devicePixelRatio()) : QString())},
        {QStringLiteral("Language"), spoken() + QStringLiteral(" / ") + QLocale().name()},
        {QStringLiteral("Fonts"), QFontInfo(QApplication::font()).family() + QStringLiteral(" / ") + readingFamily()}};
    for (const auto& [name, version] : Workspace::partVersions())
        parts.push_back({name, version});
    return parts;
}

QString bugReport()
{
    QString lines;
    for (const Part& part : partsInUse())
        lines += part.name + QStringLiteral(": ") + part.version + QLatin1Char('\n');
    return lines;
}

} // namespace duixian::shell
