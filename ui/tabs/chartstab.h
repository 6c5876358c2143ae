// The page of charts: the ready set of a thing, any row of the catalogue, or one figure of all shards or bridges as small multiples.
#pragma once

#include "widgets/page.h"

namespace jitscope {

Page *makeChartsTab(const View &view, QWidget *parent);

} // namespace jitscope
