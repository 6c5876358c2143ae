#include "charts/livechart.h"
