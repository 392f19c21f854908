import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { RuleSet } from "../shared/api/types";
import { day, moment } from "../shared/i18n/format";
import { Facts } from "../shared/ui/Facts";
import { Panel } from "../shared/ui/small";

export function Current({ rules, children }: { rules: RuleSet; children: ReactNode }) {
  const { t } = useTranslation("rules");
  return (
    <Panel title={t("current")} tone="accent">
      <WhoAndWhy rules={rules} />
      {children}
    </Panel>
  );
}

/** Who decided a version, when and why. */
export function WhoAndWhy({ rules }: { rules: RuleSet }) {
  const { t } = useTranslation("rules");
  return (
    <Facts
      of={[
        [t("version"), rules.version],
        [t("validFrom"), day(rules.validFrom)],
        rules.decidedAt && [t("decidedAt"), moment(rules.decidedAt)],
        [t("author"), rules.author],
        [t("reason"), rules.reason],
        rules.basedOn && [t("basedOn"), rules.basedOn],
      ]}
    />
  );
}
