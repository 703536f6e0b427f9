#pragma once

#include "format/visitors/words.h"

#include <array>
#include <cstdint>
#include <string>

namespace yushi {

/// The columns of the government's data model for support schemes, in its order: デジタル庁 政府相互運用性フレームワーク(GIF)
/// DS-451-4 実装データモデル 行政サービス・制度 (2025-03-25, CC0).
enum class GifColumn : std::uint8_t {
    Owner, Title, Subtitle, Number, OriginalNumber, ChangeKind, Law, AreaGroup, Area, Summary, Content, Applicants, Uses,
    Income, Family, ApplicantConditions, Employees, Capital, Founded, Grant, HighestRate, Limit, Years, SubsidyRate, Fees,
    Budget, WayOfApplying, Season, OpenFrom, OpenTo, Remarks, Papers, Online, AttachmentName, AttachmentFile, Details,
    DetailsUrl, Industry, StageAndAction, BusinessStage, Worries, ServiceKind, Disaster, Keywords, Supporter, Inquiries,
    InquiriesList, Contact, PublicFrom, PublicTo, LastChanged, Priority,
};

template <>
inline constexpr auto kWords<GifColumn> = wordsFor<GifColumn>(
    "制度所管組織", "タイトル", "サブタイトル", "制度番号", "元制度番号", "制度変更区分", "根拠法令", "地域群", "地域", "概要", "内容",
    "対象者", "用途・対象物", "収入条件", "家族構成条件", "対象者条件", "従業員条件", "資本金条件", "創業年条件", "給付上限額",
    "最大金利", "借入限度額", "償還期限(年)", "最大補助率", "費用", "予算枠の有無", "申請届出方法", "募集時期", "公募開始日",
    "公募終了日", "公募備考", "手続書類", "電子申請の有無", "添付ファイルの名称", "添付ファイル名", "詳細参照先", "詳細URL",
    "標準産業分類", "ステージとアクション", "事業ステージ", "お困りごと", "サービス種別", "災害名", "キーワード",
    "実施組織・支援機関", "お問い合わせ先", "お問合わせ先一覧", "連絡先情報", "公開開始日", "公開終了日", "最終更新日",
    "表示優先度");

/// What the model asks of every scheme.
inline constexpr std::array kMandatoryGifColumns = {GifColumn::Owner, GifColumn::Title, GifColumn::Summary,
                                                    GifColumn::Content, GifColumn::Contact};
inline constexpr std::size_t kMostSummary = 100;  ///< characters of 概要
inline constexpr std::size_t kMostContent = 500;  ///< characters of 内容

/// One scheme: a text for each column.
struct GifRow {
    std::array<std::string, kWords<GifColumn>.size()> cells;

    std::string& operator[](GifColumn column) { return cells[static_cast<std::size_t>(column)]; }
    const std::string& operator[](GifColumn column) const { return cells[static_cast<std::size_t>(column)]; }
    friend bool operator==(const GifRow&, const GifRow&) = default;
};

}  // namespace yushi
