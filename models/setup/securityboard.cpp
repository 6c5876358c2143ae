// Only what moc makes of the header.
#include "setup/securityboard.h"

#include "moc_securityboard.cpp"
