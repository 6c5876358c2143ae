#include "panels/verdictpart.h"

#include "base/unit.h"
#include "items/explain.h"
#include "items/qualitywords.h"

#include <QBoxLayout>
#include <QLocale>

namespace jitscope {
namespace {

constexpr qsizetype MostLines = 9;

// The sentence without the title that stands in bold before it.
QString withoutTitle(const QString &sentence, const QString &title)
{
    if (!sentence.startsWith(title)) return sentence;
    qsizetype at = title.size();
    if (at >= sentence.size() || (sentence.at(at) != u':' && sentence.at(at) != QChar(0xff1a))) return sentence;
    while (++at < sentence.size() && sentence.at(at).isSpace()) {}
    return sentence.mid(at, 1).toUpper() + sentence.mid(at + 1);
}

} // namespace

VerdictWords verdictWords(const Verdict &verdict, const std::function<QString(const QString &)> &nameOf, qint64 now)
{
    VerdictWords out;
    if (verdict.findings.empty()) return out;
    const auto nameFor = [&](const VerdictFinding &f) {
        const bool own = f.cause == VerdictCause::OwnUplink || f.cause == VerdictCause::OwnDownlink || f.cause == VerdictCause::OwnLine || f.cause == VerdictCause::NothingFound;
        return own && nameOf && !f.whom.isEmpty() ? nameOf(f.whom) : QString();
    };
    const VerdictFinding &first = verdict.findings.front();
    out.health = first.band >= Band::Poor ? healthOf(first.band) : Health::Pending;
    out.cause = verdictTitle(first.cause);
    out.sentence = withoutTitle(verdictSentence(first, nameFor(first)), out.cause);
    if (verdict.since > 0 && now > verdict.since) out.since = VerdictPart::tr("For %1.").arg(formatAge(now - verdict.since, QLocale()));
    for (const VerdictFinding &f : verdict.findings) {
        if (&f != &first) out.evidence << verdictSentence(f, nameFor(f));
        for (const VerdictEvidence &e : f.evidence) {
            const QString said = evidenceSentence(e);
            out.evidence << (e.speaksAgainst ? VerdictPart::tr("does not fit: %1").arg(said) : said);
        }
    }
    for (const VerdictGap gap : verdict.gaps) out.evidence << verdictGapSentence(gap);
    if (out.evidence.size() > MostLines) out.evidence.resize(MostLines);
    return out;
}

QString leadingCause(const QString &cause) { return VerdictPart::tr("%1.", "a cause, before the sentence that explains it").arg(cause); }

VerdictPart::VerdictPart(Shape shape, QWidget *parent)
    : QWidget(parent), m_shape(shape), m_bar(new VerdictBar(this)), m_column(new QVBoxLayout), m_state(new PlainLabel({}, TextRole::Label, Ink::Text2, this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_bar);
    m_column->setContentsMargins(40, 0, 12, 0);
    m_column->setSpacing(2);
    m_column->addWidget(m_state);
    all->addLayout(m_column);
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state->setContentsMargins(0, 4, 0, 6);
    m_state->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

bool VerdictPart::say(const Verdict &verdict, const std::function<QString(const QString &)> &nameOf, qint64 now)
{
    const VerdictWords words = verdictWords(verdict, nameOf, now);
    if (words.cause.isEmpty()) {
        setLines({});
        return false;
    }
    m_bar->say(words.health, leadingCause(words.cause), words.sentence, words.since);
    if (m_shape == Shape::Wide && !words.evidence.isEmpty()) setLines({words.evidence.join(QStringLiteral("  ·  "))});
    else setLines(words.evidence);
    return true;
}

void VerdictPart::explain(const BandState *state)
{
    const QString text = state ? bandSentence(*state) : QString();
    if (m_state->text() != text) m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
}

void VerdictPart::clear()
{
    m_bar->clear();
    setLines({});
    explain(nullptr);
}

QStringList VerdictPart::lines() const
{
    QStringList all;
    for (const PlainLabel *line : m_lines)
        if (!line->isHidden()) all << line->text();
    return all;
}

// Labels are kept: what says the same is not touched, so that a selection in it survives.
void VerdictPart::setLines(const QStringList &lines)
{
    while (m_lines.size() < size_t(lines.size())) {
        auto *line = new PlainLabel({}, TextRole::Label, Ink::Text, this);
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        line->setContentsMargins(0, m_lines.empty() ? 6 : 0, 0, 0);
        m_column->insertWidget(int(m_lines.size()), line);
        m_lines.push_back(line);
    }
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const bool shown = i < size_t(lines.size());
        if (shown && m_lines[i]->text() != lines[qsizetype(i)]) m_lines[i]->setText(lines[qsizetype(i)]);
        m_lines[i]->setVisible(shown);
    }
    m_column->setContentsMargins(40, 0, 12, lines.isEmpty() ? 0 : 6); // a table may begin right below
}

} // namespace jitscope

#include "moc_verdictpart.cpp"
