#include "dialogs/promptdialog.h"

#include "base/text.h"
#include "widgets/fonts.h"
#include "widgets/parts.h"
#include "widgets/style.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QWindow>

namespace jitscope {

PromptDialog::PromptDialog(PromptQueue &prompts, QWidget *parent)
    : QDialog(parent), m_prompts(prompts), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(20, 16, 20, 16);
    m_column->setSizeConstraint(QLayout::SetMinAndMaxSize);
    connect(&prompts, &PromptQueue::changed, this, &PromptDialog::follow);
    connect(qApp, &QGuiApplication::focusWindowChanged, this, [this] { // a modal dialog was opened over an open question
        const QWidget *modal = QApplication::activeModalWidget();
        if (isVisible() && modal && modal != this) QMetaObject::invokeMethod(this, &PromptDialog::present, Qt::QueuedConnection);
    });
    follow();
}

void PromptDialog::follow()
{
    if (m_prompts.open().empty()) {
        m_shown = 0;
        hide();
        return;
    }
    const Prompt prompt = m_prompts.open().front();
    if (prompt.id == m_shown) return; // others wait behind it
    m_shown = prompt.id;
    build(prompt);
    present();
}

// A dialog that is modal, like the assistant, keeps the mouse and the keys from all others: over one, the question is modal itself, and stands
// above it. Without one it leaves the console usable.
void PromptDialog::present()
{
    QWidget *modal = QApplication::activeModalWidget();
    if (modal && modal != this) {
        hide();
        setWindowModality(Qt::ApplicationModal);
        winId(); // makes the window, which does not ask again whom it belongs to
        windowHandle()->setTransientParent(modal->window()->windowHandle());
    } else if (!isVisible()) {
        setWindowModality(Qt::NonModal);
        if (windowHandle()) windowHandle()->setTransientParent(parentWidget() ? parentWidget()->window()->windowHandle() : nullptr);
    }
    show();
    raise();
    activateWindow();
}

void PromptDialog::build(const Prompt &prompt)
{
    using Kind = Prompt::Kind;
    if (m_content) {
        m_content->hide();
        m_content->deleteLater(); // one of its buttons may have brought us here
    }
    m_line = nullptr;
    m_content = new QWidget(this);
    m_content->setMinimumWidth(460); // of the content: the dialog takes its size from it
    m_column->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    const auto paragraph = [column](const QString &text, TextRole role = TextRole::Body, Ink ink = Ink::Text) {
        auto *label = new PlainLabel(text, role, ink);
        label->setWordWrap(true);
        column->addWidget(label);
        return label;
    };
    const QString about = visibleText(prompt.about, 200);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    // The safe way is the one that Enter takes, but where something is typed.
    auto *no = new QPushButton;
    auto *yes = new QPushButton;
    for (QPushButton *b : {yes, no}) b->setAutoDefault(false);
    connect(yes, &QPushButton::clicked, this, &PromptDialog::give);
    connect(no, &QPushButton::clicked, this, &PromptDialog::reject);

    if (prompt.kind == Kind::HostKey) {
        setWindowTitle(tr("Unknown host key"));
        paragraph(tr("Is this really %1?").arg(about), TextRole::PanelTitle);
        paragraph(tr("%1 is connected to for the first time. It shows this key (%2):").arg(visibleText(prompt.host, 200), visibleText(prompt.keyType, 40)));
        auto *print = paragraph(visibleText(prompt.fingerprint, 200), TextRole::Mono);
        print->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        print->setAccessibleName(tr("Fingerprint of the key"));
        paragraph(tr("Compare it with the fingerprint that its administrators gave you. Once accepted, ssh keeps the key in your known hosts and never asks again; "
                     "should it change, Jitscope refuses to connect."),
                  TextRole::Label, Ink::Text2);
        yes->setText(tr("It is the right key: accept"));
        no->setText(tr("Do not connect"));
        no->setDefault(true);
    } else {
        setWindowTitle(about);
        paragraph(prompt.kind == Kind::Notice ? tr("ssh waits for you") : prompt.ours ? tr("The secret %1 is needed").arg(about) : tr("ssh asks for %1").arg(about), TextRole::PanelTitle);
        paragraph(visibleText(prompt.text, 1000));
        no->setText(tr("Cancel"));
        yes->setText(tr("Answer"));
        if (prompt.kind == Kind::Notice) yes->hide();
        if (prompt.kind == Kind::Secret) {
            m_line = new QLineEdit;
            m_line->setEchoMode(QLineEdit::Password);
            m_line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
            m_line->setAccessibleName(visibleText(prompt.text, 200));
            m_line->setMaxLength(1000);
            column->addWidget(m_line);
            paragraph(prompt.ours ? tr("It is kept in memory until Jitscope ends, and nowhere else.") : tr("It is handed to ssh and kept nowhere."), TextRole::Label, Ink::Text2);
            yes->setDefault(true);
            setLook(yes, ButtonLook::Primary);
        } else if (prompt.kind == Kind::Confirm) {
            yes->setText(tr("Yes"));
            no->setText(tr("No"));
            no->setDefault(true);
        }
    }
    foot->addWidget(no);
    foot->addWidget(yes);
    column->addLayout(foot);
    m_content->show(); // the dialog may be open already
    if (m_line) m_line->setFocus();
    else no->setFocus();
}

void PromptDialog::give()
{
    const quint64 id = m_shown;
    if (id == 0) return;
    QString text = QStringLiteral("yes");
    if (m_line) {
        text = m_line->text();
        m_line->setText(QString(m_line->text().size(), u' ')); // over it, then away
        m_line->clear();
    }
    m_prompts.answer(id, text);
}

void PromptDialog::reject()
{
    if (m_shown) m_prompts.refuse(m_shown);
    else hide();
}

} // namespace jitscope

#include "moc_promptdialog.cpp"
