// The page "Quality" of the settings (look §8.11): what a shard calls good, fair, poor and bad, with what that makes of its people now.
#pragma once

#include "workspace.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QComboBox;
class QDoubleSpinBox;
class QPushButton;
class QSpinBox;

namespace jitscope {

class PlainLabel;

class QualitySettings : public QWidget
{
    Q_OBJECT
public:
    // Begins with that shard, else with the first.
    QualitySettings(Workspace &workspace, const ShardId &shard, QWidget *parent = nullptr);

    QualityScale draft() const; // as the fields say
    QString trouble() const;    // why it cannot be applied; empty: it can

private:
    struct Row { QualityMeasure measure; std::array<QDoubleSpinBox *, 3> steps; std::array<double, 3> shown; }; // shown: what was loaded, as the field rounds it

    const QualityScale *running() const; // of the chosen shard; null: it has not answered yet
    void offer();
    void load(const QualityScale &scale);
    void refresh();
    void apply();

    Workspace &m_workspace;
    ShardId m_shard;
    QComboBox *m_shards, *m_preset;
    std::vector<Row> m_rows;
    QSpinBox *m_enter, *m_of, *m_leave, *m_window, *m_packets;
    PlainLabel *m_now, *m_state;
    QPushButton *m_apply, *m_back;
    QualityScale m_loaded;   // what the fields were filled from: what nobody touches stays exact
    bool m_edited = false;   // the fields are the operator's
    bool m_loading = false;
    QString m_fault;         // of the last attempt; English
    QTimer m_tick;
};

} // namespace jitscope
