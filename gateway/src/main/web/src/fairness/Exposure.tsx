import { Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Fairness } from "../shared/api/types";
import { number, percent } from "../shared/i18n/format";
import { Facts } from "../shared/ui/Facts";
import { Panel } from "../shared/ui/small";

/** Whether the same few places fill every list, and who would rather have another's place. */
export function Exposure({ exposure, envy }: Pick<Fairness, "exposure" | "envy">) {
  const { t } = useTranslation("fairness");
  return (
    <>
      <Panel title={t("exposure.title")}>
        <Paragraph>{t("exposure.text")}</Paragraph>
        {exposure ? (
          <Facts
            of={[
              [t("exposure.gini"), exposure.gini === null ? "–" : number(exposure.gini, 2)],
              [t("exposure.coverage"), exposure.coverage === null ? "–" : percent(exposure.coverage)],
              [t("exposure.openings"), number(exposure.openings)],
              [t("exposure.inNoList"), number(exposure.openingsInNoList)],
            ]}
          />
        ) : (
          <Paragraph>{t("exposure.none")}</Paragraph>
        )}
      </Panel>
      {envy && (
        <Panel title={t("envy.title")}>
          <Paragraph>{t("envy.text")}</Paragraph>
          <p>
            <strong>
              {envy.people === null || envy.share === null
                ? t("hidden")
                : t("envy.of", { people: number(envy.people), share: percent(envy.share) })}
            </strong>
          </p>
        </Panel>
      )}
    </>
  );
}
