// Shows the first of the waiting questions (models/prompts): a host key to compare, a passphrase or code to type, a yes or no. Comes up by
// itself, blocks nothing, goes when the question does. What is typed is handed to the queue and wiped here.
#pragma once

#include "prompts/promptqueue.h"

#include <QDialog>

class QLineEdit;
class QVBoxLayout;

namespace jitscope {

class PromptDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PromptDialog(PromptQueue &prompts, QWidget *parent = nullptr);

protected:
    void reject() override; // Escape and the window's cross refuse

private:
    void follow();
    void present();
    void build(const Prompt &prompt);
    void give();

    PromptQueue &m_prompts;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    QLineEdit *m_line = nullptr;
    quint64 m_shown = 0; // 0: none
};

} // namespace jitscope
