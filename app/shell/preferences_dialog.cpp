// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/preferences_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/shell/colours_page.h"
#include "app/shell/quiet_label.h"
#include "app/shell/translations.h"
#include "app/shell/verdicts_page.h"

namespace duixian::shell {
namespace {

using presentation::ThemeChoice;

constexpr int space = 16;
constexpr int percentOfStep = 10;

/// Families by name, the first entry for none: what the program or the desktop takes by itself.
void fillFamilies(QComboBox& box, const QString& first, const QStringList& families)
{
    box.addItem(first, QString());
    for (const QString& family : families)
        if (!QFontDatabase::isPrivateFamily(family))
            box.addItem(family, family);
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int letters = 24;
    box.setMinimumContentsLength(letters);
    box.setMaxVisibleItems(16);
}

/// One that is not on this machine is kept and shown all the same.
void choose(QComboBox& box, const QVariant& value)
{
    if (box.findData(value) < 0)
        box.addItem(value.toString(), value);
    box.setCurrentIndex(box.findData(value));
}

QStringList chineseFamilies()
{
    QStringList families = QFontDatabase::families(QFontDatabase::SimplifiedChinese);
    families << QFontDatabase::families(QFontDatabase::TraditionalChinese);
    families.removeDuplicates();
    families.sort();
    return families;
}

QFormLayout* formOn(QWidget* page)
{
    auto* form = new QFormLayout(page);
    form->setContentsMargins(space, 0, 0, 0);
    form->setVerticalSpacing(space * 3 / 4);
    form->setHorizontalSpacing(space);
    form->setLabelAlignment(Qt::AlignLeft);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    return form;
}

} // namespace

PreferencesDialog::PreferencesDialog(const Preferences& now, PreferenceQuestions questions, QWidget* parent)
    : QDialog(parent),
      m_now(now),
      m_questions(std::move(questions)),
      m_subjects(new QListWidget(this)),
      m_pages(new QStackedWidget(this)),
      m_language(new QComboBox(this)),
      m_theme(new QComboBox(this)),
      m_family(new QComboBox(this)),
      m_points(new QSpinBox(this)),
      m_guided(new QCheckBox(tr("Show the first &steps with the samples"), this)),
      m_serif(new QCheckBox(tr("Text with &serifs"), this)),
      m_serifFamily(new QComboBox(this)),
      m_sansFamily(new QComboBox(this)),
      m_zoom(new QSpinBox(this)),
      m_sample(new QLabel(this)),
      m_colours(new ColoursPage(m_questions.colour, this)),
      m_verdicts(new VerdictsPage(this))
{
    build();
    take(now);
}

void PreferencesDialog::build()
{
    setObjectName(QStringLiteral("preferencesDialog"));
    setWindowTitle(tr("Preferences"));
    m_subjects->setObjectName(QStringLiteral("subjects"));
    m_subjects->setAccessibleName(tr("Subjects"));
    m_subjects->addItems({tr("Window"), tr("Text"), tr("Colours"), tr("Verdicts"), tr("Files")});
    constexpr int subjectsWidth = 120;
    m_subjects->setFixedWidth(subjectsWidth);
    for (QWidget* page : {windowPage(), textPage(), static_cast<QWidget*>(m_colours), static_cast<QWidget*>(m_verdicts), filesPage()})
        m_pages->addWidget(page);
    connect(m_subjects, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_subjects->setCurrentRow(0);
    connect(m_colours, &ColoursPage::changed, this, &PreferencesDialog::tell);
    connect(m_verdicts, &VerdictsPage::changed, this, &PreferencesDialog::tell);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* across = new QHBoxLayout;
    across->addWidget(m_subjects);
    across->addWidget(m_pages, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space, space, space, space);
    layout->setSpacing(space);
    layout->addLayout(across, 1);
    layout->addWidget(buttons);
    constexpr QSize wanted(640, 440);
    resize(wanted);
}

QWidget* PreferencesDialog::windowPage()
{
    auto* page = new QWidget(this);
    QFormLayout& form = *formOn(page);
    fillLanguages();
    m_theme->addItem(tr("As the system"), static_cast<int>(ThemeChoice::System));
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeChoice::Dark));
    fillFamilies(*m_family, tr("As the system"), QFontDatabase::families());
    constexpr int asTheSystem = 6;
    constexpr int largest = 24;
    m_points->setRange(asTheSystem, largest);
    m_points->setSpecialValueText(tr("As the system"));
    m_points->setSuffix(tr(" pt"));
    form.addRow(tr("&Language:"), m_language);
    form.addRow(tr("&Theme:"), m_theme);
    form.addRow(tr("&Font:"), m_family);
    form.addRow(tr("Si&ze of the letters:"), m_points);
    form.addRow(m_guided);
    form.addRow(quietLabel(tr("Everything here applies at once. There is nothing to save: what you do to a library is in its file at "
                              "the moment you do it."),
                           page));
    for (QComboBox* box : {m_language, m_theme, m_family})
        connect(box, &QComboBox::currentIndexChanged, this, &PreferencesDialog::tell);
    connect(m_points, &QSpinBox::valueChanged, this, &PreferencesDialog::tell);
    connect(m_guided, &QCheckBox::toggled, this, &PreferencesDialog::tell);
    return page;
}

