// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/passport_dialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "app/presentation/palette.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/statement_text.h"
#include "app/presentation/wording.h"
#include "app/shell/head_fields.h"
#include "app/shell/place_field.h"
#include "app/shell/wrapped_text.h"

namespace duixian::shell {
namespace {

using presentation::PassportLine;
using presentation::PassportSection;

constexpr QSize firstSize(640, 680);
constexpr int nameWidth = 128;

QLabel* plainLabel(const QString& text, const char* name, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setObjectName(QLatin1String(name));
    return label;
}

/// Whether a label could not wrap it: a path or a hash.
bool isLongWord(const QString& text)
{
    constexpr qsizetype longest = 40;
    return text.size() > longest && !text.contains(QLatin1Char(' '));
}

} // namespace

PassportDialog::PassportDialog(const std::vector<duixian::Place>& known, QWidget* parent)
    : QDialog(parent), m_known(known), m_title(plainLabel({}, "reportTitle", this)), m_pages(new QScrollArea(this))
{
    setObjectName(QStringLiteral("passportDialog"));
    setWindowTitle(tr("Passport"));
    m_pages->setAccessibleName(windowTitle());
    m_pages->setWidgetResizable(true);
    m_pages->setFrameShape(QFrame::NoFrame);
    m_pages->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    QPushButton* copy = buttons->addButton(tr("&Copy as text"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_pages, 1);
    layout->addWidget(buttons);
    resize(firstSize);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(presentation::passportText(m_sections)); });
}

void PassportDialog::setView(PassportView view)
{
    m_view = std::move(view);
    fill();
}

void PassportDialog::fill()
{
    const int scrolled = m_pages->verticalScrollBar()->value();
    m_sections = presentation::passportOf(*m_view.report, m_view.rulesOfToday);
    const QString title = toQt(std::u16string_view(m_view.report->head.title)).simplified();
    m_title->setText(title.isEmpty() ? toQt(std::string_view(m_view.report->passport.fileName)) : title);
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("passportPage"));
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->setSpacing(20);
    for (const PassportSection& section : m_sections)
        layout->addWidget(sectionOf(section));
    layout->addStretch();
    m_pages->setWidget(page);
    page->layout()->activate();
    m_pages->verticalScrollBar()->setValue(scrolled);
}

QWidget* PassportDialog::sectionOf(const PassportSection& section)
{
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->addRow(plainLabel(section.title, "panelTitle", box));
    const bool reading = &section == &m_sections.back();
    if (reading && m_view.writable)
        form->addRow(readingControls());
    for (const PassportLine& line : section.lines) {
        QLabel* name = plainLabel(line.name, "quiet", box);
        name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        constexpr int besideField = 6;
        if (line.field && m_view.writable && *line.field <= HeadField::Planned)
            name->setContentsMargins(0, besideField, 0, 0);
        name->setFixedWidth(reading ? 2 * nameWidth : nameWidth);
        form->addRow(name, valueOf(line));
    }
    return box;
}

QWidget* PassportDialog::valueOf(const PassportLine& line)
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    QWidget* editor = line.field && m_view.writable ? editorOf(*line.field) : nullptr;
    if (editor) {
        layout->addWidget(editor);
    } else if (isLongWord(line.value)) {
        auto* value = new WrappedText(line.value, box);
        value->setAccessibleName(line.name);
        layout->addWidget(value);
    } else {
        QLabel* value = plainLabel(line.value.isEmpty() ? QString(QChar(0x2014)) : line.value, "value", box);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        layout->addWidget(value);
    }
    if (QWidget* evidence = evidenceOf(line))
        layout->addWidget(evidence);
    layout->addStretch();
    return box;
}

bool PassportDialog::isSettled(HeadField field) const
{
    const Choices& choices = m_view.choices;
    switch (field) {
    case HeadField::Place:
        return choices.place.has_value();
    case HeadField::Kind:
        return choices.kind.has_value();
    case HeadField::Reviewed:
        return choices.reviewed.has_value();
    case HeadField::Planned:
        return choices.planned.has_value();
    default:
        return false;
    }
}

QWidget* PassportDialog::editorOf(HeadField field)
{
    switch (field) {
    case HeadField::Place:
        return placeEditor();
    case HeadField::Kind:
        return kindEditor();
    case HeadField::Reviewed:
    case HeadField::Planned:
        return yearsEditor(field);
    default:
        return nullptr;
    }
}

