// Only what moc makes of the header.
#include "fleet/link.h"

#include "moc_link.cpp"
