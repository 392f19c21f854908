import { Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { move } from "../api/matches";
import type { Match } from "../api/types";
import { useCommand } from "../api/useCommand";
import { day } from "../i18n/format";
import { TheyRead } from "../told/TheyRead";
import { useTelling } from "../told/useTelling";
import { Facts } from "../ui/Facts";
import { announce } from "../ui/live";
import { Panel } from "../ui/small";
import { PeriodForm } from "./PeriodForm";

/** Some days to try the work: agreed with the young person first, written down here. */
export function TrialPanel({ match, mayStart }: { match: Match; mayStart: boolean }) {
  const { t } = useTranslation("process");
  const telling = useTelling({
    candidateId: match.candidateId,
    side: "employer",
    occasion: mayStart ? "TRIAL" : null,
  });
  const command = useCommand(
    (period: { from: string; until: string }, key: string) =>
      move(match.id, match.version, { to: "TRIAL", period }, key),
    () => announce(t("trial.done")),
  );
  return (
    <Panel title={t("trial.title")}>
      {match.trial && <Days of={match.trial} />}
      {mayStart && (
        <>
          <Paragraph>{t("trial.text")}</Paragraph>
          <PeriodForm
            name="trial"
            button={t("trial.button")}
            command={command}
            onPeriod={(period) => telling.thenSend(() => command.run(period))}
            more={telling.mistakes}
          >
            {(period) => (
              <TheyRead telling={telling} state="TRIAL">
                {period && <Days of={period} />}
              </TheyRead>
            )}
          </PeriodForm>
        </>
      )}
    </Panel>
  );
}

function Days({ of }: { of: { from: string; until: string } }) {
  const { t } = useTranslation("process");
  return (
    <Facts
      of={[
        [t("period.from"), day(of.from)],
        [t("period.until"), day(of.until)],
      ]}
    />
  );
}
