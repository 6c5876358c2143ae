// jitscope-sound FILE VOLUME NAME: plays one sound and ends. A program of its own: a sound server that hangs holds up nobody, and libcanberra with its
// libraries is not in the console. VOLUME: 1 … 100 per cent; NAME: what mixers call it. Exit 0: it was played; else the reason is on the standard error.
#include <canberra.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <semaphore.h>
#include <string>

namespace {

struct Heard
{
    sem_t done;
    int error = CA_SUCCESS;
};

void ended(ca_context *, uint32_t, int error, void *heard) // on a thread of the sound library
{
    static_cast<Heard *>(heard)->error = error;
    sem_post(&static_cast<Heard *>(heard)->done);
}

int complain(const char *what, int error)
{
    fprintf(stderr, "%s: %s\n", what, ca_strerror(error));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4) {
        fputs("jitscope-sound FILE VOLUME NAME\n", stderr);
        return 64;
    }
    const double share = std::strtod(argv[2], nullptr) / 100;
    if (!(share > 0 && share <= 1)) {
        fputs("the volume is 1 to 100\n", stderr);
        return 64;
    }
    ca_context *context = nullptr;
    if (const int e = ca_context_create(&context); e != CA_SUCCESS) return complain("sound", e);
    ca_context_change_props(context, CA_PROP_APPLICATION_NAME, "Jitscope", CA_PROP_APPLICATION_ID, "jitscope", CA_PROP_APPLICATION_ICON_NAME, "jitscope", nullptr);
    if (const int e = ca_context_open(context); e != CA_SUCCESS) {
        ca_context_destroy(context);
        return complain("no sound server", e);
    }
    char decibels[32];
    snprintf(decibels, sizeof decibels, "%.2f", 20 * std::log10(share));
    ca_proplist *about = nullptr;
    ca_proplist_create(&about);
    ca_proplist_sets(about, CA_PROP_MEDIA_FILENAME, argv[1]);
    ca_proplist_sets(about, CA_PROP_MEDIA_NAME, argv[3]);
    ca_proplist_sets(about, CA_PROP_MEDIA_ROLE, "event");
    ca_proplist_sets(about, CA_PROP_CANBERRA_VOLUME, decibels);
    ca_proplist_sets(about, CA_PROP_CANBERRA_CACHE_CONTROL, "never");
    Heard heard;
    sem_init(&heard.done, 0, 0);
    int e = ca_context_play_full(context, 1, about, ended, &heard);
    ca_proplist_destroy(about);
    if (e == CA_SUCCESS) {
        sem_wait(&heard.done);
        e = heard.error;
    }
    ca_context_destroy(context);
    return e == CA_SUCCESS ? 0 : complain("not played", e);
}
