// From number to source (look §8.4): the page that a figure came from, asked again, with the place of the figure marked; and how to ask for it from a shell.
#pragma once

#include "workspace.h"

#include <QDialog>

#include <functional>

class QPlainTextEdit;
class QPushButton;

namespace jitscope {

class PlainLabel;

class RawDialog : public QDialog
{
    Q_OBJECT
public:
    // Not modal: the panel beside it goes on. `reading` is of `entity`, as the fleet knows it now.
    RawDialog(Workspace &workspace, const EntityId &entity, const Reading &reading, QWidget *parent = nullptr);
    // Shows one, or says in words why there is no page; deletes itself when closed.
    static void showFor(Workspace &workspace, const EntityId &entity, const Reading &reading, QWidget *parent);

    void setClock(std::function<qint64()> clock); // ms since the epoch

private:
    void ask();
    void take(const Result<RawPage> &page);
    void tell();
    QString veiled(const QString &text) const;

    Workspace &m_workspace;
    EntityId m_entity;
    Reading m_reading;
    SourceState m_source;
    std::optional<RawWish> m_wish;
    std::optional<RawPage> m_page;
    std::function<qint64()> m_clock;
    PlainLabel *m_figure, *m_request, *m_answer, *m_place;
    QPlainTextEdit *m_text;
    QPushButton *m_curl, *m_copy, *m_again;
};

} // namespace jitscope
