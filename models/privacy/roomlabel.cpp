#include "privacy/roomlabel.h"

#include "base/text.h"
#include "privacy/nameveil.h"

namespace jitscope {
namespace {

const NameVeil *nameVeil() { return dynamic_cast<const NameVeil *>(textVeil()); }

} // namespace

QString roomLabel(const RoomId &room, qsizetype limit)
{
    if (const NameVeil *veil = nameVeil(); veil && !room.isEmpty()) return safeText(veil->room(room.value), limit);
    return visibleText(room.value.section(u'@', 0, 0), limit);
}

QString personLabel(const RoomId &room, const PersonId &person, const QString &name, qsizetype limit)
{
    if (const NameVeil *veil = nameVeil(); veil && !person.isEmpty()) return safeText(veil->person(room.value, person.value), limit);
    return visibleText(name.isEmpty() ? person.value : name, limit);
}

QString targetLabel(const EntityId &of, const QString &name, qsizetype limit)
{
    if (nameVeil() && of.kind == EntityKind::Room) return roomLabel(RoomId{of.id}, limit);
    if (nameVeil() && of.kind == EntityKind::Person) return personLabel(RoomId{of.room}, PersonId{of.id}, name, limit);
    return visibleText(name.isEmpty() ? of.id.isEmpty() ? of.shard : of.id : name, limit);
}

} // namespace jitscope
