#include "demo/demonames.h"

#include <cmath>
#include <cstdlib>

namespace jitscope::demo {
namespace {

constexpr RegionName Regions[] = {
    {"eu-west-1", "eu-west", "eu1", -2},       {"us-east-1", "us-east", "us1", -77},       {"ap-tokyo-1", "ap-tokyo", "ap1", 139},
    {"eu-central-1", "eu-central", "eu2", 9},  {"us-west-1", "us-west", "us2", -122},      {"ap-singapore-1", "ap-singapore", "ap2", 104},
    {"sa-east-1", "sa-east", "sa1", -47},      {"ap-sydney-1", "ap-sydney", "ap3", 151},   {"ap-mumbai-1", "ap-mumbai", "ap4", 73},
    {"eu-north-1", "eu-north", "eu3", 18},
};

constexpr const char *Rooms[] = {
    "design-critique", "vorstandsrunde", "週次ミーティング", "release-planning", "客户评审", "standup-platform", "retro-team-blau",
    "朝会", "hiring-committee", "budget-2027", "onboarding", "周会", "incident-review", "kundentermin", "product-sync", "1on1-maria",
    "デザインレビュー", "sprint-review", "security-office-hours", "elternabend", "lecture-physics-2", "季度总结", "board-prep",
    "bürgersprechstunde", "support-handover", "journal-club", "営業定例", "architecture-forum", "choir-rehearsal", "pair-programming",
    "技术分享", "betriebsrat", "accessibility-guild", "data-platform", "採用面接", "sales-emea", "legal-review", "yoga-lunch",
    "产品规划", "fachschaft", "german-class-b1", "roadmap", "経営会議", "postmortem", "book-club", "lab-meeting", "项目启动会",
    "praxissprechstunde", "localisation", "thesis-defence", "編集会議", "customer-advisory", "ops-weekly", "teamrunde", "培训",
    "community-call", "translators", "jahresplanung", "勉強会", "open-source-hour", "finance-close", "storytelling", "测试评审",
    "volunteers", "radiology-board", "stammtisch",
};

constexpr const char *Given[] = {
    "Verona", "Ludwig", "Corine", "Iris", "Alia", "Bert", "Casimir", "Delphia", "Emory", "Freda", "Giles", "Hanna", "Imani", "Jaron",
    "Kaya", "Lempi", "Maren", "Noor", "Otis", "Petra", "Quinn", "Rosalia", "Sofia", "Tomas", "Ursula", "Viktor", "Wanda", "Xavier",
    "Yuki", "Zora", "Akira", "Bo", "Chen", "Dana", "Elif", "Farid", "Greta", "Hugo", "Ines", "Jun", "Katja", "Leo", "Mei", "Nils",
    "Olga", "Paul", "Ravi", "Sana", "Theo", "Uma", "Vera", "Wei", "Yara", "Anton", "Berta", "Carla", "Daichi", "Emil", "Frida",
    "Gustav", "Haruka", "Ida", "Jonas", "Klara",
};

} // namespace

std::span<const RegionName> regions() { return Regions; }
std::span<const char *const> roomNames() { return Rooms; }
std::span<const char *const> givenNames() { return Given; }

double regionRtt(int a, int b)
{
    // Cables follow the globe roughly: about 1.1 ms there and back per degree of longitude, the short way round.
    int degrees = std::abs(Regions[a].longitude - Regions[b].longitude);
    if (degrees > 180) degrees = 360 - degrees;
    return 7 + 1.1 * degrees;
}

} // namespace jitscope::demo