void PreferencesDialog::fillLanguages()
{
    m_language->addItem(tr("As the system"), QString());
    for (const Language& language : languages())
        m_language->addItem(language.name, language.code);
}

QWidget* PreferencesDialog::textPage()
{
    auto* page = new QWidget(this);
    QFormLayout& form = *formOn(page);
    const QStringList families = chineseFamilies();
    fillFamilies(*m_serifFamily, tr("The best one here"), families);
    fillFamilies(*m_sansFamily, tr("The best one here"), families);
    constexpr int smallest = 60;
    constexpr int largest = 250;
    m_zoom->setRange(smallest, largest);
    m_zoom->setSingleStep(percentOfStep);
    m_zoom->setSuffix(QStringLiteral(" %"));
    m_sample->setTextFormat(Qt::PlainText);
    m_sample->setObjectName(QStringLiteral("detail"));
    m_sample->setWordWrap(true);
    m_sample->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    constexpr int sampleHeight = 112;
    m_sample->setMinimumHeight(sampleHeight);
    // Reports are Chinese in every language of the window.
    m_sample->setText(QStringLiteral("全区生产总值完成 171.3 亿元，同比增长 9.5%；一般公共预算收入力争增长 8%。"));
    form.addRow(m_serif);
    form.addRow(tr("With seri&fs:"), m_serifFamily);
    form.addRow(tr("&Without serifs:"), m_sansFamily);
    form.addRow(tr("Si&ze:"), m_zoom);
    form.addRow(m_sample);
    for (QComboBox* box : {m_serifFamily, m_sansFamily})
        connect(box, &QComboBox::currentIndexChanged, this, &PreferencesDialog::tell);
    connect(m_zoom, &QSpinBox::valueChanged, this, &PreferencesDialog::tell);
    connect(m_serif, &QCheckBox::toggled, this, &PreferencesDialog::tell);
    return page;
}

QWidget* PreferencesDialog::filesPage()
{
    auto* page = new QWidget(this);
    QFormLayout& form = *formOn(page);
    form.addRow(quietLabel(tr("Where file dialogs begin. An empty field: in the folder of the last one."), page));
    addFolder(form, tr("&Reports to import:"), m_imports);
    addFolder(form, tr("&Exports:"), m_exports);
    addFolder(form, tr("&Libraries:"), m_libraries);
    form.addRow(quietLabel(tr("Each day that a library is used, a copy of it is kept beside it: the last five, and one of each of the four "
                              "weeks before. Copies that you make yourself are never cleared away."),
                           page));
    auto* points = new QPushButton(tr("Restore &points…"), page);
    points->setAutoDefault(false);
    connect(points, &QPushButton::clicked, this, &PreferencesDialog::pointsWanted);
    auto* row = new QHBoxLayout;
    row->addWidget(points);
    row->addStretch();
    form.addRow(row);
    return page;
}

