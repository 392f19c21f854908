import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { referrals } from "../api/referrals";
import { BackLink } from "../ui/BackLink";
import { Load } from "../ui/Load";
import { Page } from "../ui/Page";
import { Panel } from "../ui/small";
import { ReferralForm } from "./ReferralForm";
import { ReferralList } from "./ReferralList";

/** For partners who are not staff: send, and see what became of what was sent. */
export default function ReferPage() {
  const { t } = useTranslation("referrals");
  const [round, setRound] = useState(0);
  const sent = useQuery(referrals(false));
  return (
    <Page title={t("new")} lead={t("newLead")} above={<BackLink to="/bedrift">{t("back")}</BackLink>}>
      <ReferralForm key={round} onSent={() => setRound(round + 1)} />
      <Panel title={t("mine")}>
        <Load of={sent}>{({ items }) => (items.length === 0 ? <p>{t("none")}</p> : <ReferralList of={items} />)}</Load>
      </Panel>
    </Page>
  );
}
