import { List, Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Opening } from "../../shared/api/types";
import { day } from "../../shared/i18n/format";
import { Facts } from "../../shared/ui/Facts";
import { Panel } from "../../shared/ui/small";

export function WhatYouAccept({ place }: { place: Opening | null }) {
  const { t } = useTranslation("answers");
  const { t: own } = useTranslation("candidate");
  return (
    <>
      {place && (
        <Facts
          of={[
            [own("proposal.employer"), place.employerName],
            [own("proposal.place"), [place.unitName, place.place].filter(Boolean).join(", ")],
            [own("proposal.start"), day(place.startFrom)],
          ]}
        />
      )}
      <Panel title={t("yes.offerMeans")}>
        <List.Unordered>
          <List.Item>{t("yes.offerOne")}</List.Item>
          <List.Item>{t("yes.offerTwo")}</List.Item>
          <List.Item>{t("yes.offerThree")}</List.Item>
        </List.Unordered>
        <Paragraph>{t("yes.offerUnsure")}</Paragraph>
      </Panel>
    </>
  );
}
