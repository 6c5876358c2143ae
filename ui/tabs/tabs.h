// The catalogue of pages: one row per tab (DESIGN §11).
#pragma once

#include "widgets/page.h"

#include <span>

namespace jitscope {

struct TabRow
{
    const char *key;       // "rooms": stable, for settings and Navigator::showPage
    const char *title;     // QT_TRANSLATE_NOOP("Tabs", …)
    bool onlyAllShards;    // the overview
    Page *(*make)(const View &view, QWidget *parent);
    int (*count)(const Workspace &workspace, const EntityId &scope);     // shown beside the title; -1 none or unknown
    Health (*health)(const Workspace &workspace, const EntityId &scope); // a sign is shown from Warning on
    Page *(*makePast)(const View &view, QWidget *parent); // in its place while a past moment is shown; null: itself
};

std::span<const TabRow> tabRows();

// The own page of a room or a person.
Page *makeRoomPage(const View &view, const EntityId &room, QWidget *parent);
Page *makePersonPage(const View &view, const EntityId &person, QWidget *parent);

} // namespace jitscope
