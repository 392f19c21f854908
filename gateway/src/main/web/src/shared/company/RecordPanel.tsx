import { Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { responseRecord } from "../api/commitment";
import { number, percent } from "../i18n/format";
import { Facts } from "../ui/Facts";
import { Load } from "../ui/Load";
import { Panel } from "../ui/small";

/** How a company has answered those who were presented to it. Shown to staff and to the company itself. */
export function RecordPanel({ companyId, own = false }: { companyId: string; own?: boolean }) {
  const { t } = useTranslation("companies");
  const asked = useQuery(responseRecord(companyId));
  return (
    <Panel title={t(own ? "record.own" : "record.title")}>
      <Load of={asked}>
        {({ presented, waiting, answered, silent, noes, answeredShare, medianDays }) =>
          presented === 0 ? (
            <Paragraph>{t("record.none")}</Paragraph>
          ) : (
            <Facts
              of={[
                [t("record.presented"), presented],
                answeredShare != null && [
                  t("record.answered"),
                  t("record.share", { share: percent(answeredShare), answered, all: answered + silent }),
                ],
                medianDays != null && [t("record.median"), t("record.days", { days: number(medianDays, 1) })],
                noes > 0 && [t("record.feedback"), t("record.feedbackOf", { noes })],
                silent > 0 && [t("record.silent"), silent],
                waiting > 0 && [t("record.waiting"), waiting],
              ]}
            />
          )
        }
      </Load>
      <Paragraph className="muted">{t("record.who")}</Paragraph>
    </Panel>
  );
}
