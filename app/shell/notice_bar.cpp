// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/notice_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include "app/shell/icons.h"

namespace duixian::shell {

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent), m_text(new QLabel(this)), m_button(new QPushButton(this)), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("noticeBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_close->setIcon(icon(QStringLiteral("cross")));
    m_close->setAccessibleName(tr("Close this notice"));
    m_close->setToolTip(tr("Close this notice"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 12, 6);
    layout->setSpacing(12);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::clear);
    connect(m_button, &QPushButton::clicked, this, [this] {
        // What it does may change this notice.
        const auto act = m_act;
        act();
    });
    clear();
}

void NoticeBar::show(const Notice& notice)
{
    m_text->setText(notice.text);
    m_button->setText(notice.action);
    m_button->setVisible(!notice.action.isEmpty());
    m_close->setVisible(notice.closable);
    m_act = notice.act;
    setProperty("warning", notice.warning);
    style()->unpolish(this);
    style()->polish(this);
    setVisible(true);
}

void NoticeBar::clear()
{
    m_text->clear();
    setVisible(false);
}

QString NoticeBar::text() const
{
    return m_text->text();
}

} // namespace duixian::shell
