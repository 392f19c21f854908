import { Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Match } from "../api/types";
import { Panel } from "../ui/small";
import { TimesForm } from "./TimesForm";

export function InviteForm({ match }: { match: Match }) {
  const { t } = useTranslation("process");
  return (
    <Panel title={t("meeting.invite")}>
      <Paragraph>{t("meeting.inviteText")}</Paragraph>
      <TimesForm match={match} side="employer" button={t("meeting.inviteButton")} />
    </Panel>
  );
}