void PreferencesDialog::addFolder(QFormLayout& form, const QString& label, QLineEdit*& field)
{
    auto* row = new QWidget(this);
    field = new QLineEdit(row);
    field->setClearButtonEnabled(true);
    auto* choose = new QPushButton(tr("Choose…"), row);
    choose->setAutoDefault(false);
    QString name = label;
    name.remove(QLatin1Char('&')).remove(QLatin1Char(':'));
    field->setAccessibleName(name);
    choose->setAccessibleName(tr("Choose the folder: %1").arg(name));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(field, 1);
    layout->addWidget(choose);
    form.addRow(label, row);
    static_cast<QLabel*>(form.labelForField(row))->setBuddy(field);
    connect(field, &QLineEdit::editingFinished, this, &PreferencesDialog::tell);
    connect(field, &QLineEdit::textChanged, this, [this, field] {
        if (field->text().isEmpty())
            tell();
    });
    connect(choose, &QPushButton::clicked, this, [this, field] {
        if (const QString folder = m_questions.folder(); !folder.isEmpty()) {
            field->setText(QDir::toNativeSeparators(folder));
            tell();
        }
    });
}

void PreferencesDialog::take(const Preferences& now)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_now = now;
    choose(*m_language, now.language);
    choose(*m_theme, static_cast<int>(now.theme));
    choose(*m_family, now.family);
    m_points->setValue(now.points == 0 ? m_points->minimum() : now.points);
    m_guided->setChecked(now.guided);
    m_serif->setChecked(now.serif);
    choose(*m_serifFamily, now.text.serif);
    choose(*m_sansFamily, now.text.sans);
    m_zoom->setValue(100 + percentOfStep * now.zoom);
    m_colours->take(now.colours);
    m_verdicts->take(now.verdicts);
    m_imports->setText(QDir::toNativeSeparators(now.folders.imports));
    m_exports->setText(QDir::toNativeSeparators(now.folders.exports));
    m_libraries->setText(QDir::toNativeSeparators(now.folders.libraries));
    showSample();
}

Preferences PreferencesDialog::asked() const
{
    Preferences wanted = m_now;
    wanted.language = m_language->currentData().toString();
    wanted.theme = static_cast<ThemeChoice>(m_theme->currentData().toInt());
    wanted.family = m_family->currentData().toString();
    wanted.points = m_points->value() == m_points->minimum() ? 0 : m_points->value();
    wanted.guided = m_guided->isChecked();
    wanted.serif = m_serif->isChecked();
    wanted.text = {m_serifFamily->currentData().toString(), m_sansFamily->currentData().toString()};
    wanted.zoom = (m_zoom->value() - 100) / percentOfStep;
    wanted.colours = m_colours->colours();
    wanted.verdicts = m_verdicts->rules();
    const auto path = [](const QLineEdit* field) { return QDir::fromNativeSeparators(field->text().trimmed()); };
    wanted.folders = {path(m_imports), path(m_exports), path(m_libraries)};
    return wanted;
}

void PreferencesDialog::tell()
{
    if (m_quiet)
        return;
    const Preferences wanted = asked();
    if (wanted == m_now)
        return;
    m_now = wanted;
    Q_EMIT changed(wanted);
    showSample();
}

void PreferencesDialog::showSample()
{
    QStringList families = presentation::readingFamilies(m_serif->isChecked());
    if (const QString own = (m_serif->isChecked() ? m_serifFamily : m_sansFamily)->currentData().toString(); !own.isEmpty())
        families.prepend(own);
    constexpr double readingShare = 1.28; ///< letters of a text are larger than those of controls
    QFont font;
    font.setFamilies(families);
    font.setPointSizeF(QDialog::font().pointSizeF() * readingShare * m_zoom->value() / 100);
    m_sample->setFont(font);
}

void PreferencesDialog::showPage(int page)
{
    m_subjects->setCurrentRow(page);
}

} // namespace duixian::shell
