import { Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { move } from "../api/matches";
import type { Match } from "../api/types";
import { useCommand } from "../api/useCommand";
import { day } from "../i18n/format";
import { Facts } from "../ui/Facts";
import { announce } from "../ui/live";
import { Panel } from "../ui/small";
import { PeriodForm } from "./PeriodForm";

/** Some days to try the work: agreed with the young person first, written down here. */
export function TrialPanel({ match, mayStart }: { match: Match; mayStart: boolean }) {
  const { t } = useTranslation("process");
  const command = useCommand(
    (period: { from: string; until: string }, key: string) =>
      move(match.id, match.version, { to: "TRIAL", period }, key),
    () => announce(t("trial.done")),
  );
  return (
    <Panel title={t("trial.title")}>
      {match.trial && (
        <Facts
          of={[
            [t("period.from"), day(match.trial.from)],
            [t("period.until"), day(match.trial.until)],
          ]}
        />
      )}
      {mayStart && (
        <>
          <Paragraph>{t("trial.text")}</Paragraph>
          <PeriodForm
            name="trial"
            button={t("trial.button")}
            busy={command.busy}
            problem={command.problem}
            onReload={() => void command.reload()}
            onPeriod={(period) => void command.run(period)}
          />
        </>
      )}
    </Panel>
  );
}
