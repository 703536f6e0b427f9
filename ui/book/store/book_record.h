#pragma once

#include "engine/eligibility/eligibility.h"
#include "model/values/yen.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace yushi {

class Desk;

/// A program that was compared in a consultation, and what the answers made of it.
struct RecordedProgram {
    QString issuer;
    QString program;  ///< its id
    QString name;     ///< as the list shows it
    Verdict verdict = Verdict::NeedsAnswer;
};

/// What the book keeps of a consultation: what its list shows and searches, and the whole case.
struct BookRecord {
    QString clientName;
    QString business;
    QString note;
    QDate heldOn;
    QString trade;
    QString need;  ///< 資金使途
    std::optional<Yen> amount;
    std::vector<RecordedProgram> programs;
    QString caseText;  ///< as a case file
};

/// Which record, and in which state it was read: every change by any desk makes another version.
struct BookKey {
    qint64 id = 0;
    int version = 0;
    QString hand = {};  ///< that wrote this state: ids come back where records are deleted or an old backup is used

    friend bool operator==(const BookKey&, const BookKey&) = default;
};

/// The case of a record, and in which state it was read.
struct BookCase {
    BookKey key;
    QString text;
};

/// A row of the list of consultations.
struct BookEntry {
    BookKey key;
    QDate heldOn;
    QString clientName;
    QString business;
    QString trade;
    QString need;
    std::optional<Yen> amount;
    QString programs;  ///< names, one a line
    bool archived = false;
    QString changedBy;
    QDateTime changedAt;
};

/// A client with the number of their consultations, those put away (保管) included.
struct BookClient {
    qint64 id = 0;
    QString name;
    QString business;
    QString note;
    int consultations = 0;
    QDate lastOn;
};

/// A client as the lists show one: business and name, as far as they are known.
QString clientText(const QString& name, const QString& business);

/// The consultation on the desk as the book keeps it.
BookRecord recordOf(const Desk& desk);

}  // namespace yushi
