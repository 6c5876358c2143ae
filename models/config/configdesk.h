// The configuration files that are known and those that are open: as they were read, as they are to be, and what is to be said of that. GUI thread.
// Nothing here writes to a server: applying is an operation (kinds "save-config", "apply-config-…") that request() describes.
#pragma once

#include "audit/operation.h"
#include "base/secret.h"
#include "config/configeffective.h"
#include "config/configmask.h"
#include "config/configwork.h"

#include <map>

namespace jitscope {

struct ConfigHost
{
    bool asking = false;
    qint64 at = 0;                       // ms since the epoch of the last answer; 0: none yet
    std::vector<ConfigFile> files;       // by path
    std::optional<Error> error;          // why there are none, or none newer
};

struct ConfigDocument
{
    ConfigId id;
    ConfigFile file;
    bool reading = false;
    std::optional<Error> error;          // of the last reading; the text of before stays
    qint64 readAt = 0;                   // ms since the epoch; 0: never
    QByteArray base, draft;              // as read, as it is to be: with their secrets
    SecretMask mask;
    QByteArray shownBase, shownDraft;    // with signs in their place: what may be seen, copied and compared
    ConfigJudgement was, is;             // of base, of draft
    bool judged = false;                 // `is` is of this draft
    std::optional<ConfigRead> theirs;    // what stands on the server, where that is neither base nor draft
    int conflicts = 0;                   // of the last merge, while their signs are in the draft
    std::optional<ConfigServed> served;  // what the site gives for it; none: it gives none, or was not asked
    bool asksSite = false;
    BesideTexts beside;                  // files of the same component on its host, as they were read together with it
    bool looksForIncludes = false, judgeAgain = false;
    QStringList lookedFor;               // includes that were looked for on its host since it was read
    std::optional<ConfigFault> editFault; // why the last change of a key was not made
    std::vector<SavedVersion> versions;  // on the server, newest first
    bool isRead() const { return readAt > 0; }
    bool isChanged() const { return draft != base; }
    bool canUndo() const { return !past.empty(); }
    bool canRedo() const { return !future.empty(); }
    std::vector<QByteArray> past, future; // drafts
    QByteArray maskedBase;               // what shownBase was made from
    std::shared_ptr<const ConfigText> maskedBy;
};

class ConfigDesk : public QObject
{
    Q_OBJECT
public:
    explicit ConfigDesk(QObject *parent = nullptr);
    void setWork(ConfigWork *work) { m_work = work; } // null: nothing is asked. Outlives the last call
    void setClock(std::function<qint64()> clock) { m_clock = std::move(clock); }

    // Files of a shard's hosts. list() asks; what was known before stays until the answer.
    void list(const ShardId &shard); // does nothing while it is under way
    bool isListing(const ShardId &shard) const;
    const std::map<QString, ConfigHost> &hosts(const ShardId &shard) const;

    // Opens it, or does nothing when it is. A closed one forgets its draft.
    void open(const ConfigId &id, const ConfigFile &file);
    void close(const ConfigId &id);
    const ConfigDocument *document(const ConfigId &id) const; // null: not open
    std::vector<ConfigId> changed() const;                    // with drafts that are not applied
    void refresh(const ConfigId &id);                         // reads it again; another text on the server becomes `theirs`, or base where nothing was changed

    // Changes of the draft. `shown`: text with signs in the place of secrets.
    void setShown(const ConfigId &id, const QByteArray &shown);
    void setValue(const ConfigId &id, const ConfigPath &path, const QJsonValue &value); // Undefined: back to the default
    void rename(const ConfigId &id, const ConfigPath &path, const QString &name);
    void restore(const ConfigId &id, const SavedVersion &version); // reads it and makes it the draft
    void discard(const ConfigId &id);
    void undo(const ConfigId &id);
    void redo(const ConfigId &id);
    void merge(const ConfigId &id);                           // `theirs` under the draft's own changes

    // Whether what is written over is kept on this computer as well as on its server; `fault`: why it lately was not.
    void setKeptHere(bool kept, std::optional<Error> fault = {});
    bool isKeptHere() const { return m_keptHere; }
    const std::optional<Error> &keepingFault() const { return m_keepingFault; }

    KeyCataloguePtr keys(const QString &component) const;
    ConfigWork *work() const { return m_work; }

    // By how many keys each shard's configuration differs from what most have, as SkewKeys compared it last; shards that could not be compared are not there.
    void setDiffering(std::map<ShardId, int> keys) { emit compared(keys); }

    // The wish that puts the draft in place of base; `secrets` go with it to OperationLog::request().
    OperationRequest request(const ConfigId &id, const QString &kind, int watchSeconds) const;
    Secrets secrets(const ConfigId &id) const;
    // It was carried out: the draft is what stands there.
    void applied(const ConfigId &id);

signals:
    void keepingChanged();
    void compared(const std::map<jitscope::ShardId, int> &differing); // not kept here
    void listed(const jitscope::ShardId &shard);
    void changed(const jitscope::ConfigId &id); // anything of it

private:
    ConfigDocument *find(const ConfigId &id);
    void arrived(const ConfigId &id, const Result<ConfigRead> &read);
    void setDraft(ConfigDocument &d, const QByteArray &draft, bool remember);
    void judge(const ConfigId &id);
    void askSite(const ConfigId &id);
    void readBeside(const ConfigId &id);
    void lookForIncludes(ConfigDocument &d);
    void show(ConfigDocument &d);
    void edited(const ConfigId &id, const QByteArray &from, const ConfigResult<QByteArray> &text);
    qint64 now() const;

    ConfigWork *m_work = nullptr;
    bool m_keptHere = false;
    std::optional<Error> m_keepingFault;
    std::function<qint64()> m_clock;
    std::map<ShardId, std::map<QString, ConfigHost>> m_hosts;
    std::map<ShardId, int> m_listing; // answers to come
    std::map<ConfigId, ConfigDocument> m_open;
    std::map<ConfigId, QByteArray> m_judging; // what is being thought about; one at a time for each
};

// SHA-256 in hex.
QByteArray configSum(const QByteArray &text);

} // namespace jitscope
