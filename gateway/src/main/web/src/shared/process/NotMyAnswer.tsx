import { Alert, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { move } from "../api/matches";
import type { Match, Side } from "../api/types";
import { useCommand } from "../api/useCommand";
import { moment } from "../i18n/format";
import { ActionButton } from "../ui/ActionButton";
import { announce } from "../ui/live";
import { ProblemAlert } from "../ui/ProblemAlert";
import { Fold } from "./Fold";

type Objection = NonNullable<Match["objection"]>;

/** For 24 hours: what staff wrote down as my answer, and that it is not mine. */
export function NotMyAnswer({ match, of, side }: { match: Match; of: Objection; side: Exclude<Side, "staff"> }) {
  const { t } = useTranslation("process");
  const said = of.answer === of.to ? "CONFIRMED" : of.answer;
  const command = useCommand(
    ({ to }: Objection, key: string) => move(match.id, match.version, { to, objection: true }, key),
    () => announce(t(`objection.${side}.done`)),
  );
  return (
    <Alert data-color="warning">
      <Heading level={2} data-size="2xs">
        {t(`objection.${side}.title`)}
      </Heading>
      <Paragraph>{t(`objection.${side}.text`, { answer: t(`objection.answer.${said as "ACCEPTED"}`) })}</Paragraph>
      <Fold title={t(`objection.${side}.not`)}>
        <Paragraph>{t(`objection.${side}.then`)}</Paragraph>
        <Paragraph>{t(`objection.${side}.until`, { when: moment(of.until) })}</Paragraph>
        {command.problem && <ProblemAlert problem={command.problem} onRetry={() => void command.reload()} />}
        <div className="actions">
          <ActionButton busy={command.busy} onClick={() => void command.run(of)}>
            {t(`objection.${side}.button`)}
          </ActionButton>
        </div>
      </Fold>
    </Alert>
  );
}
