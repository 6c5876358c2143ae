// The form of a configuration file: one row for each key that operators change or that stands in the file. Rows are values made from the text as it is
// read and the key catalogue; the model leads them from text to text without a reset. Values: any thread; the model: GUI thread.
#pragma once

#include "config/configeffective.h"
#include "config/configfinding.h"
#include "config/keycatalogue.h"

#include <QAbstractListModel>

namespace jitscope {

struct FormRow
{
    QString section;             // safe to show
    QString name;                // "Recordings directory", safe to show; empty: this row is the head of its section
    ConfigPath path;
    int sectionRank = 0, rank = 0; // order: of the catalogue; unknown keys last
    KeyType type = KeyType::Any;
    QString unit;
    QStringList choices;
    bool known = false;          // to the catalogue
    bool secret = false;         // its value is not for the screen
    bool here = false;           // stands in the file
    bool changed = false;        // other than in the text as it was read
    QJsonValue value = QJsonValue(QJsonValue::Undefined);    // Undefined while `here`: an expression, see `written`
    QString written;             // its letters, where there is no value; safe to show
    QJsonValue standard = QJsonValue(QJsonValue::Undefined); // the default; Undefined: none
    QJsonValue was = QJsonValue(QJsonValue::Undefined);      // as read
    QString effective;           // "in effect: 2222 (custom-jibri.conf)", where it is not what the row shows; translated, safe to show
    Health severity = Health::Ok; // of the finding
    QString finding;             // the gravest one; empty: none
    std::optional<ConfigFix> fix;
    QString meaning, reaches;    // translated
    QString replacedBy;
    TextPlace place;             // 0: not in the file
    bool isHead() const { return name.isEmpty(); }
    // Whether they look the same: a key that only moved to another line does.
    friend bool operator==(const FormRow &a, const FormRow &b)
    {
        return a.path == b.path && a.section == b.section && a.name == b.name && a.sectionRank == b.sectionRank && a.rank == b.rank && a.type == b.type && a.unit == b.unit && a.choices == b.choices && a.known == b.known
               && a.secret == b.secret && a.here == b.here && a.changed == b.changed && a.value == b.value && a.written == b.written && a.standard == b.standard && a.was == b.was && a.effective == b.effective && a.severity == b.severity
               && a.finding == b.finding && a.fix == b.fix && a.meaning == b.meaning && a.reaches == b.reaches && a.replacedBy == b.replacedBy;
    }
};

// `now` and `was` may be null: nothing can be read. `all`: every key of the catalogue, not only what operators change.
std::vector<FormRow> formRows(const ConfigText *now, const ConfigText *was, const std::vector<ConfigFinding> &findings, const KeyCatalogue &keys, bool all,
                              const EffectiveValues &effective = {});

// What is known of a key, apart from any text. fact: may be null.
FormRow formRow(const ConfigPath &path, const KeyFact *fact);

// "Recordings directory" of "recordings-directory" or "recordingsDirectory"; what is no such word stays as it is.
QString keyWords(const QString &step);
// As it stands in a field or behind "default": "1280x720", "off", "4 entries". Hostile letters made visible.
QString valueText(const QJsonValue &value);
// What somebody typed, as what the key wants: a number where it is one.
QJsonValue typedValue(const FormRow &row, const QString &text);

class ConfigFormModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { PathRole = Qt::UserRole, SectionRole, ChangedRole, SeverityRole };
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<FormRow> rows);
    void setFilter(const QString &search, bool changedOnly);
    void setEditable(bool editable); // false while the text cannot be read: what is shown is of before
    bool isEditable() const { return m_editable; }
    const FormRow &row(int row) const { return m_shown[size_t(row)]; }
    int indexOfPath(const ConfigPath &path) const; // −1: not shown
    const std::vector<FormRow> &rows() const { return m_rows; } // all of them, without heads
    int changedCount() const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void heightsChanged(); // a finding came or went, which has a line of its own

private:
    void filter();

    std::vector<FormRow> m_rows, m_shown; // without heads; with them
    QString m_search;
    bool m_changedOnly = false, m_editable = true;
};

} // namespace jitscope
