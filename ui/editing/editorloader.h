// Loads the module with the text editor, once a run, when it is first asked for.
#pragma once

#include "editing/texteditor.h"

namespace jitscope {

// Null with `why` set: the module is not there or does not fit.
TextEditor *makeTextEditor(QWidget *parent, QString *why);
// Colours, fonts and signs of the theme that `widget` has now.
EditorLook editorLook(const QWidget *widget);

} // namespace jitscope
