#include "tabs/factsline.h"

#include "widgets/icons.h"
#include "widgets/palette.h"

#include <QPainter>

namespace jitscope {

FactsLine::FactsLine(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void FactsLine::setFacts(std::vector<Fact> facts)
{
    m_facts = std::move(facts);
    QStringList words;
    for (const Fact &f : m_facts) words.append(f.text);
    setAccessibleName(words.join(QStringLiteral(", ")));
    update();
}

QSize FactsLine::sizeHint() const { return {200, std::max(24, fontMetrics().height() + 6)}; }

void FactsLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Palette &colors = paletteOf(this);
    int x = 0;
    for (const Fact &f : m_facts) {
        if (x >= width()) break;
        if (!f.icon.isEmpty()) {
            paintIcon(&painter, this, f.icon, colors.text2, QRect(x, (height() - 15) / 2, 15, 15));
            x += 21;
        }
        painter.setPen(colors.text);
        const QString text = fontMetrics().elidedText(f.text, Qt::ElideRight, width() - x);
        painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
        x += fontMetrics().horizontalAdvance(text) + 16;
    }
}

} // namespace jitscope

#include "moc_factsline.cpp"
