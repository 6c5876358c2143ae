// Only what moc makes of the header.
#include "widgets/page.h"

#include "moc_page.cpp"
