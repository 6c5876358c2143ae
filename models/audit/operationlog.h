// All operations of this session and those that an earlier one left open: wishes from the window one way, how they fare the other. GUI thread.
#pragma once

#include "audit/operation.h"
#include "base/secret.h"

#include <QObject>

#include <functional>

namespace jitscope {

struct OperationPreview
{
    Plan plan;
    std::optional<Phrase> refused; // why it cannot be done now; the button is grey and says so
};

class OperationLog : public QObject
{
    Q_OBJECT
public:
    explicit OperationLog(QObject *parent = nullptr);

    const std::vector<Operation> &operations() const { return m_operations; } // oldest first
    const Operation *operation(const QString &id) const;                      // null: no such
    int openCount() const;
    // The latest that is open and about that server, room or shard; null: none.
    const Operation *openFor(const ShardId &shard, const QString &target) const;

    // What it would do and whom it would meet, from what is known now. Nothing is sent.
    OperationPreview preview(const OperationRequest &request) const;
    void setPreviewer(std::function<OperationPreview(const OperationRequest &)> previewer) { m_previewer = std::move(previewer); }

    // Wishes. request() adds nothing by itself: who carries it out does, once it has an id. `secrets`: those that Plan::secrets of the preview names.
    void request(const OperationRequest &request, const Secrets &secrets = {}) { emit wanted(request, secrets); }
    void choose(const QString &id, OperationChoice choice) { emit chosen(id, choice); }

    // Facts, from who carries them out.
    void put(const Operation &operation); // adds it, or takes the place of the one with its id

signals:
    void wanted(const jitscope::OperationRequest &request, const jitscope::Secrets &secrets);
    void chosen(const QString &id, jitscope::OperationChoice choice);
    void added(int row);
    void changed(int row);

private:
    std::vector<Operation> m_operations;
    std::function<OperationPreview(const OperationRequest &)> m_previewer;
};

} // namespace jitscope
