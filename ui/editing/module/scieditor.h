// The text editor over QScintilla. Its own undo is off: the document's is used, so that form and text share one history.
#pragma once

#include "editing/texteditor.h"

#include <Qsci/qsciscintilla.h>

#include <QTimer>

namespace jitscope {

class SciEditor : public QsciScintilla, public TextEditor
{
    Q_OBJECT
public:
    explicit SciEditor(QWidget *parent);

    QWidget *widget() override { return this; }
    void setLook(const EditorLook &look) override;
    void setFormat(ConfigFormat format) override;
    void setBytes(const QByteArray &text, bool anew) override;
    QByteArray bytes() const override;
    void setReadOnly(bool on) override { QsciScintilla::setReadOnly(on); }
    void setMarks(const std::vector<EditorMark> &marks) override;
    void setChangedLines(const std::vector<int> &lines) override;
    void goTo(int line, qsizetype from, qsizetype to) override;
    bool seek(const QString &what, bool backwards) override;
    qsizetype position() const override { return SendScintilla(SCI_GETCURRENTPOS); }

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override { return QsciScintilla::canInsertFromMimeData(source); }

private:
    enum Margin { Numbers, Signs, Change, Folds };
    enum Marker { WarningSign = 1, CriticalSign, NoteSign, WarningLine, CriticalLine, ChangeBar }; // 25…31 are folds
    enum Indicator { WarningWave = 9, CriticalWave, NoteWave };
    void annotateAll();
    int fixAt(const QPoint &pos) const; // number of the mark whose "Change" is there; −1 none
    void offerCompletion(bool asked);
    void showSecret(qsizetype at);

    EditorLook m_look;
    ConfigFormat m_format = ConfigFormat::Hocon;
    QsciLexer *m_lexer = nullptr;
    std::vector<EditorMark> m_marks;
    QTimer m_rest, m_hide;
    bool m_setting = false;
};

} // namespace jitscope
