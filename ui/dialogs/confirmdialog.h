// Asks before a server is changed (look §8.8): whom it meets, what is lost, what will be sent, and as much of a hurdle as the harm deserves. What it
// says follows the facts while it stands open. No harm, no question.
#pragma once

#include "audit/offers.h"
#include "workspace.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace jitscope {

class PlainLabel;

class ConfirmDialog : public QDialog
{
    Q_OBJECT
public:
    // `secrets`: those that the plan names (OperationPreview); without them it says that they are missing. `warning`: said above the plan's own; safe to show.
    ConfirmDialog(Workspace &workspace, Offer offer, QWidget *parent, const Secrets &secrets = {}, const QString &warning = {});

    // Opens the question, or does it at once when nothing is lost by it and nothing is to be chosen. Returns at once; the dialog owns itself.
    static void ask(Workspace &workspace, const Offer &offer, QWidget *parent, const Secrets &secrets = {}, const QString &warning = {});

    void setDelay(int ms); // what disturbs people cannot be pressed before; 1000
    QPushButton *verb() const { return m_verb; }
    std::vector<OperationRequest> requests() const; // with the options as they stand

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addOptions(QFormLayout *form);
    void refresh();
    void showSteps(const std::vector<OperationPreview> &previews);
    void allow();
    void doIt();
    QString typedWord() const; // what has to be typed before it is done; empty: nothing
    bool isTyped() const;
    bool isHarmful() const;
    QString waitsFor() const;

    Workspace &m_workspace;
    Offer m_offer;
    Secrets m_secrets;
    QString m_warning;
    QLabel *m_sign;
    PlainLabel *m_impact, *m_loss, *m_effects, *m_warnings, *m_refused, *m_typeWhat;
    QWidget *m_typeRow;
    QLineEdit *m_typed;
    QCheckBox *m_dry;
    QPushButton *m_fold, *m_milder, *m_cancel, *m_verb;
    QPlainTextEdit *m_steps;
    struct Field { const OperationOption *option; std::function<QString()> value; };
    std::vector<Field> m_fields;
    QTimer m_beat;
    int m_delay = 1000;
    bool m_armed = false, m_possible = false;
};

} // namespace jitscope
