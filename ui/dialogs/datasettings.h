// The page "Data" of the settings (look §8.11): what is kept of past moments, how much that is and will be, for how long, and forgetting a person or a room.
#pragma once

#include "workspace.h"

#include <QWidget>

#include <array>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace jitscope {

class PlainLabel;

class DataSettings : public QWidget
{
    Q_OBJECT
public:
    explicit DataSettings(Workspace &workspace, QWidget *parent = nullptr);

private:
    struct TierRow
    {
        PlainLabel *size, *forecast;
        QComboBox *days, *bytes;
    };
    void addState(QVBoxLayout *column);
    void addTiers(QVBoxLayout *column);
    void addPrivacy(QVBoxLayout *column);
    void addForget(QVBoxLayout *column);
    void follow();
    void ask();          // how large it is; answered later
    void showSizes();
    void change(const std::function<void(HistoryKeeping &)> &how);
    // A choice that keeps less than the present one, in its own unit, is asked about: what it leaves out is gone at the next clean-up.
    void keepFrom(QComboBox *box, const std::function<int(const HistoryKeeping &)> &now, const std::function<void(HistoryKeeping &, int)> &set);
    void forget(bool room);

    Workspace &m_workspace;
    PlainLabel *m_mode, *m_path, *m_rest, *m_said;
    QVBoxLayout *m_troubles;
    std::array<TierRow, 3> m_tiers;
    QLineEdit *m_who;
    std::array<QPushButton *, 2> m_forget;
    std::vector<QWidget *> m_whileOn; // greyed while nothing is kept
    std::optional<HistoryStat> m_stat;
    QTimer m_again;
};

} // namespace jitscope
