#pragma once

#include "format/visitors/records.h"
#include "model/menus/application.h"

namespace yushi {

template <class F>
void fields(F& f, Of<ApplicationPlace>) {
    f.need("name", &ApplicationPlace::name, Name(), {"名前", "name", "資料のとおり", "as printed"});
    f.get("text", &ApplicationPlace::text, BothLanguages(), kWordsAbout);
    f.get("url", &ApplicationPlace::url, Url(), {"アドレス", "address", "申込みの案内や画面", "of what tells how to apply"});
    f.get("telephone", &ApplicationPlace::telephone, Name(), {"電話", "telephone", "資料のとおり", "as printed"});
}

template <class F>
void fields(F& f, Of<NeededPaper>) {
    f.need("name", &NeededPaper::name, Name(), {"名前", "name", "資料のとおり", "as printed"});
    f.get("text", &NeededPaper::text, BothLanguages(), kWordsAbout);
    f.get("at_most_months_old", &NeededPaper::atMostMonthsOld, kLength,
          {"発行後の期限", "at most so old", "発行からこの月数以内のもの", "issued no more than so many months ago"});
}

template <class F>
void fields(F& f, Of<Application>) {
    f.get("apply_at", &Application::places, List{Record<ApplicationPlace>{"applicationPlace"}},
          {"申込先", "where to apply", "申し込む窓口。制度にあれば版のものに代わる", "a program's own stand in the place of the edition's"});
    f.get("papers", &Application::papers, List{Record<NeededPaper>{"paper"}},
          {"必要書類", "papers", "申込みに要る書類。制度のものは版のものに加わる", "that an application needs; a program's own are added to the edition's"});
    f.get("law", &Application::law, Name(), {"根拠法令", "law", "法律、条例、要綱。資料のとおり", "on which it rests, as printed"});
}

template <class F>
void fields(F& f, Of<ProgramElsewhere>) {
    f.need("issuer", &ProgramElsewhere::issuer, PlainId(), {"発行者", "issuer", "元の制度の発行者のid", "id of its issuer"});
    f.need("program", &ProgramElsewhere::program, PlainId(), {"制度", "program", "元の制度のid", "its id there"});
}

}  // namespace yushi
