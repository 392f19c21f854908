import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { giveConsent, myCandidate, publish, unpublish, withdrawConsent } from "../shared/api/candidates";
import type { Candidate } from "../shared/api/types";
import { useCommand } from "../shared/api/useCommand";
import { ActionButton } from "../shared/ui/ActionButton";
import { ButtonLink } from "../shared/ui/links";
import { announce } from "../shared/ui/live";
import { ProblemAlert } from "../shared/ui/ProblemAlert";

type Choice = "start" | "stop" | "withdraw";

/** Yes and no are equally easy: one press each, and both can be taken back. */
export function ConsentButtons({ me }: { me: Candidate }) {
  const { t } = useTranslation("mydata");
  const client = useQueryClient();
  const command = useCommand(
    async (choice: Choice) => {
      if (choice === "stop") return unpublish(me.id, me.version);
      if (choice === "withdraw") return withdrawConsent(me.id, me.version);
      if (!me.consents.matching?.given) await giveConsent(me.id, me.version);
      const now = await client.fetchQuery({ ...myCandidate(), staleTime: 0 });
      return publish(me.id, now?.version ?? me.version);
    },
    (_, choice) => announce(t(`consent.done.${choice}`)),
  );
  const given = Boolean(me.consents.matching?.given);
  const wished = (me.wishes?.trades.length ?? 0) > 0;
  return (
    <>
      {command.problem && <ProblemAlert problem={command.problem} onRetry={() => void command.reload()} />}
      <div className="actions">
        {me.status !== "PUBLISHED" &&
          (wished ? (
            <ActionButton busy={command.busy} onClick={() => void command.run("start")}>
              {t(given ? "consent.start" : "consent.yes")}
            </ActionButton>
          ) : (
            <ButtonLink to="/meg/profil/$step" params={{ step: "fag" }}>
              {t("consent.tradesFirst")}
            </ButtonLink>
          ))}
        {me.status === "PUBLISHED" && (
          <ActionButton variant="secondary" busy={command.busy} onClick={() => void command.run("stop")}>
            {t("consent.stop")}
          </ActionButton>
        )}
        {given && (
          <ActionButton
            variant="tertiary"
            data-color="danger"
            busy={command.busy}
            onClick={() => void command.run("withdraw")}
          >
            {t("consent.withdraw")}
          </ActionButton>
        )}
        {!given && (
          <ButtonLink to="/meg" variant="secondary">
            {t("consent.notNow")}
          </ButtonLink>
        )}
      </div>
    </>
  );
}
