#include "dialogs/settingsdialog.h"

#include "dialogs/alertsettings.h"
#include "dialogs/datasettings.h"
#include "dialogs/qualitysettings.h"
#include "base/text.h"
#include "widgets/fonts.h"
#include "widgets/parts.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFontInfo>
#include <QGridLayout>
#include <QKeySequenceEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace jitscope {

std::span<const LanguageRow> languages()
{
    static constexpr LanguageRow rows[] = {{"", ""}, {"en", "English"}, {"zh_CN", "简体中文"}, {"ja", "日本語"}, {"de", "Deutsch"}};
    return rows;
}

SettingsDialog::SettingsDialog(Settings &settings, Desktop &desktop, std::vector<KeyChoice> keys, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_desktop(desktop), m_keys(std::move(keys)), m_list(new QListWidget), m_pages(new QStackedWidget)
{
    setWindowTitle(tr("Settings"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("inset", true);
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    row->addWidget(m_list);
    row->addWidget(makeRule(this, false));
    row->addWidget(m_pages, 1);
    column->addLayout(row, 1);
    column->addWidget(makeRule(this));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 12, 16, 12);
    foot->addStretch(1);
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    foot->addWidget(close);
    column->addLayout(foot);

    addGeneral();
    addAppearance();
    addKeyboard();
    addAlerts();
    fitList();
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_list->setCurrentRow(0);
    m_list->setFocus();
    resize(std::max(760, sizeHint().width()), 560);
}

void SettingsDialog::fitList()
{
    int widest = 120;
    for (int i = 0; i < m_list->count(); ++i) widest = std::max(widest, m_list->fontMetrics().horizontalAdvance(m_list->item(i)->text()) + 32);
    m_list->setFixedWidth(widest);
}

void SettingsDialog::addQuality(Workspace &workspace, const ShardId &shard)
{
    QGridLayout *grid = addPage(tr("Quality"));
    grid->addWidget(new QualitySettings(workspace, shard), 0, 0, 1, 2);
    fitList();
}

void SettingsDialog::addData(Workspace &workspace)
{
    QGridLayout *grid = addPage(tr("Data"));
    grid->addWidget(new DataSettings(workspace), 0, 0, 1, 2);
    fitList();
}

void SettingsDialog::showPage(int page) { m_list->setCurrentRow(page); }

QGridLayout *SettingsDialog::addPage(const QString &title)
{
    auto *item = new QListWidgetItem(title, m_list);
    item->setSizeHint({100, 32});
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(new PlainLabel(title, TextRole::PanelTitle));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(0, 140);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    column->addStretch(1);
    m_pages->addWidget(makeScroll(page, m_pages));
    page->setBackgroundRole(QPalette::Base);
    return grid;
}

void SettingsDialog::addRow(QGridLayout *grid, const QString &label, QWidget *control, const QString &consequence)
{
    auto *name = new PlainLabel(label);
    name->setBuddy(control);
    if (control->accessibleName().isEmpty()) control->setAccessibleName(label);
    control->setAccessibleDescription(consequence);
    int row = grid->rowCount();
    grid->addWidget(name, row, 0, Qt::AlignTop);
    grid->addWidget(control, row++, 1, Qt::AlignLeft);
    auto *note = new PlainLabel(consequence, TextRole::Label, Ink::Text3);
    note->setWordWrap(true);
    grid->addWidget(note, row++, 1);
    grid->setRowMinimumHeight(row, 8);
}

void SettingsDialog::addGeneral()
{
    QGridLayout *grid = addPage(tr("General"));
    auto *language = new QComboBox;
    for (const LanguageRow &l : languages()) language->addItem(*l.code ? QString::fromUtf8(l.name) : tr("As the system"), QLatin1String(l.code));
    language->setCurrentIndex(std::max(0, language->findData(m_settings.language())));
    connect(language, &QComboBox::activated, this, [this, language] { m_settings.setLanguage(language->currentData().toString()); });
    addRow(grid, tr("Language"), language, tr("Acts at once: the window is built anew. Charts and tables keep what was measured."));

    auto *beat = new QComboBox;
    for (const int seconds : {2, 5, 10, 30}) beat->addItem(tr("every %n second(s)", "", seconds), seconds * 1000);
    beat->setCurrentIndex(std::max(0, beat->findData(m_settings.resortMs())));
    connect(beat, &QComboBox::activated, this, [this, beat] { m_settings.setResortMs(beat->currentData().toInt()); });
    addRow(grid, tr("Order of tables"), beat, tr("Rows re-sort this often, and never while you point at one. Values change at any time."));

    auto *latch = new QComboBox;
    latch->setObjectName(QStringLiteral("latchMinutes"));
    for (const int minutes : {5, 15, 30, 60, 240}) latch->addItem(tr("closes after %n minute(s)", "", minutes), minutes);
    if (latch->findData(m_settings.latchMinutes()) < 0) latch->addItem(tr("closes after %n minute(s)", "", m_settings.latchMinutes()), m_settings.latchMinutes());
    latch->setCurrentIndex(latch->findData(m_settings.latchMinutes()));
    connect(latch, &QComboBox::activated, this, [this, latch] { m_settings.setLatchMinutes(latch->currentData().toInt()); });
    addRow(grid, tr("Read-only latch"), latch, tr("Opened with Ctrl+L, it allows changes for so long; then everything is read-only again. It is closed at each start."));

    auto *keeps = new QCheckBox(tr("Keep watching when the window is closed"));
    keeps->setObjectName(QStringLiteral("keepsWatching"));
    keeps->setChecked(m_settings.keepsWatching());
    connect(keeps, &QCheckBox::toggled, &m_settings, &Settings::setKeepsWatching);
    addRow(grid, tr("Tray"), keeps, tr("Jitscope goes on in the tray and tells of alerts. On a desktop without a tray closing the window quits."));
    auto *starts = new QCheckBox(tr("Start in the tray"));
    starts->setObjectName(QStringLiteral("startsInTray"));
    starts->setChecked(m_settings.startsInTray());
    connect(starts, &QCheckBox::toggled, &m_settings, &Settings::setStartsInTray);
    addRow(grid, {}, starts, tr("The window opens when it is asked for, and soon where there is no tray."));

    // The file in the desktop's folder is the truth, not what was clicked.
    auto *session = new QCheckBox(tr("Start with the session"));
    session->setObjectName(QStringLiteral("autostart"));
    addRow(grid, {}, session, tr("A file in the desktop's folder for programs that it starts; it goes when this is switched off."));
    auto *fault = new PlainLabel({}, TextRole::Label, Ink::Warning);
    fault->setObjectName(QStringLiteral("autostartFault"));
    fault->setWordWrap(true);
    grid->addWidget(fault, grid->rowCount(), 1);
    const auto follow = [this, session, fault] {
        const DesktopState &state = m_desktop.state();
        const QSignalBlocker quiet(session);
        session->setChecked(state.autostart);
        fault->setText(state.autostartFault.isEmpty() ? QString() : tr("That could not be changed: %1").arg(visibleText(state.autostartFault, 300)));
        fault->setVisible(!state.autostartFault.isEmpty());
    };
    follow();
    connect(&m_desktop, &Desktop::changed, session, follow);
    connect(session, &QCheckBox::toggled, this, [this, follow](bool on) {
        m_desktop.wantAutostart(on);
        follow();
    });
}

void SettingsDialog::addAlerts()
{
    QGridLayout *grid = addPage(tr("Alerts and sound"));
    fillAlertSettings(grid, m_settings, m_desktop);
}

void SettingsDialog::addAppearance()
{
    QGridLayout *grid = addPage(tr("Appearance"));
    auto *theme = new Segments(tr("Theme"));
    theme->add(tr("System"), int(ThemeChoice::System));
    theme->add(tr("Light"), int(ThemeChoice::Light));
    theme->add(tr("Dark"), int(ThemeChoice::Dark));
    theme->setValue(int(m_settings.theme()));
    connect(theme, &Segments::picked, this, [this](int value) { m_settings.setTheme(ThemeChoice(value)); });
    addRow(grid, tr("Theme"), theme, tr("System follows the desktop, also while Jitscope runs."));

    auto *density = new Segments(tr("Density of rows"));
    density->add(tr("As the page likes"), int(DensityChoice::ByPage));
    density->add(tr("Normal"), int(DensityChoice::Normal));
    density->add(tr("Compact"), int(DensityChoice::Compact));
    density->setValue(int(m_settings.density()));
    connect(density, &Segments::picked, this, [this](int value) { m_settings.setDensity(DensityChoice(value)); });
    addRow(grid, tr("Density of rows"), density, tr("Lists of people are compact by themselves. A table can have its own density by its context menu."));

    auto *still = new QCheckBox(tr("Reduce motion"));
    still->setChecked(m_settings.reduceMotion());
    connect(still, &QCheckBox::toggled, &m_settings, &Settings::setReduceMotion);
    addRow(grid, tr("Motion"), still, tr("Nothing slides or sweeps; progress is told in words."));

    const QFont figures = figureFont(QApplication::font());
    auto *sample = new PlainLabel(QFontInfo(figures).family() + QStringLiteral("   0123456789"));
    sample->setFont(figures);
    addRow(grid, tr("Figures"), sample, tr("Digits of equal width keep columns of numbers aligned."));
}

void SettingsDialog::addKeyboard()
{
    QGridLayout *grid = addPage(tr("Keyboard"));
    auto *single = new QCheckBox(tr("Single keys"));
    single->setChecked(m_settings.singleKeys());
    connect(single, &QCheckBox::toggled, &m_settings, &Settings::setSingleKeys);
    addRow(grid, tr("Single keys"), single, tr("Keys without Ctrl or Alt act while a table, the tree or a chart has the focus."));
    auto *told = new PlainLabel(tr("Click a field and press the new keys; Backspace takes the keys away."), TextRole::Label, Ink::Text3);
    told->setObjectName(QStringLiteral("keysTold"));
    told->setWordWrap(true);
    grid->addWidget(told, grid->rowCount(), 0, 1, 2);

    const auto keysOf = [this](const KeyChoice &c) {
        return QKeySequence::fromString(m_settings.key(c.id, c.usual.toString(QKeySequence::PortableText)), QKeySequence::PortableText);
    };
    for (const KeyChoice &c : m_keys) {
        const int row = grid->rowCount();
        const QString title = QString(c.title).remove(QChar(0x2026));
        auto *edit = new QKeySequenceEdit(keysOf(c));
        edit->setObjectName(QStringLiteral("keys-") + c.id);
        edit->setAccessibleName(tr("Keys of: %1").arg(title));
        edit->setFixedWidth(190);
        auto *usual = makeIconButton(this, QStringLiteral("undo"), tr("The usual keys again: %1").arg(c.usual.toString(QKeySequence::NativeText)));
        usual->setVisible(m_settings.hasKey(c.id));
        auto *line = new QHBoxLayout;
        line->addWidget(edit);
        line->addWidget(usual);
        line->addStretch(1);
        auto *name = new PlainLabel(title);
        name->setBuddy(edit);
        grid->addWidget(name, row, 0);
        grid->addLayout(line, row, 1);
        connect(edit, &QKeySequenceEdit::editingFinished, this, [this, edit, c, keysOf, usual, told] {
            // one chord; what another command has is not taken from it
            QKeySequence wanted = edit->keySequence().isEmpty() ? QKeySequence() : QKeySequence(edit->keySequence()[0]);
            if (!wanted.isEmpty() && wanted[0].key() == Qt::Key_Backspace) wanted = {};
            for (const KeyChoice &other : m_keys)
                if (other.id != c.id && !wanted.isEmpty() && keysOf(other) == wanted) {
                    told->setText(tr("%1 is taken by: %2").arg(wanted.toString(QKeySequence::NativeText), QString(other.title).remove(QChar(0x2026))));
                    edit->setKeySequence(keysOf(c));
                    return;
                }
            edit->setKeySequence(wanted);
            if (wanted == c.usual) m_settings.forgetKey(c.id);
            else m_settings.setKey(c.id, wanted.toString(QKeySequence::PortableText));
            usual->setVisible(m_settings.hasKey(c.id));
        });
        connect(usual, &QAbstractButton::clicked, this, [this, edit, c, usual] {
            m_settings.forgetKey(c.id);
            edit->setKeySequence(c.usual);
            usual->hide();
        });
    }
}

} // namespace jitscope

#include "moc_settingsdialog.cpp"
