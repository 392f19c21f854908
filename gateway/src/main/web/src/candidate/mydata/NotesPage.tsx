import { Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { notes } from "../../shared/api/casework";
import type { Candidate } from "../../shared/api/types";
import { NoteList } from "../../shared/casework/NoteList";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { Page } from "../../shared/ui/Page";
import { MyCase } from "../MyCase";

export default function NotesPage() {
  const { t } = useTranslation("mydata");
  return (
    <Page
      title={t("notes.aboutMe")}
      lead={t("notes.lead")}
      above={
        <BackLink to="/meg/mitt/$page" params={{ page: "data" }}>
          {t("title")}
        </BackLink>
      }
    >
      <MyCase>{(me) => <Mine me={me} />}</MyCase>
    </Page>
  );
}

function Mine({ me }: { me: Candidate }) {
  const { t } = useTranslation("mydata");
  const asked = useQuery(notes(me.id));
  return (
    <Load of={asked}>
      {({ items }) => (items.length === 0 ? <Paragraph>{t("notes.none")}</Paragraph> : <NoteList of={items} />)}
    </Load>
  );
}
