// The log of one server as rows: a line, and behind one whose error is known a row that explains it. Rows come at the end and go at the beginning.
#pragma once

#include "logs/logboard.h"

#include <QAbstractListModel>

namespace jitscope {

class LogModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { ExplainsRole = Qt::UserRole, TimeRole, SourceRole, LevelRole, TitleRole, KnownIdRole };

    LogModel(const LogBoard &board, QObject *parent = nullptr);
    void show(const EntityId &server); // of another server: all rows anew
    const EntityId &server() const { return m_server; }

    int rowCount(const QModelIndex &parent = {}) const override;
    // Display: the text, made safe; of an explanation "cause cure". Accessible text: the whole of it.
    QVariant data(const QModelIndex &index, int role) const override;
    QString text(int row) const; // as it is copied

private:
    struct Row { LogLine line; bool explains = false; };
    void follow(const EntityId &server);

    const LogBoard &m_board;
    EntityId m_server;
    std::deque<Row> m_rows;
    quint64 m_last = 0; // number of the last line taken
};

} // namespace jitscope
