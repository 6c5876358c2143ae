// Paints a row of the form (look §8.9) and makes the one field that is edited: the controls are drawings until they are clicked, so that three hundred
// rows cost no more than those in sight.
#pragma once

#include "config/configform.h"

#include <QStyledItemDelegate>

namespace jitscope {

class FormDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum class Control : quint8 { Switch, Choice, Field, List, Secret, Written }; // Written: an expression, to be changed in the text
    static Control controlOf(const FormRow &row);

    using QStyledItemDelegate::QStyledItemDelegate;

    QRect controlRect(const QRect &row, const FormRow &of, const QWidget *widget) const;
    QRect revealRect(const QRect &row, const FormRow &of, const QWidget *widget) const;
    QRect fixRect(const QRect &row, const FormRow &of, const QWidget *widget) const; // empty: it has none
    void setRevealed(const ConfigPath &path) { m_revealed = path; }
    const ConfigPath &revealed() const { return m_revealed; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

signals:
    void valueWanted(const jitscope::ConfigPath &path, const QJsonValue &value) const;

private:
    void paintControl(QPainter *painter, const QStyleOptionViewItem &option, const FormRow &row, bool editable) const;
    int rowHeight(const QWidget *widget) const; // without a finding
    ConfigPath m_revealed;
    mutable std::pair<QFont, int> m_height; // of a row in that font of the view; asked for each of thousands of rows
};

// "jibri.recording.finalize-script", what it means, whom it reaches, what takes its place. Plain text.
QString formHelp(const FormRow &row);

} // namespace jitscope
