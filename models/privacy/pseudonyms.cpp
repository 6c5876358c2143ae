#include "privacy/pseudonyms.h"

#include "base/translate.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <algorithm>

namespace jitscope {

Pseudonyms::Pseudonyms()
    : m_salt(32, Qt::Uninitialized)
{
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(m_salt.data()), m_salt.size() / 4);
}

QByteArray Pseudonyms::hash(Secrecy kind, const QString &key) const
{
    ++m_hashes;
    return QMessageAuthenticationCode::hash(QByteArray(1, char('0' + int(kind))) + key.toUtf8(), m_salt, QCryptographicHash::Sha256).left(16);
}

int Pseudonyms::number(Secrecy kind, const QByteArray &hash)
{
    Number &n = m_numbers[hash];
    if (n.number == 0) n.number = ++m_last[int(kind)];
    n.asked = m_round;
    return n.number;
}

void Pseudonyms::forgetUnused(qsizetype most)
{
    if (m_numbers.size() > most) m_numbers.removeIf([round = m_round](const QHash<QByteArray, Number>::iterator &n) { return n->asked != round; });
    ++m_round;
}

void Pseudonyms::add(Secrecy kind, const std::vector<QString> &keys)
{
    std::vector<QByteArray> hashes;
    hashes.reserve(keys.size());
    for (const QString &key : keys) hashes.push_back(hash(kind, key));
    std::sort(hashes.begin(), hashes.end());
    for (const QByteArray &h : hashes) number(kind, h);
}

QString Pseudonyms::of(Secrecy kind, const QString &key) { return word(kind, number(kind, hash(kind, key))); }

QString Pseudonyms::word(Secrecy kind, int number)
{
    switch (kind) {
    case Secrecy::Room: return translate("Privacy", "Room %1").arg(number);
    case Secrecy::Person: return translate("Privacy", "Person %1").arg(number);
    case Secrecy::Account: return translate("Privacy", "Account %1").arg(number);
    case Secrecy::Address: return translate("Privacy", "Address %1").arg(number);
    }
    return {};
}

bool Pseudonyms::isOne(QStringView text)
{
    for (const Secrecy kind : {Secrecy::Room, Secrecy::Person, Secrecy::Account, Secrecy::Address}) {
        const QString pattern = word(kind, 0);
        const qsizetype at = pattern.indexOf(u'0');
        const QStringView before = QStringView(pattern).first(at), after = QStringView(pattern).sliced(at + 1);
        if (!text.startsWith(before) || !text.endsWith(after) || text.size() <= before.size() + after.size()) continue;
        const QStringView digits = text.sliced(before.size(), text.size() - before.size() - after.size());
        if (std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; })) return true;
    }
    return false;
}

} // namespace jitscope
