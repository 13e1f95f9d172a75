// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/manual_dialog.h"

#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace duixian::shell {

ManualDialog::ManualDialog(std::vector<ManualPage> pages, QWidget* parent)
    : QDialog(parent),
      m_pages(std::move(pages)),
      m_words(new QLineEdit(this)),
      m_contents(new QTreeWidget(this)),
      m_text(new SealedBrowser(this)),
      m_told(new QLabel(this))
{
    setObjectName(QStringLiteral("manualDialog"));
    setWindowTitle(tr("Manual"));
    m_words->setPlaceholderText(tr("Find in the manual"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_contents->setObjectName(QStringLiteral("contents"));
    m_contents->setAccessibleName(tr("Pages of the manual"));
    m_text->setAccessibleName(tr("Manual"));
    m_told->setTextFormat(Qt::PlainText);
    m_told->setObjectName(QStringLiteral("quiet"));
    m_told->setTextInteractionFlags(Qt::TextSelectableByMouse);
    fillContents();

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter looks for the words
    auto* side = new QVBoxLayout;
    side->setSpacing(8);
    side->addWidget(m_words);
    side->addWidget(m_contents, 1);
    auto* across = new QHBoxLayout;
    across->setSpacing(16);
    across->addLayout(side);
    across->addWidget(m_text, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_told, 1);
    foot->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(across, 1);
    layout->addLayout(foot);
    constexpr QSize wanted(1024, 720);
    resize(parent ? wanted.boundedTo(parent->window()->size()) : wanted);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, &ManualDialog::choose);
    connect(m_text, &QTextBrowser::anchorClicked, this, &ManualDialog::follow);
    connect(m_words, &QLineEdit::textChanged, m_text, &SealedBrowser::mark);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { find(!QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier)); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    m_contents->setCurrentItem(m_contents->topLevelItem(0));
    m_text->setFocus();
}

void ManualDialog::fillContents()
{
    constexpr int width = 232;
    constexpr int step = 16;
    m_contents->setFixedWidth(width);
    m_words->setFixedWidth(width);
    m_contents->setHeaderHidden(true);
    m_contents->setIndentation(step);
    m_contents->setRootIsDecorated(false);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const ManualPage& page : m_pages) {
        auto* item = new QTreeWidgetItem(m_contents, {page.title});
        item->setToolTip(0, page.title);
        for (const QString& heading : page.headings)
            (new QTreeWidgetItem(item, {heading}))->setToolTip(0, heading);
    }
}

QString ManualDialog::page() const
{
    return m_shown < m_pages.size() ? m_pages[m_shown].name : QString();
}

void ManualDialog::showPage(const QString& name)
{
    for (int row = 0; row < m_contents->topLevelItemCount(); ++row)
        if (m_pages[static_cast<std::size_t>(row)].name == name)
            m_contents->setCurrentItem(m_contents->topLevelItem(row));
}

void ManualDialog::choose(QTreeWidgetItem* item)
{
    if (!item)
        return;
    QTreeWidgetItem* const top = item->parent() ? item->parent() : item;
    const auto row = static_cast<std::size_t>(m_contents->indexOfTopLevelItem(top));
    m_told->clear();
    if (row != m_shown || m_text->document()->isEmpty()) {
        m_shown = row;
        m_text->showPage(m_pages[row].text);
        m_text->mark(m_words->text());
        for (int other = 0; other < m_contents->topLevelItemCount(); ++other)
            m_contents->topLevelItem(other)->setExpanded(other == static_cast<int>(row));
    }
    if (item != top)
        m_text->goTo(anchorOf(item->text(0)));
    else
        m_text->moveCursor(QTextCursor::Start);
}

void ManualDialog::follow(const QUrl& link)
{
    const QString name = link.path().section(QLatin1Char('.'), 0, 0);
    for (const ManualPage& page : m_pages)
        if (link.isRelative() && (name.isEmpty() || page.name == name)) {
            if (!name.isEmpty())
                showPage(name);
            m_text->goTo(link.fragment(QUrl::FullyDecoded));
            return;
        }
    m_told->setText(link.toDisplayString());
}

void ManualDialog::find(bool forward)
{
    const QString words = m_words->text();
    if (words.isEmpty())
        return;
    m_told->clear();
    if (m_text->findOn(words, forward))
        return;
    // On through the other pages, and round to the beginning of this one.
    const std::size_t count = m_pages.size();
    for (std::size_t step = 1; step <= count; ++step) {
        const std::size_t row = (m_shown + (forward ? step : count - step)) % count;
        QTextDocument page;
        page.setMarkdown(m_pages[row].text);
        if (page.find(words).isNull())
            continue;
        showPage(m_pages[row].name);
        m_text->moveCursor(forward ? QTextCursor::Start : QTextCursor::End);
        m_text->findOn(words, forward);
        return;
    }
    m_told->setText(tr("not in the manual"));
}

void ManualDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Find)) {
        m_words->setFocus();
        m_words->selectAll();
    } else if (event->key() == Qt::Key_F3) {
        find(!event->modifiers().testFlag(Qt::ShiftModifier));
    } else {
        QDialog::keyPressEvent(event);
    }
}

} // namespace duixian::shell
