#include "window/timebar.h"

#include "base/text.h"
#include "items/pastnoticetable.h"
#include "panels/verdictpart.h"
#include "widgets/icons.h"
#include "widgets/parts.h"
#include "widgets/style.h"
#include "window/banner.h"
#include "window/timeslider.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace jitscope {
namespace {

constexpr int spanHours[] = {1, 6, 24, 168, 0}; // 0: all that is kept
constexpr int speeds[] = {1, 10, 60, 600};
constexpr qint64 spanHour = 3'600'000;
constexpr int frameWidth = 2;

} // namespace

QString TimeBar::momentWords(qint64 at, qint64 now)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(at);
    const QLocale locale;
    const bool other = when.date().year() != QDateTime::fromMSecsSinceEpoch(now).date().year();
    const bool eastern = locale.language() == QLocale::Chinese || locale.language() == QLocale::Japanese;
    const QString day = locale.toString(when.date(), eastern ? QStringLiteral("M月d日 ddd") : locale.language() == QLocale::German ? QStringLiteral("ddd d. MMM") : QStringLiteral("ddd d MMM"));
    return tr("%1, %2", "day, time").arg(other ? day + u' ' + QString::number(when.date().year()) : day, when.toString(QStringLiteral("HH:mm:ss")));
}

QString TimeBar::eventWords(const Workspace &workspace, const HistoryEvent &e)
{
    Workspace &w = const_cast<Workspace &>(workspace);
    const bool hidden = w.privacy.isOn(); // it knows no names but those of snapshots: asked by id
    const QString room = e.about.kind == EntityKind::Person ? e.about.room : e.about.id;
    const QString who = pastAbout(e.about, hidden && !room.isEmpty() ? w.privacy.roomName(RoomId{room}) : QString(), hidden ? w.privacy.personName(RoomId{e.about.room}, PersonId{e.about.id}) : e.name);
    const QString text = e.text.isEmpty() ? tr("a forgotten name") : visibleText(e.text, 120);
    switch (e.kind) {
    case HistoryEventKind::Began: return tr("recording of %1 begins").arg(who);
    case HistoryEventKind::RoomOpened: return tr("%1 opens").arg(who);
    case HistoryEventKind::RoomClosed: return tr("%1 ends").arg(who);
    case HistoryEventKind::Joined: return tr("%1 joins").arg(who);
    case HistoryEventKind::Left: return tr("%1 leaves").arg(who);
    case HistoryEventKind::HealthChanged: return tr("%1 has another state").arg(who);
    case HistoryEventKind::StateChanged: return int(e.value) == int(RecorderView::Busy::Busy) ? tr("%1 is busy").arg(who) : int(e.value) == int(RecorderView::Busy::Idle) ? tr("%1 is free").arg(who) : tr("%1 has another state").arg(who);
    case HistoryEventKind::Draining: return e.value > 0 ? tr("%1 begins to drain").arg(who) : tr("%1 is back in service").arg(who);
    case HistoryEventKind::SourceOut: return tr("no answer from %1").arg(text);
    case HistoryEventKind::SourceBack: return tr("%1 answers again").arg(text);
    case HistoryEventKind::Restarted: return tr("%1 restarted").arg(who);
    case HistoryEventKind::Alert: return tr("alert: %1, %2").arg(text, who);
    case HistoryEventKind::AlertEnded: return tr("over: %1, %2").arg(text, who);
    case HistoryEventKind::Operation: return tr("operation: %1, %2").arg(text, who);
    case HistoryEventKind::OperationEnded: return tr("ended: %1, %2").arg(text, who);
    case HistoryEventKind::ClockBack: return tr("the clock was set back");
    case HistoryEventKind::Recording: return e.value > 0 ? tr("recording of %1 on").arg(who) : tr("recording of %1 off").arg(who);
    default: return who;
    }
}

