#include "tabs/tabs.h"
