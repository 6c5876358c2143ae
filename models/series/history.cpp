#include "series/history.h"

namespace jitscope {

History::~History() = default;

} // namespace jitscope

#include "moc_history.cpp"