TimeBar::TimeBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_slider(new TimeSlider(this)), m_beat(this)
{
    setObjectName(QStringLiteral("timeBar"));
    setAccessibleName(tr("Time machine"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 6);
    column->setSpacing(2);
    column->addWidget(m_slider);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 8, 0);
    row->setSpacing(6);
    m_before = makeIconButton(this, QStringLiteral("step-previous"), tr("Previous event"), QStringLiteral(","));
    m_play = makeIconButton(this, QStringLiteral("play"), tr("Play"));
    m_after = makeIconButton(this, QStringLiteral("step-next"), tr("Next event"), QStringLiteral("."));
    m_play->setObjectName(QStringLiteral("pastPlay"));
    m_speed = new Segments(tr("Speed"), this);
    for (const int s : speeds) m_speed->add(QStringLiteral("×%1").arg(s), s, tr("%1 times as fast as it was").arg(s));
    m_speed->setValue(60);
    m_moment = new QLineEdit(this);
    m_moment->setObjectName(QStringLiteral("pastMoment"));
    m_moment->setAccessibleName(tr("Moment, as date and time"));
    setPlainToolTip(m_moment, tr("A time, or date and time: 14:05, 2026-11-21 14:05, 2026-11-21T14:05:00+01:00"));
    m_moment->setFont(figureFont(m_moment->font()));
    m_moment->setMinimumWidth(QFontMetrics(m_moment->font()).horizontalAdvance(QStringLiteral("8888-88-88 88:88:88")) + 20);
    m_moment->setMaximumWidth(m_moment->minimumWidth());
    setSmall(m_moment);
    m_state = new PlainLabel({}, TextRole::Label, Ink::Text3, this);
    m_state->setElided(true);
    m_range = new Segments(tr("Span of the slider"), this);
    const QString names[] = {tr("1 h"), tr("6 h"), tr("24 h"), tr("7 d"), tr("All", "all that is kept")};
    for (size_t i = 0; i < std::size(spanHours); ++i) m_range->add(names[i], spanHours[i]);
    m_range->setValue(24);
    m_copy = makeIconButton(this, QStringLiteral("copy"), tr("Copy a link to this moment"));
    m_copy->setObjectName(QStringLiteral("pastLink"));
    m_now = new QPushButton(tr("Back to now"), this);
    m_now->setObjectName(QStringLiteral("pastNow"));
    setSmall(m_now);
    setLook(m_now, ButtonLook::Primary);
    m_close = makeIconButton(this, QStringLiteral("close"), tr("Close the time machine"));
    for (QWidget *w : std::initializer_list<QWidget *>{m_before, m_play, m_after, m_speed, m_moment}) row->addWidget(w);
    row->addWidget(m_state, 1);
    for (QWidget *w : std::initializer_list<QWidget *>{m_range, m_copy, m_now, m_close}) row->addWidget(w);
    column->addLayout(row);
    hide();

    TimeMachine &past = workspace.past;
    m_slider->setWords([&workspace](const HistoryEvent &e) { return eventWords(workspace, e); }, [&workspace](qint64 at) { return momentWords(at, workspace.clock.real()); });
    connect(m_slider, &TimeSlider::wished, this, [&past](qint64 at) {
        past.play(0);
        past.go(at);
    });
    connect(m_slider, &TimeSlider::zoomWished, this, [this](int by) {
        m_chosen = true;
        m_range->step(-by);
    });
    connect(m_before, &QToolButton::clicked, this, [&past] { past.step(-1); });
    connect(m_after, &QToolButton::clicked, this, [&past] { past.step(1); });
    connect(m_play, &QToolButton::clicked, this, &TimeBar::togglePlay);
    connect(m_speed, &Segments::picked, this, [&past](int speed) { if (past.speed() > 0) past.play(speed); });
    connect(m_range, &Segments::picked, this, [this] {
        m_chosen = true;
        span();
    });
    connect(m_moment, &QLineEdit::returnPressed, this, &TimeBar::typed);
    connect(m_copy, &QToolButton::clicked, this, &TimeBar::linkWanted);
    connect(m_now, &QPushButton::clicked, &past, &TimeMachine::back);
    connect(m_close, &QToolButton::clicked, this, &TimeBar::close);
    connect(&past, &TimeMachine::changed, this, &TimeBar::follow);
    connect(&past, &TimeMachine::marksChanged, this, [this] { m_slider->setMarks(m_workspace.past.marks()); });
    m_beat.setInterval(5000);
    connect(&m_beat, &QTimer::timeout, this, [this] { if (isVisible()) span(); });
}

void TimeBar::open()
{
    show();
    span();
    follow();
}

void TimeBar::close()
{
    m_workspace.past.back();
    hide();
    emit closed();
}

void TimeBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_beat.start();
}

