#pragma once
#include "fleet/snapshot.h"
namespace jitscope { inline QString problemSentence(const Problem &p) { return QString::fromLatin1(problemName(p.kind)) + u' ' + p.args.join(u' '); } }
