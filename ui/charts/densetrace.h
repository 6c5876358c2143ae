// A trace whose pixel columns hold many values each. A stroked line would go up and down in every one of them; here each column is filled from its least to its
// greatest value, straight into an image (measured: 8 × 1,200 such columns in a twentieth of the time of their lines).
#pragma once

#include "charts/chartitem.h"

namespace jitscope {

// Most of its columns that have a value have several.
bool isDense(const Trace &trace);
// Paints it with the pen's colour and width; `area` of that opacity between it and zero, 0: none. The painter is one of pixels and unrotated.
void paintDense(QPainter *painter, const ChartPicture &picture, const Trace &trace, const QPen &pen, double area);

} // namespace jitscope
