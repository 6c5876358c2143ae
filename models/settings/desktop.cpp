#include "settings/desktop.h"

#include "moc_desktop.cpp"
