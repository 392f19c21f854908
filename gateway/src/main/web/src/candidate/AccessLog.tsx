import { Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { accessLog } from "../shared/api/candidates";
import type { Candidate } from "../shared/api/types";
import { AccessList } from "../shared/person/AccessList";
import { BackLink } from "../shared/ui/BackLink";
import { Load } from "../shared/ui/Load";
import { Page } from "../shared/ui/Page";
import { MyCase } from "./MyCase";

export default function AccessLog() {
  const { t } = useTranslation("candidate");
  return (
    <Page title={t("insight.title")} lead={t("insight.lead")} above={<BackLink to="/meg">{t("back")}</BackLink>}>
      <MyCase>{(me) => <Log me={me} />}</MyCase>
    </Page>
  );
}

function Log({ me }: { me: Candidate }) {
  const { t } = useTranslation("candidate");
  const log = useQuery(accessLog(me.id));
  return (
    <Load of={log}>
      {({ items }) => (items.length === 0 ? <Paragraph>{t("insight.empty")}</Paragraph> : <AccessList of={items} />)}
    </Load>
  );
}
