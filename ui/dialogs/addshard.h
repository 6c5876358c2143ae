// The assistant that adds a shard (look §8.10): paste an address, see what is found, choose, see the text, save. Wishes go into ShardSetup, what
// is found comes out of it; nothing is written before Save.
#pragma once

#include "workspace.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace jitscope {

class PlainLabel;
class StepList;
class VerdictBar;

class AddShardDialog : public QDialog
{
    Q_OBJECT
public:
    using ToText = std::function<QString(const ShardConfig &)>; // as it will stand in the fleet file
    AddShardDialog(Workspace &workspace, const QString &fleetFile, ToText toText, QWidget *parent = nullptr);
    ~AddShardDialog() override;

    void reject() override;

signals:
    void exampleWanted();                 // the operator would rather write the file
    void openWanted(const QString &shard); // saved, and to be shown

private:
    enum Page { Address, Search, Review, Save };
    QWidget *makeAddress();
    QWidget *makeSearch();
    QWidget *makeReview();
    QWidget *makeSave();
    void next();
    void back();
    void showPage(Page page);
    void follow();       // the setup has changed
    void fillSteps();
    void fillReview();
    void explain();      // the current row of the review
    void save(bool open);
    Proposal chosen() const; // with what is ticked, the name and the latch

    Workspace &m_workspace;
    QString m_fleetFile;
    ToText m_toText;
    StepList *m_list;
    QStackedWidget *m_pages;
    QLineEdit *m_address = nullptr, *m_user = nullptr, *m_secret = nullptr, *m_name = nullptr, *m_site = nullptr;
    QCheckBox *m_readOnly = nullptr;
    QTableWidget *m_steps = nullptr, *m_found = nullptr;
    PlainLabel *m_searchTitle = nullptr, *m_title = nullptr, *m_summary = nullptr, *m_where = nullptr;
    VerdictBar *m_addressFault = nullptr, *m_saveFault = nullptr;
    VerdictBar *m_finding = nullptr;
    QWidget *m_settings = nullptr, *m_security = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QPushButton *m_back, *m_cancel, *m_next, *m_saveOnly;
    bool m_openAfter = false;
};

} // namespace jitscope
