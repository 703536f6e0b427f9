#pragma once

#include "book/store/book.h"
#include "model/consultation/consultation.h"

#include <memory>
#include <optional>

namespace yushi {

/// What a consultation was when it was to be recorded.
struct RecordVersion {
    BookRecord record;
    Consultation consultation;
};

/// A consultation and its record in the book. It outlives its time on the desk, since an answer of the book belongs to the
/// consultation that asked.
struct DeskRecord {
    std::optional<BookPlace> place;           ///< of the book that it was read from or given to first
    QString hand = freshHand();
    std::optional<BookKey> key;               ///< its record, once there is one
    std::optional<RecordVersion> writing;     ///< what the book has been given and not answered yet
    std::optional<RecordVersion> unrecorded;  ///< the newest that the book does not have

    bool isOpen() const { return writing || unrecorded; }
    /// Whose consultation it is, while anything about it is open.
    QString client() const {
        const BookRecord& record = (unrecorded ? unrecorded : writing)->record;
        return clientText(record.clientName, record.business);
    }
};

using DeskRecordPtr = std::shared_ptr<DeskRecord>;

}  // namespace yushi
