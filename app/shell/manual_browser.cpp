// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/manual_browser.h"

#include <cmath>

#include <QEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextTable>

#include "app/presentation/palette.h"

namespace duixian::shell {
namespace {

constexpr int margin = 16;
/// Pictures are taken with two pixels for each of the window's, so that they are sharp on screens that have as many.
constexpr int pixelsOfPicture = 2;

bool isPicture(const QTextBlock& block)
{
    return !block.begin().atEnd() && block.begin().fragment().charFormat().isImageFormat();
}

bool isExample(const QTextBlock& block)
{
    return block.isValid() && block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage);
}

/// Air around headings and pictures, a ground under examples.
void dressBlocks(QTextDocument& document, const QColor& ground)
{
    constexpr int air = 8;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format;
        if (block.blockFormat().headingLevel() > 0 && block.position() > 0)
            format.setTopMargin(2 * air);
        if (isPicture(block)) {
            format.setTopMargin(air);
            format.setBottomMargin(air);
        }
        if (isExample(block)) {
            format.setBackground(ground);
            format.setBottomMargin(isExample(block.next()) ? 0 : air);
        }
        QTextCursor(block).mergeBlockFormat(format);
    }
}

/// Lines between the rows, no boxes.
void dressTables(const QTextFrame& frame, const QColor& line)
{
    constexpr int padding = 4;
    for (QTextFrame* within : frame.childFrames()) {
        auto* const table = qobject_cast<QTextTable*>(within);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(padding);
        format.setTopMargin(2 * padding);
        format.setBottomMargin(2 * padding);
        table->setFormat(format);
        for (int row = 0; row < table->rows(); ++row)
            for (int column = 0; column < table->columns(); ++column) {
                QTextTableCell cell = table->cellAt(row, column);
                QTextTableCellFormat below = cell.format().toTableCellFormat();
                below.setBottomBorder(1);
                below.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
                below.setBottomBorderBrush(line);
                cell.setFormat(below);
            }
    }
}

} // namespace

QString anchorOf(const QString& heading)
{
    QString anchor;
    for (const QChar letter : heading.trimmed()) {
        if (letter.isSpace())
            anchor += QLatin1Char('-');
        else if (letter.isLetterOrNumber() || letter == QLatin1Char('-') || letter == QLatin1Char('_'))
            anchor += letter.toLower();
    }
    return anchor;
}

SealedBrowser::SealedBrowser(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // a bar that comes and goes would change the pictures' width
    document()->setDocumentMargin(margin);
}

void SealedBrowser::showPage(const QString& markdown)
{
    m_pictures.clear();
    m_drawnFor = viewport()->width();
    setMarkdown(markdown);
    const QColor line = presentation::ground(presentation::themeInForce()).rule;
    QColor ground = line;
    constexpr float faint = 0.35F;
    ground.setAlphaF(faint);
    dressBlocks(*document(), ground);
    dressTables(*document()->rootFrame(), line);
}

bool SealedBrowser::goTo(const QString& anchor)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() > 0 && anchorOf(block.text()) == anchor) {
            // From the end upwards, so that the heading comes to stand at the top.
            moveCursor(QTextCursor::End);
            setTextCursor(QTextCursor(block));
            return true;
        }
    return false;
}

void SealedBrowser::mark(const QString& words)
{
    QList<ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(presentation::look(presentation::Role::SearchHit, presentation::themeInForce()).fill);
    QTextCursor at(document());
    while (!words.isEmpty() && !(at = document()->find(words, at)).isNull())
        marks << ExtraSelection{at, format};
    setExtraSelections(marks);
}

bool SealedBrowser::findOn(const QString& words, bool forward)
{
    return find(words, forward ? QTextDocument::FindFlags() : QTextDocument::FindBackward);
}

QVariant SealedBrowser::loadResource(int type, const QUrl& name)
{
    const QString path = name.path();
    if (type != QTextDocument::ImageResource || !name.isRelative() || !path.startsWith(QLatin1String("pictures/")) ||
        path.contains(QLatin1String("..")))
        return {};
    if (!m_pictures.contains(path))
        m_pictures << path;
    return picture(path);
}

QImage SealedBrowser::picture(const QString& name) const
{
    // Of few colours: scaled as it is, it would be drawn in dots of them.
    const QImage whole = QImage(QStringLiteral(":/manual/") + name).convertToFormat(QImage::Format_RGB32);
    if (whole.isNull())
        return whole;
    const double ratio = devicePixelRatioF();
    const int room = std::max(1, viewport()->width() - 2 * margin);
    const int width = std::min(room, whole.width() / pixelsOfPicture);
    QImage drawn = whole.scaledToWidth(static_cast<int>(std::lround(width * ratio)), Qt::SmoothTransformation);
    QPainter painter(&drawn);
    painter.setPen(presentation::ground(presentation::themeInForce()).rule);
    painter.drawRect(drawn.rect().adjusted(0, 0, -1, -1));
    painter.end();
    drawn.setDevicePixelRatio(ratio);
    return drawn;
}

void SealedBrowser::drawPicturesAnew()
{
    m_drawnFor = viewport()->width();
    const QTextCursor first = cursorForPosition({margin, margin});
    for (const QString& name : std::as_const(m_pictures))
        document()->addResource(QTextDocument::ImageResource, QUrl(name), picture(name));
    document()->markContentsDirty(0, document()->characterCount());
    if (first.position() > 0) {
        // What was read stays where it was read.
        const QTextCursor selected = textCursor();
        moveCursor(QTextCursor::End);
        setTextCursor(first);
        setTextCursor(selected);
    }
}

void SealedBrowser::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    if (!m_pictures.isEmpty() && viewport()->width() != m_drawnFor)
        drawPicturesAnew();
}

void SealedBrowser::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_pictures.isEmpty())
        drawPicturesAnew();
}

} // namespace duixian::shell
