// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/manual_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace duixian::shell {

QVariant SealedBrowser::loadResource(int /*type*/, const QUrl& /*name*/)
{
    return {};
}

ManualDialog::ManualDialog(std::vector<ManualPage> pages, QWidget* parent)
    : QDialog(parent),
      m_pages(std::move(pages)),
      m_list(new QListWidget(this)),
      m_text(new SealedBrowser(this)),
      m_address(new QLabel(this))
{
    setObjectName(QStringLiteral("manualDialog"));
    setWindowTitle(tr("Manual"));
    m_list->setObjectName(QStringLiteral("subjects"));
    m_list->setAccessibleName(tr("Pages of the manual"));
    constexpr int listWidth = 184;
    m_list->setFixedWidth(listWidth);
    m_list->setWordWrap(true);
    m_text->setAccessibleName(tr("Manual"));
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(16);
    m_address->setTextFormat(Qt::PlainText);
    m_address->setObjectName(QStringLiteral("quiet"));
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (const ManualPage& page : m_pages)
        m_list->addItem(page.title);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    auto* across = new QHBoxLayout;
    across->setSpacing(16);
    across->addWidget(m_list);
    across->addWidget(m_text, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_address, 1);
    foot->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(across, 1);
    layout->addLayout(foot);
    constexpr QSize wanted(880, 640);
    resize(wanted);
    connect(m_list, &QListWidget::currentRowChanged, this, &ManualDialog::showPage);
    connect(m_text, &QTextBrowser::anchorClicked, this, &ManualDialog::follow);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    m_list->setCurrentRow(0);
}

void ManualDialog::showPage(int row)
{
    if (row < 0 || row >= static_cast<int>(m_pages.size()))
        return;
    m_address->clear();
    m_text->setMarkdown(m_pages[static_cast<std::size_t>(row)].text);
}

void ManualDialog::follow(const QUrl& link)
{
    const QString name = link.path().section(QLatin1Char('.'), 0, 0);
    for (int row = 0; row < static_cast<int>(m_pages.size()); ++row)
        if (link.isRelative() && m_pages[static_cast<std::size_t>(row)].name == name) {
            m_list->setCurrentRow(row);
            return;
        }
    m_address->setText(link.toDisplayString());
}

} // namespace duixian::shell
