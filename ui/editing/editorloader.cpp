#include "editing/editorloader.h"

#include "base/modulepath.h"
#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/palette.h"

#include <QFontInfo>
#include <QLibrary>
#include <QWidget>

namespace jitscope {

TextEditor *makeTextEditor(QWidget *parent, QString *why)
{
    QLibrary library(modulePath(QStringLiteral("jitscope-editor.so"))); // stays loaded: what it made lives on
    const auto make = reinterpret_cast<MakeTextEditor>(library.resolve("jitscopeMakeEditor"));
    if (!make) {
        if (why) *why = library.errorString();
        return nullptr;
    }
    return make(parent);
}

EditorLook editorLook(const QWidget *widget)
{
    const Palette &c = paletteOf(widget);
    EditorLook look;
    look.base = c.base;
    look.panel = c.panel;
    look.line = c.line;
    look.select = c.select;
    look.hover = c.hover;
    look.text = c.text;
    look.text2 = c.text2;
    look.text3 = c.text3;
    look.accent = c.accent;
    look.string = c.okT;
    look.number = c.synNum;
    look.warningF = c.warningF;
    look.warningT = c.warningT;
    look.warningB = c.warningB;
    look.criticalF = c.criticalF;
    look.criticalT = c.criticalT;
    look.criticalB = c.criticalB;
    look.fairT = c.fairT;
    look.unknownB = c.unknownB;
    look.tip = c.tip;
    look.onTip = c.onTip;
    const auto inPoints = [](QFont font) { // QScintilla counts in points
        font.setPointSizeF(QFontInfo(font).pointSizeF());
        return font;
    };
    look.mono = inPoints(textFont(widget, TextRole::Mono));
    look.mono.setFamily(QFontInfo(look.mono).family()); // it asks for the family alone: an alias would not be found
    look.body = inPoints(textFont(widget, TextRole::Label));
    look.ratio = widget->devicePixelRatioF();
    look.warning = signPixmap(widget, Health::Warning, 14).toImage();
    look.critical = signPixmap(widget, Health::Critical, 14).toImage();
    look.note = iconPixmap(widget, QStringLiteral("help"), c.text3, 14).toImage();
    return look;
}

} // namespace jitscope
