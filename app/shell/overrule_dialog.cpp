// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/overrule_dialog.h"

#include <initializer_list>

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include "app/presentation/pair_wording.h"
#include "app/presentation/palette.h"
#include "app/presentation/qt_text.h"

namespace duixian::shell {
namespace {

QLabel* textLabel(const QString& text, const QString& role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    label->setObjectName(role);
    return label;
}

} // namespace

OverruleDialog::OverruleDialog(const PairRow& row, QWidget* parent)
    : QDialog(parent), m_verdicts(new QButtonGroup(this)), m_reason(new QPlainTextEdit(this)), m_settle(new QPushButton(tr("&Save"), this))
{
    setObjectName(QStringLiteral("overruleDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Overrule a verdict"));
    lay(row);
    m_reason->setTabChangesFocus(true);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Why the numbers do not decide here"));
    if (row.decision && row.decision->ruling == PairRuling::Overruled)
        m_reason->setPlainText(toQt(std::u16string_view(row.decision->reason)));
    const auto offer = [this] { m_settle->setEnabled(!m_reason->toPlainText().trimmed().isEmpty()); };
    connect(m_reason, &QPlainTextEdit::textChanged, this, offer);
    connect(m_settle, &QPushButton::clicked, this, &OverruleDialog::keep);
    offer();
}

void OverruleDialog::lay(const PairRow& row)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(textLabel(toQt(std::u16string_view(row.indicator)), QStringLiteral("panelTitle"), this));
    layout->addWidget(textLabel(presentation::arithmeticText(row), {}, this));
    layout->addWidget(textLabel(presentation::ruleText(row), QStringLiteral("quiet"), this));
    const std::pair<Verdict, QString> verdicts[] = {
        {Verdict::Reached, tr("✓ &Reached")}, {Verdict::NotReached, tr("✗ &Not reached")}, {Verdict::Undecidable, tr("? &Undecidable")}};
    for (const auto& [verdict, words] : verdicts) {
        auto* choice = new QRadioButton(words, this);
        choice->setChecked(verdict == row.verdict);
        // The style draws the ring for light grounds only.
        QPalette colours = choice->palette();
        if (presentation::themeInForce() == presentation::Theme::Dark)
            colours.setColor(QPalette::Base, presentation::ground(presentation::Theme::Dark).rule);
        choice->setPalette(colours);
        m_verdicts->addButton(choice, static_cast<int>(verdict));
        layout->addWidget(choice);
    }
    auto* label = textLabel(tr("R&eason:"), {}, this);
    label->setWordWrap(false);
    label->setBuddy(m_reason);
    layout->addWidget(label);
    layout->addWidget(m_reason, 1);
    m_settle->setDefault(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    buttons->addButton(m_settle, QDialogButtonBox::ActionRole);
    buttons->setFocusProxy(nullptr); // else Tab goes from the box back to its first button, and to nothing before it
    QWidget* before = m_verdicts->buttons().front();
    for (QWidget* const next : std::initializer_list<QWidget*>{m_verdicts->buttons()[1], m_verdicts->buttons()[2], m_reason, m_settle,
                                                               buttons->button(QDialogButtonBox::Cancel)}) {
        setTabOrder(before, next);
        before = next;
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    layout->addWidget(buttons);
    constexpr QSize wanted(480, 400);
    resize(wanted);
}

/// Return alone is a new line of the reason.
void OverruleDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier) && m_settle->isEnabled())
        keep();
    else
        QDialog::keyPressEvent(event);
}

void OverruleDialog::keep()
{
    Q_EMIT settled(static_cast<Verdict>(m_verdicts->checkedId()), m_reason->toPlainText().trimmed());
    close();
}

} // namespace duixian::shell
