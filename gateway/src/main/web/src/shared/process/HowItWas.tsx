import { Button, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useCommand } from "../api/useCommand";
import { FEELINGS, type Feeling, takeBack, tell, type Voice, voices } from "../api/voices";
import { ActionButton } from "../ui/ActionButton";
import { announce } from "../ui/live";
import { ProblemAlert } from "../ui/ProblemAlert";
import { Panel } from "../ui/small";
import { Fold } from "./Fold";

const FACES: Record<Feeling, string> = { GOOD: "🙂", SO_SO: "😐", BAD: "🙁" };

type Said = { feeling: Feeling; clear: boolean | null } | null;

/** Two taps about the last step, and about those before, for whoever wants to. When it cannot be asked about, it is left out. */
export function HowItWas({ matchId }: { matchId: string }) {
  const { t } = useTranslation("process", { keyPrefix: "voice" });
  const past = useQuery(voices(matchId)).data?.items ?? [];
  const last = past.at(-1);
  if (!last) return null;
  const earlier = past.slice(0, -1).reverse();
  return (
    <Panel title={t("title")}>
      <Paragraph>{t("free")}</Paragraph>
      <Step key={last.moment} matchId={matchId} of={last} />
      {earlier.length > 0 && (
        <Fold title={t("earlier")}>
          {earlier.map((one) => (
            <Step key={one.moment} matchId={matchId} of={one} />
          ))}
        </Fold>
      )}
    </Panel>
  );
}

function Step({ matchId, of }: { matchId: string; of: Voice }) {
  const { t } = useTranslation("process", { keyPrefix: "voice" });
  const { moment, feeling } = of;
  const say = useCommand(
    (said: Said, _key) => (said ? tell(matchId, moment, said) : takeBack(matchId, moment)),
    (_, said) => announce(t(said ? "saved" : "removed")),
  );
  return (
    <>
      <Choice name={t(`moment.${moment}`)}>
        {FEELINGS.map((one) => (
          <Button
            key={one}
            variant="secondary"
            aria-pressed={one === feeling}
            onClick={() => void say.run({ feeling: one, clear: of.clear })}
          >
            <span aria-hidden>{FACES[one]}</span> {t(`feeling.${one}`)}
          </Button>
        ))}
      </Choice>
      {feeling && (
        <>
          <Choice name={t("clear")}>
            {[true, false].map((clear) => (
              <Button
                key={String(clear)}
                variant="secondary"
                aria-pressed={clear === of.clear}
                onClick={() => void say.run({ feeling, clear })}
              >
                {t(clear ? "yes" : "no")}
              </Button>
            ))}
          </Choice>
          <Paragraph>{t("thanks")}</Paragraph>
          <ActionButton variant="tertiary" busy={say.busy} onClick={() => void say.run(null)}>
            {t("remove")}
          </ActionButton>
        </>
      )}
      {say.problem && <ProblemAlert problem={say.problem} onRetry={() => void say.reload()} />}
    </>
  );
}

function Choice({ name, children }: { name: string; children: ReactNode }) {
  return (
    <fieldset className="ds-fieldset">
      <legend className="ds-label">{name}</legend>
      <div className="actions actions-even">{children}</div>
    </fieldset>
  );
}
