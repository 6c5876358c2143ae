#include "quality/emodel.h"

namespace jitscope {

double ratingG107(double delayMs, double lossPercent, Concealment concealment)
{
    const double bpl = concealment == Concealment::Yes ? 25.1 : 4.3;
    const double id = 0.024 * delayMs + (delayMs > 177.3 ? 0.11 * (delayMs - 177.3) : 0);
    return 93.2 - id - 95 * lossPercent / (lossPercent + bpl);
}

int satisfactionOf(double rating)
{
    int step = 0;
    for (const double least : {90, 80, 70, 60, 50}) {
        if (rating >= least) return step;
        ++step;
    }
    return step;
}

} // namespace jitscope
