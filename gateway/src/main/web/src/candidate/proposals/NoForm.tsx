import { Alert, Paragraph } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { move } from "../../shared/api/matches";
import type { Match } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { OneOf } from "../../shared/forms/Choices";
import { ActionButton } from "../../shared/ui/ActionButton";
import { ButtonLink } from "../../shared/ui/links";
import { ProblemAlert } from "../../shared/ui/ProblemAlert";
import { type NoReason, noOf, REASONS, TO } from "./no";
import { PlacingPeriod } from "./PlacingPeriod";

/** A no needs no reason. It is told what a no can mean, and that nobody holds it against you. */
export function NoForm({ match, onDone }: { match: Match; onDone: () => void }) {
  const { t } = useTranslation("answers");
  const kind = noOf(match);
  const [reason, setReason] = useState<NoReason | "">("");
  const say = useCommand(
    (because: NoReason | "", key: string) =>
      move(match.id, match.version, { to: TO[kind], reason: because || undefined }, key),
    onDone,
  );
  return (
    <>
      <Paragraph>{t(`no.${kind}.text`)}</Paragraph>
      {kind !== "withdraw" && (
        <Alert data-color="warning">
          <Paragraph>{t("no.warning")}</Paragraph>
          <PlacingPeriod match={match} />
        </Alert>
      )}
      <OneOf
        name="reason"
        label={t("no.reason")}
        description={t("no.reasonHint")}
        value={reason}
        onChange={setReason}
        options={["" as const, ...REASONS].map((one) => ({
          value: one,
          label: t(one === "" ? "no.noReason" : `no.reasons.${one}`),
        }))}
      />
      {say.problem && <ProblemAlert problem={say.problem} onRetry={() => void say.reload()} />}
      <div className="actions actions-even">
        <ActionButton busy={say.busy} onClick={() => void say.run(reason)}>
          {t(`no.${kind}.button`)}
        </ActionButton>
        <ButtonLink to="/meg/forslag/$matchId" params={{ matchId: match.id }} variant="secondary">
          {t("no.back")}
        </ButtonLink>
      </div>
    </>
  );
}
