// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include "app/presentation/palette.h"

namespace duixian::shell {
namespace {

/// QtSvg paints currentColor black whatever the palette says, so the ink is written into the file's text.
class InkEngine : public QIconEngine {
public:
    explicit InkEngine(QByteArray svg) : m_svg(std::move(svg)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        QByteArray inked = m_svg;
        inked.replace("#000000", inkOf(mode, state).name().toLatin1());
        QSvgRenderer(inked).render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new InkEngine(m_svg); }

private:
    static QColor inkOf(QIcon::Mode mode, QIcon::State state)
    {
        const presentation::Ground ground = presentation::ground(presentation::themeInForce());
        if (mode == QIcon::Disabled)
            return QApplication::palette().color(QPalette::Disabled, QPalette::ButtonText);
        return state == QIcon::On ? ground.accent : ground.text;
    }

    QByteArray m_svg;
};

} // namespace

QIcon icon(const QString& name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new InkEngine(file.readAll()));
}

QIcon emblem()
{
    return QIcon(QStringLiteral(":/icons/duixian.svg"));
}

} // namespace duixian::shell
