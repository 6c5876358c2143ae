#include "dialogs/settingsdialog.h"

#include "widgets/fonts.h"
#include "widgets/parts.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFontInfo>
#include <QGridLayout>
#include <QPushButton>

namespace jitscope {

std::span<const LanguageRow> languages()
{
    static constexpr LanguageRow rows[] = {{"", ""}, {"en", "English"}, {"zh_CN", "简体中文"}, {"ja", "日本語"}, {"de", "Deutsch"}};
    return rows;
}

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Settings"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(0, 140);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const QString &label, QWidget *control, const QString &consequence) {
        auto *name = new PlainLabel(label);
        name->setBuddy(control);
        if (control->accessibleName().isEmpty()) control->setAccessibleName(label);
        control->setAccessibleDescription(consequence);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(control, row++, 1, Qt::AlignLeft);
        auto *note = new PlainLabel(consequence, TextRole::Label, Ink::Text3);
        note->setWordWrap(true);
        grid->addWidget(note, row++, 1);
        grid->setRowMinimumHeight(row++, 8);
    };

    auto *theme = new Segments(tr("Theme"));
    theme->add(tr("System"), int(ThemeChoice::System));
    theme->add(tr("Light"), int(ThemeChoice::Light));
    theme->add(tr("Dark"), int(ThemeChoice::Dark));
    theme->setValue(int(settings.theme()));
    connect(theme, &Segments::picked, this, [&settings](int value) { settings.setTheme(ThemeChoice(value)); });
    add(tr("Theme"), theme, tr("System follows the desktop, also while Jitscope runs."));

    auto *language = new QComboBox;
    for (const LanguageRow &l : languages()) language->addItem(*l.code ? QString::fromUtf8(l.name) : tr("As the system"), QLatin1String(l.code));
    language->setCurrentIndex(std::max(0, language->findData(settings.language())));
    connect(language, &QComboBox::activated, this, [&settings, language] { settings.setLanguage(language->currentData().toString()); });
    add(tr("Language"), language, tr("Takes effect when Jitscope starts again."));

    auto *beat = new QComboBox;
    for (const int seconds : {2, 5, 10, 30}) beat->addItem(tr("every %n second(s)", "", seconds), seconds * 1000);
    beat->setCurrentIndex(std::max(0, beat->findData(settings.resortMs())));
    connect(beat, &QComboBox::activated, this, [&settings, beat] { settings.setResortMs(beat->currentData().toInt()); });
    add(tr("Order of tables"), beat, tr("Rows re-sort this often, and never while you point at one. Values change at any time."));

    auto *still = new QCheckBox(tr("Reduce motion"));
    still->setChecked(settings.reduceMotion());
    connect(still, &QCheckBox::toggled, &settings, &Settings::setReduceMotion);
    add(tr("Motion"), still, tr("Nothing slides or sweeps; progress is told in words."));

    const QFont figures = figureFont(QApplication::font());
    auto *sample = new PlainLabel(QFontInfo(figures).family() + QStringLiteral("   0123456789"));
    sample->setFont(figures);
    add(tr("Figures"), sample, tr("Digits of equal width keep columns of numbers aligned."));

    column->addLayout(grid);
    column->addStretch(1);
    auto *close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    column->addLayout(foot);
    resize(560, sizeHint().height());
}

} // namespace jitscope