QWidget* PassportDialog::placeEditor()
{
    auto* field = new PlaceField(m_known, this);
    field->setObjectName(QStringLiteral("place"));
    field->setPlace(m_view.report->head.place);
    const auto settle = [this, field] {
        const auto written = field->place();
        if (written && written != m_view.report->head.place)
            Q_EMIT settleWanted(HeadField::Place, QVariant::fromValue(*written));
    };
    connect(field, &QLineEdit::editingFinished, this, settle);
    // Queued: the field takes the chosen line over after it was told.
    connect(field->completer(), qOverload<const QString&>(&QCompleter::activated), this, settle, Qt::QueuedConnection);
    return field;
}

QWidget* PassportDialog::kindEditor()
{
    QComboBox* box = kindBox(this);
    box->setObjectName(QStringLiteral("kind"));
    box->setCurrentIndex(box->findData(static_cast<int>(m_view.report->head.kind)));
    connect(box, &QComboBox::activated, this, [this, box] {
        if (box->currentData().toInt() != static_cast<int>(m_view.report->head.kind))
            Q_EMIT settleWanted(HeadField::Kind, box->currentData());
    });
    return box;
}

QWidget* PassportDialog::yearsEditor(HeadField field)
{
    QLineEdit* years = yearsField(this);
    const bool reviewed = field == HeadField::Reviewed;
    years->setObjectName(reviewed ? QStringLiteral("reviewed") : QStringLiteral("planned"));
    years->setAccessibleName(presentation::wordOf(field));
    const QString before = presentation::periodText(reviewed ? m_view.report->head.reviewed : m_view.report->head.planned);
    years->setText(before);
    connect(years, &QLineEdit::editingFinished, this, [this, years, before, field] {
        if (years->text() != before && periodFromWords(years->text()))
            Q_EMIT settleWanted(field, years->text());
    });
    return years;
}

/// What speaks for a field; a click goes to its words. What a person settled can be given back to the program.
QWidget* PassportDialog::evidenceOf(const PassportLine& line)
{
    if (!line.evidence)
        return nullptr;
    const Evidence evidence = *line.evidence;
    QString words = presentation::evidenceText(evidence, line.quote);
    if (evidence.doubtful)
        words = tr("? doubtful, %1").arg(words);
    if (line.field && m_view.writable && isSettled(*line.field)) {
        auto* undo = new QPushButton(tr("Set by hand. Back to what the program finds"), this);
        undo->setObjectName(QStringLiteral("evidence"));
        undo->setProperty("field", static_cast<int>(*line.field));
        undo->setAutoDefault(false);
        connect(undo, &QPushButton::clicked, this, [this, field = *line.field] { Q_EMIT settleWanted(field, QVariant()); });
        return undo;
    }
    if (evidence.span.empty())
        return plainLabel(words, evidence.doubtful ? "doubtful" : "quiet", this);
    auto* go = new QPushButton(fontMetrics().elidedText(words, Qt::ElideRight, firstSize.width() - 2 * nameWidth), this);
    go->setObjectName(QStringLiteral("evidence"));
    go->setProperty("doubtful", evidence.doubtful);
    go->setProperty("field", static_cast<int>(evidence.field));
    go->setAutoDefault(false);
    go->setToolTip(presentation::toolTipOf(words + QLatin1Char('\n') + tr("Go to these words")));
    connect(go, &QPushButton::clicked, this, [this, span = evidence.span] { Q_EMIT wordsWanted(span); });
    return go;
}

QWidget* PassportDialog::readingControls()
{
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* box = new QComboBox(bar);
    box->setObjectName(QStringLiteral("encoding"));
    box->setAccessibleName(tr("Read with this encoding"));
    box->addItem(tr("Encoding as the program finds it"));
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Gb18030, Encoding::Big5, Encoding::Utf16Le, Encoding::Utf16Be})
        box->addItem(presentation::wordOf(encoding), static_cast<int>(encoding));
    box->setCurrentIndex(m_view.choices.encoding ? box->findData(static_cast<int>(*m_view.choices.encoding)) : 0);
    connect(box, &QComboBox::activated, this, [this, box] {
        const QVariant chosen = box->currentData();
        const auto encoding = chosen.isValid() ? std::optional(static_cast<Encoding>(chosen.toInt())) : std::nullopt;
        if (encoding != m_view.choices.encoding)
            Q_EMIT encodingWanted(encoding);
    });
    auto* again = new QPushButton(tr("&Read again"), bar);
    again->setObjectName(QStringLiteral("readAgain"));
    again->setAutoDefault(false);
    again->setToolTip(tr("Read it again by the rules of today. What was settled by hand stays."));
    connect(again, &QPushButton::clicked, this, &PassportDialog::readAgainWanted);
    layout->addWidget(box);
    layout->addWidget(again);
    layout->addStretch();
    return bar;
}

} // namespace duixian::shell
