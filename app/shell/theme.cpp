// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/theme.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QGuiApplication>
#include <QStyle>

#include "app/shell/translations.h"

namespace duixian::shell {
namespace {

/// over on ground with the share of a veil.
QColor mixed(const QColor& over, const QColor& ground, double share)
{
    const auto channel = [&](int a, int b) { return static_cast<int>(a * share + b * (1 - share)); };
    return QColor(channel(over.red(), ground.red()), channel(over.green(), ground.green()), channel(over.blue(), ground.blue()));
}

} // namespace

QString styleSheet(presentation::Theme theme)
{
    const presentation::Ground ground = presentation::ground(theme);
    const QPalette palette = presentation::widgetPalette(theme);
    const presentation::Look target = look(presentation::Role::Target, theme);
    QFile file(QStringLiteral(":/style/duixian.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<QLatin1String, QColor> names[] = {
        {QLatin1String("@page"), ground.page},
        {QLatin1String("@text"), ground.text},
        {QLatin1String("@quiet"), ground.quiet},
        {QLatin1String("@doubtful"), look(presentation::Role::Doubtful, theme).line},
        {QLatin1String("@rule"), ground.rule},
        {QLatin1String("@accentText"), palette.color(QPalette::HighlightedText)},
        {QLatin1String("@accentFill"), palette.color(QPalette::Highlight)},
        {QLatin1String("@accent"), ground.accent},
        {QLatin1String("@window"), palette.color(QPalette::Window)},
        {QLatin1String("@button"), palette.color(QPalette::Button)},
        {QLatin1String("@border"), palette.color(QPalette::Mid)},
        {QLatin1String("@selected"), mixed(ground.accent, ground.page, theme == presentation::Theme::Light ? 0.16 : 0.28)},
        {QLatin1String("@hover"), mixed(ground.text, ground.page, 0.05)},
        {QLatin1String("@pressed"), mixed(ground.text, ground.page, 0.12)},
        {QLatin1String("@noticeFill"), mixed(target.fill, ground.page, theme == presentation::Theme::Light ? 0.35 : 0.6)},
    };
    for (const auto& [name, colour] : names)
        sheet.replace(name, colour.name());
    return sheet;
}

void applyTheme(presentation::ThemeChoice choice)
{
    auto* application = qobject_cast<QApplication*>(QCoreApplication::instance());
    // The desktop's own palette comes back first, so that "as the system" reads the system and not what was chosen before.
    application->setStyleSheet({});
    QApplication::setPalette(QPalette());
    presentation::dress(*application, choice);
    application->setStyleSheet(styleSheet(presentation::themeInForce()));
}

namespace {

/// The desktop's font with Chinese letters behind, in the shapes of the language that is spoken.
QFont desktopFont()
{
    static const QFont desktop = QApplication::font();
    QFont font = desktop;
    QStringList families = font.families();
    // Without a desktop there is no font of its choice either.
    if (QGuiApplication::platformName() == QLatin1String("offscreen")) {
        families.clear();
        constexpr double points = 9.75;
        font.setPointSizeF(points);
    }
    if (spoken() == QLatin1String("zh_TW"))
        families << QStringLiteral("Noto Sans CJK TC") << QStringLiteral("Source Han Sans TC") << QStringLiteral("PingFang TC")
                 << QStringLiteral("Microsoft JhengHei");
    families << QStringLiteral("Noto Sans CJK SC") << QStringLiteral("Source Han Sans SC") << QStringLiteral("PingFang SC")
             << QStringLiteral("Microsoft YaHei") << QStringLiteral("WenQuanYi Micro Hei");
    font.setFamilies(families);
    return font;
}

} // namespace

void applyFonts(const QString& family, int points)
{
    QFont font = desktopFont();
    if (!family.isEmpty())
        font.setFamilies(QStringList(family) + font.families());
    if (points > 0)
        font.setPointSize(points);
    if (font != QApplication::font())
        QApplication::setFont(font);
}

} // namespace duixian::shell
