import { Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { move } from "../api/matches";
import type { Match } from "../api/types";
import { useCommand } from "../api/useCommand";
import { moment } from "../i18n/format";
import { ActionButton } from "../ui/ActionButton";
import { announce } from "../ui/live";
import { ProblemAlert } from "../ui/ProblemAlert";

/** A no can be taken back for a day, to an offer as long as the place is free; said only while it is true. */
export function Undo({ match }: { match: Match }) {
  const { t } = useTranslation("process", { keyPrefix: "undo" });
  const back = match.state === "OFFER_DECLINED" ? "OFFERED" : "PROPOSED";
  const command = useCommand(
    (_: "undo", key: string) => move(match.id, match.version, { to: back }, key),
    () => announce(t("done")),
  );
  if (!["DECLINED", "OFFER_DECLINED"].includes(match.state)) return null;
  if (!match.actions.some(({ to }) => to === back)) return null;
  return (
    <section className="stack">
      <Paragraph>{t(`until.${back}`, { when: moment(match.deadline) })}</Paragraph>
      {command.problem && <ProblemAlert problem={command.problem} onRetry={() => void command.reload()} />}
      <div className="actions">
        <ActionButton variant="secondary" busy={command.busy} onClick={() => void command.run("undo")}>
          {t("button")}
        </ActionButton>
      </div>
    </section>
  );
}