void TimeBar::togglePlay()
{
    TimeMachine &past = m_workspace.past;
    if (past.speed() > 0) return past.play(0);
    if (past.wanted() == 0) past.go(m_workspace.clock.real() - 600'000); // now does not play
    past.play(m_speed->value());
}

// What is looked at ends now, unless the moment is older than it reaches.
void TimeBar::span()
{
    TimeMachine &past = m_workspace.past;
    const qint64 now = m_workspace.clock.real(), kept = past.keptFrom();
    if (!m_chosen && kept > 0) m_range->setValue(now - kept <= spanHour ? 1 : now - kept <= 6 * spanHour ? 6 : 24); // a young store would be a dot at the end of a day
    qint64 length = qint64(m_range->value()) * spanHour;
    if (length == 0) length = kept > 0 ? std::max<qint64>(now - kept, spanHour) : 7 * 24 * spanHour;
    qint64 to = now / 5000 * 5000 + 5000;
    if (past.wanted() > 0 && past.wanted() < to - length) to = past.wanted() + length / 4;
    m_slider->setSpan(to - length, to, kept);
    m_slider->setMoment(past.wanted() > 0 ? past.wanted() : now);
    past.look(to - length, to);
}

void TimeBar::follow()
{
    TimeMachine &past = m_workspace.past;
    if (past.isPast() && !isVisible()) open(); // a link or another window led there
    if (!isVisible()) return;
    const bool able = past.isAble(), away = past.wanted() != 0;
    for (QWidget *w : std::initializer_list<QWidget *>{m_slider, m_before, m_play, m_speed, m_moment, m_range}) w->setEnabled(able);
    m_after->setEnabled(able && away);
    m_copy->setEnabled(past.isPast());
    m_now->setEnabled(away);
    const bool plays = past.speed() > 0;
    if (plays) m_speed->setValue(past.speed());
    m_play->setIcon(icon(m_play, plays ? QStringLiteral("pause") : QStringLiteral("play")));
    m_play->setAccessibleName(plays ? tr("Pause") : tr("Play"));
    setPlainToolTip(m_play, m_play->accessibleName());
    const qint64 shown = away ? past.wanted() : m_workspace.clock.real();
    if (past.keptFrom() != m_slider->keptFrom()) span();
    if (away && (shown < m_slider->from() || shown > m_slider->to())) span();
    m_slider->setMoment(shown);
    if (!m_moment->hasFocus() || !m_moment->isModified()) {
        const QString text = away ? QDateTime::fromMSecsSinceEpoch(shown).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) : QString();
        if (m_moment->text() != text) m_moment->setText(text);
        m_moment->setPlaceholderText(tr("now"));
    }
    QString state;
    if (!able) state = tr("No past moments are kept. Settings, Data switches it on.");
    else if (past.fault()) state = tr("It cannot be read: %1").arg(visibleText(past.fault()->detail, 160));
    else if (past.isReading()) state = tr("Reading…");
    else if (!away) state = past.keptFrom() > 0 ? tr("Kept since %1.").arg(momentWords(past.keptFrom(), m_workspace.clock.real())) : QString();
    else if (past.isPast() && !past.isKnown()) state = tr("Nothing was recorded at this moment.");
    if (m_state->text() != state) m_state->setText(state);
}

void TimeBar::typed()
{
    const auto at = readMomentByHand(m_moment->text(), m_workspace.clock.real());
    m_moment->setModified(false);
    if (!at) {
        m_state->setText(tr("That is no date and time."));
        m_moment->selectAll();
        return;
    }
    m_workspace.past.play(0);
    m_workspace.past.go(*at);
    m_slider->setFocus(Qt::OtherFocusReason);
}

void TimeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
    if (m_workspace.past.wanted() != 0) m_workspace.past.back();
    else close();
}

// Narrow windows have no room for words between the controls.
void TimeBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    int needed = 40;
    for (QWidget *w : std::initializer_list<QWidget *>{m_before, m_play, m_after, m_speed, m_moment, m_range, m_copy, m_now, m_close}) needed += w->sizeHint().width() + 6;
    m_state->setVisible(width() - needed > 60);
}

void TimeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), paletteOf(this).line);
}

PastFrame::PastFrame(Workspace &workspace, QWidget *content, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_banner(new FaultBanner(this)), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_banner->setObjectName(QStringLiteral("pastBanner"));
    m_banner->setQuiet(QStringLiteral("history"));
    auto *now = new QPushButton(tr("Back to now"), m_banner);
    m_banner->addButton(now);
    m_column->addWidget(m_banner);
    m_column->addWidget(content, 1);
    connect(now, &QPushButton::clicked, &workspace.past, &TimeMachine::back);
    connect(&workspace.past, &TimeMachine::moved, this, &PastFrame::follow);
    follow();
}

void PastFrame::follow()
{
    const TimeMachine &past = m_workspace.past;
    const int margin = past.isPast() ? frameWidth : 0;
    if (m_column->contentsMargins().left() != margin) {
        m_column->setContentsMargins(margin, margin, margin, margin);
        update();
    }
    if (!past.isPast()) return m_banner->say({}, {});
    const QString where = tr("This is the past: %1").arg(TimeBar::momentWords(past.at(), m_workspace.clock.real()));
    m_banner->say(leadingCause(where), past.isKnown() ? tr("Recording goes on, alerts ring for now. Nothing can be changed here.") : tr("Nothing was recorded at this moment: this console did not run, or it is too long ago."));
}

void PastFrame::paintEvent(QPaintEvent *)
{
    if (m_column->contentsMargins().left() == 0) return;
    QPainter painter(this);
    painter.fillRect(rect(), paletteOf(this).accent);
}

} // namespace jitscope

#include "moc_timebar.cpp"
