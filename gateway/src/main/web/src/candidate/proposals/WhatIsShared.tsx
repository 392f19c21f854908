import { Heading, List, Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Candidate, Opening } from "../../shared/api/types";
import { AnonymousCardView } from "../../shared/card/AnonymousCardView";
import { Panel } from "../../shared/ui/small";
import { cardOf } from "./cardOf";

/** Exactly what is shared by a yes: now, and only later. */
export function WhatIsShared({ me, place }: { me: Candidate; place: Opening | null }) {
  const { t } = useTranslation("answers");
  const employer = place?.employerName ?? t("yes.theEmployer");
  return (
    <>
      <Heading level={2} data-size="xs">
        {t("yes.now")}
      </Heading>
      <Paragraph>{t("yes.nowText", { employer })}</Paragraph>
      <AnonymousCardView card={cardOf(me, place)} title={t("yes.card")} />
      <Panel title={t("yes.later")}>
        <Paragraph>{t("yes.laterText", { employer })}</Paragraph>
        <List.Unordered>
          <List.Item>{t("yes.name", { name: `${me.firstName} ${me.lastName}` })}</List.Item>
          <List.Item>{t("yes.phone", { phone: me.phone })}</List.Item>
          <List.Item>{t("yes.email", { email: me.email })}</List.Item>
          {me.wishes?.presentation && <List.Item>{t("yes.ownWords")}</List.Item>}
        </List.Unordered>
        <Paragraph>{t("yes.takeBack")}</Paragraph>
      </Panel>
    </>
  );
}
