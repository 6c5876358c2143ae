#include "dialogs/alertsettings.h"

#include "base/text.h"
#include "base/unit.h"
#include "items/alertwords.h"
#include "widgets/icons.h"
#include "widgets/parts.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QPushButton>
#include <QTime>

namespace jitscope {
namespace {

QString pageText(const char *source) { return QCoreApplication::translate("AlertSettings", source); }

void addNote(QGridLayout *grid, const QString &text)
{
    auto *note = new PlainLabel(text, TextRole::Label, Ink::Text3);
    note->setWordWrap(true);
    const int row = grid->rowCount();
    grid->addWidget(note, row, 1);
    grid->setRowMinimumHeight(row + 1, 8);
}

// A value that a file or another version left is offered too.
void selectOrAdd(QComboBox *box, int value, const QString &text)
{
    if (box->findData(value) < 0) box->addItem(text, value);
    box->setCurrentIndex(box->findData(value));
}

QString severityNote(AlertSeverity severity)
{
    switch (severity) {
    case AlertSeverity::Page: return pageText(QT_TRANSLATE_NOOP("AlertSettings", "The bubble stays until it is closed, and comes again every 15 minutes until somebody acknowledges it."));
    case AlertSeverity::Severe: return pageText(QT_TRANSLATE_NOOP("AlertSettings", "Told again after 4 hours. A short bubble when it is over."));
    default: return pageText(QT_TRANSLATE_NOOP("AlertSettings", "Told once a day while it goes on. What is only information stands in the list and is told nowhere else."));
    }
}

void addSeverity(QGridLayout *grid, Settings &settings, Desktop &desktop, AlertSeverity severity)
{
    const QString word = severityWord(severity), id = QLatin1String(severityName(severity));
    const TellRule rule = settings.telling().of(severity);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    auto *bubble = new QCheckBox(pageText(QT_TRANSLATE_NOOP("AlertSettings", "Bubble")));
    bubble->setObjectName(QStringLiteral("bubble-") + id);
    bubble->setChecked(rule.bubble);
    bubble->setAccessibleName(word + QStringLiteral(": ") + bubble->text());
    auto *sound = new QCheckBox(pageText(QT_TRANSLATE_NOOP("AlertSettings", "Sound")));
    sound->setObjectName(QStringLiteral("sound-") + id);
    sound->setChecked(rule.sound);
    sound->setAccessibleName(word + QStringLiteral(": ") + sound->text());
    auto *volume = new QComboBox;
    volume->setObjectName(QStringLiteral("volume-") + id);
    for (const int share : {10, 25, 40, 55, 70, 85, 100}) volume->addItem(formatWithUnit(share, Unit::Percent, 0, QLocale()), share);
    selectOrAdd(volume, rule.volume, formatWithUnit(rule.volume, Unit::Percent, 0, QLocale()));
    volume->setEnabled(rule.sound);
    volume->setAccessibleName(pageText(QT_TRANSLATE_NOOP("AlertSettings", "Volume of: %1")).arg(word));
    setPlainToolTip(volume, volume->accessibleName());
    auto *test = new QPushButton(pageText(QT_TRANSLATE_NOOP("AlertSettings", "Test")));
    test->setObjectName(QStringLiteral("test-") + id);
    test->setAutoDefault(false);
    test->setEnabled(rule.bubble || rule.sound);
    test->setAccessibleName(pageText(QT_TRANSLATE_NOOP("AlertSettings", "Test: %1")).arg(word));
    setSmall(test);
    for (QWidget *w : {static_cast<QWidget *>(bubble), static_cast<QWidget *>(sound), static_cast<QWidget *>(volume), static_cast<QWidget *>(test)}) line->addWidget(w);
    line->addStretch(1);
    const int row = grid->rowCount();
    grid->addWidget(new PlainLabel(word), row, 0);
    grid->addLayout(line, row, 1);
    const auto keep = [&settings, severity, bubble, sound, volume, test] {
        Telling telling = settings.telling();
        telling.rules[size_t(severity)] = {bubble->isChecked(), sound->isChecked(), volume->currentData().toInt()};
        volume->setEnabled(sound->isChecked());
        test->setEnabled(bubble->isChecked() || sound->isChecked());
        settings.setTelling(telling);
    };
    QObject::connect(bubble, &QCheckBox::toggled, test, keep);
    QObject::connect(sound, &QCheckBox::toggled, test, keep);
    QObject::connect(volume, &QComboBox::activated, test, keep);
    QObject::connect(test, &QPushButton::clicked, test, [&desktop, severity] { desktop.wantTest(severity); });
    addNote(grid, severityNote(severity));
}

void addQuietHours(QGridLayout *grid, Settings &settings)
{
    const QuietHours hours = settings.telling().quiet;
    auto *on = new QCheckBox(pageText(QT_TRANSLATE_NOOP("AlertSettings", "No sound from")));
    on->setObjectName(QStringLiteral("quiet"));
    on->setChecked(hours.on);
    const auto edit = [](const char *name, int minutes, const QString &says) {
        const auto word = [](int m) { return QTime(m / 60, m % 60).toString(QStringLiteral("HH:mm")); };
        auto *time = new QComboBox;
        time->setObjectName(QLatin1String(name));
        for (int m = 0; m < 24 * 60; m += 30) time->addItem(word(m), m);
        selectOrAdd(time, minutes, word(minutes));
        time->setAccessibleName(says);
        return time;
    };
    auto *from = edit("quietFrom", hours.from, pageText(QT_TRANSLATE_NOOP("AlertSettings", "Quiet hours begin"))), *until = edit("quietUntil", hours.until, pageText(QT_TRANSLATE_NOOP("AlertSettings", "Quiet hours end")));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(on);
    line->addWidget(from);
    line->addWidget(new PlainLabel(pageText(QT_TRANSLATE_NOOP("AlertSettings", "until"))));
    line->addWidget(until);
    line->addStretch(1);
    int row = grid->rowCount();
    grid->addWidget(new PlainLabel(pageText(QT_TRANSLATE_NOOP("AlertSettings", "Quiet hours"))), row, 0);
    grid->addLayout(line, row++, 1);
    auto *pages = new QCheckBox(pageText(QT_TRANSLATE_NOOP("AlertSettings", "Also silence what must be acknowledged")));
    pages->setObjectName(QStringLiteral("quietPages"));
    pages->setChecked(hours.pagesToo);
    grid->addWidget(pages, row, 1);
    const auto keep = [&settings, on, from, until, pages] {
        Telling telling = settings.telling();
        telling.quiet = {on->isChecked(), from->currentData().toInt(), until->currentData().toInt(), pages->isChecked()};
        for (QWidget *w : {static_cast<QWidget *>(from), static_cast<QWidget *>(until), static_cast<QWidget *>(pages)}) w->setEnabled(on->isChecked());
        settings.setTelling(telling);
    };
    for (QWidget *w : {static_cast<QWidget *>(from), static_cast<QWidget *>(until), static_cast<QWidget *>(pages)}) w->setEnabled(hours.on);
    QObject::connect(on, &QCheckBox::toggled, pages, keep);
    QObject::connect(pages, &QCheckBox::toggled, pages, keep);
    QObject::connect(from, &QComboBox::activated, pages, keep);
    QObject::connect(until, &QComboBox::activated, pages, keep);
    addNote(grid, pageText(QT_TRANSLATE_NOOP("AlertSettings", "Bubbles come all the same. What must be acknowledged sounds at any hour, unless you say so here.")));
}

QString serviceText(const NotificationService &service)
{
    switch (service.state) {
    case NotificationService::State::NotAsked: return pageText(QT_TRANSLATE_NOOP("AlertSettings", "Not asked yet."));
    case NotificationService::State::Absent:
        return pageText(QT_TRANSLATE_NOOP("AlertSettings", "There is none: %1. Alerts are told by the window, the icon in the tray and sounds only.")).arg(visibleText(service.fault, 200));
    case NotificationService::State::There: break;
    }
    const QString who = service.name.isEmpty() ? pageText(QT_TRANSLATE_NOOP("AlertSettings", "It answers")) : visibleText(service.name, 40) + u' ' + visibleText(service.version, 20);
    return service.actions ? pageText(QT_TRANSLATE_NOOP("AlertSettings", "%1.")).arg(who) : pageText(QT_TRANSLATE_NOOP("AlertSettings", "%1. It has no buttons: acknowledge and snooze in the window.")).arg(who);
}

void addDesktop(QGridLayout *grid, Desktop &desktop)
{
    const auto addLine = [grid](const QString &name, const char *object) {
        auto *label = new PlainLabel({}, TextRole::Body);
        label->setObjectName(QLatin1String(object));
        label->setWordWrap(true);
        const int row = grid->rowCount();
        auto *title = new PlainLabel(name);
        grid->addWidget(title, row, 0, Qt::AlignTop);
        grid->addWidget(label, row, 1);
        return label;
    };
    auto *service = addLine(pageText(QT_TRANSLATE_NOOP("AlertSettings", "Notification service")), "serviceState");
    auto *tray = addLine(pageText(QT_TRANSLATE_NOOP("AlertSettings", "Tray")), "trayState");
    auto *sound = addLine(pageText(QT_TRANSLATE_NOOP("AlertSettings", "Sound")), "soundState");
    const auto follow = [&desktop, service, tray, sound] {
        const DesktopState &s = desktop.state();
        service->setText(serviceText(s.notifications));
        service->setInk(s.notifications.state == NotificationService::State::Absent ? Ink::Warning : Ink::Text);
        tray->setText(s.tray ? pageText(QT_TRANSLATE_NOOP("AlertSettings", "The icon is there.")) : pageText(QT_TRANSLATE_NOOP("AlertSettings", "This desktop has none: closing the window quits.")));
        sound->setText(s.soundFault.isEmpty() ? pageText(QT_TRANSLATE_NOOP("AlertSettings", "No fault is known. Test lets you hear it."))
                                              : pageText(QT_TRANSLATE_NOOP("AlertSettings", "The last sound was not heard: %1")).arg(visibleText(s.soundFault, 200)));
        sound->setInk(s.soundFault.isEmpty() ? Ink::Text : Ink::Warning);
    };
    follow();
    QObject::connect(&desktop, &Desktop::changed, service, follow);
}

} // namespace

void fillAlertSettings(QGridLayout *grid, Settings &settings, Desktop &desktop)
{
    for (const AlertSeverity s : {AlertSeverity::Page, AlertSeverity::Severe, AlertSeverity::Warning}) addSeverity(grid, settings, desktop, s);
    addQuietHours(grid, settings);
    addDesktop(grid, desktop);
}

} // namespace jitscope
