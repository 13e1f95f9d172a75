// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/tags_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/presentation/qt_text.h"
#include "core/model/annotation.h"

namespace duixian::shell {

TagsDialog::TagsDialog(const QString& beside, const QStringList& tags, QStringList known, QWidget* parent)
    : QDialog(parent), m_new(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("tagsDialog"));
    setWindowTitle(tr("Tags"));
    auto* about = new QLabel(beside, this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    about->setObjectName(QStringLiteral("quiet"));
    m_new->setPlaceholderText(tr("New tag"));
    m_new->setAccessibleName(m_new->placeholderText());
    m_list->setAccessibleName(tr("Tags"));
    known += tags;
    known.removeDuplicates();
    for (const QString& tag : known)
        addTag(tag, tags.contains(tag));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    for (QAbstractButton* button : buttons->buttons())
        button->setIcon({});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(about);
    layout->addWidget(m_new);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    constexpr QSize wanted(360, 320);
    resize(wanted);
    connect(buttons, &QDialogButtonBox::accepted, this, &TagsDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    m_new->setFocus();
}

void TagsDialog::addTag(const QString& tag, bool ticked)
{
    auto* item = new QListWidgetItem(tag, m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
}

/// One that is there already is ticked. The star has a key of its own.
void TagsDialog::takeNew()
{
    const QString tag = m_new->text().simplified();
    m_new->clear();
    if (tag.isEmpty() || tag == toQt(starTag))
        return;
    const QList<QListWidgetItem*> there = m_list->findItems(tag, Qt::MatchExactly | Qt::MatchCaseSensitive);
    if (there.isEmpty())
        addTag(tag, true);
    for (QListWidgetItem* item : there)
        item->setCheckState(Qt::Checked);
}

void TagsDialog::keep()
{
    takeNew();
    QStringList tags;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            tags << m_list->item(row)->text();
    Q_EMIT settled(tags);
    close();
}

} // namespace duixian::shell
