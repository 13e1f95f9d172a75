// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/place_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/presentation/wording.h"

namespace duixian::shell {

PlaceDialog::PlaceDialog(const std::vector<duixian::Place>& known, int reports, QWidget* parent)
    : QDialog(parent), m_field(new PlaceField(known, this)), m_meant(new QLabel(this))
{
    setObjectName(QStringLiteral("placeDialog"));
    setWindowTitle(tr("Set place"));
    auto* title = new QLabel(tr("Place of %Ln report(s)", nullptr, reports), this);
    title->setTextFormat(Qt::PlainText);
    title->setObjectName(QStringLiteral("panelTitle"));
    title->setBuddy(m_field);
    m_meant->setTextFormat(Qt::PlainText);
    m_meant->setObjectName(QStringLiteral("quiet"));
    m_meant->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setObjectName(QStringLiteral("primary"));
    for (QAbstractButton* button : buttons->buttons())
        button->setIcon({}); // the style's own is black on black in the dark
    m_ok->setText(tr("&Set"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(m_field);
    layout->addWidget(m_meant);
    layout->addStretch();
    layout->addWidget(buttons);
    constexpr QSize wanted(460, 176);
    resize(wanted);
    connect(m_field, &QLineEdit::textChanged, this, &PlaceDialog::tellMeant);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (const auto place = m_field->place())
            Q_EMIT chosen(*place);
        accept();
    });
    tellMeant();
    m_field->setFocus();
}

void PlaceDialog::setPlace(const std::optional<duixian::Place>& place)
{
    m_field->setPlace(place);
    m_field->selectAll();
}

/// What the words will be taken for, before they are.
void PlaceDialog::tellMeant()
{
    const std::optional<duixian::Place> place = m_field->place();
    m_ok->setEnabled(place.has_value());
    if (!place)
        m_meant->setText(tr("Every district, county and city of China is in the list, also those that are gone."));
    else if (place->code.empty())
        m_meant->setText(tr("%1: not in the list, taken as it is written, without a code.").arg(presentation::placeText(*place)));
    else
        m_meant->setText(presentation::placeText(*place));
}

} // namespace duixian::shell
