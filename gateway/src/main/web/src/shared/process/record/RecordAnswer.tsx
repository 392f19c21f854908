import { Paragraph } from "@digdir/designsystemet-react";
import { useLocation } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { move } from "../../api/matches";
import type { Match, Transition, Way } from "../../api/types";
import { useCommand } from "../../api/useCommand";
import { OneOf } from "../../forms/Choices";
import { TextField } from "../../forms/Field";
import { SubmitRow } from "../../forms/SubmitRow";
import { useAttempt } from "../../forms/useAttempt";
import { TheyRead } from "../../told/TheyRead";
import { useTelling } from "../../told/useTelling";
import { announce } from "../../ui/live";
import { CompanySays } from "../CompanySays";
import { Fold } from "../Fold";
import { SaidParts } from "./SaidParts";
import { keyOf, nothingSaid, nowInField, possible, toldOf, transitionOf, wordOf } from "./said";
import { useMistakes } from "./useMistakes";

/** Where the board leads to when something is to be written down. */
const HERE = "skriv-ned";
const WAYS: Way[] = ["PHONE", "FACE_TO_FACE"];

/** What somebody said by telephone or face to face. They are told that it was written down, and can say it is wrong. */
export function RecordAnswer({ match }: { match: Match }) {
  const { t } = useTranslation("process");
  const answers = possible(match);
  const [chosen, setChosen] = useState<string | null>(null);
  const [said, setSaid] = useState(nothingSaid);
  const check = useMistakes(match);
  const wanted = useLocation({ select: ({ hash }) => hash === HERE });
  const answer = answers.find((one) => keyOf(one) === chosen);
  const occasion = answer ? toldOf(match, answer) : null;
  const step = occasion === "CLOSED" ? answer?.to : undefined;
  const telling = useTelling({ candidateId: match.candidateId, side: "staff", occasion, step });
  const command = useCommand(
    (step: Transition, key: string) => move(match.id, match.version, step, key),
    () => {
      setChosen(null);
      setSaid(nothingSaid);
      form.startOver();
      announce(t("record.done"));
    },
  );
  const form = useAttempt(check(answer, said), telling.mistakes);
  if (answers.length === 0) return null;
  return (
    <Fold id={HERE} title={t("record.title")} open={wanted}>
      <form
        noValidate
        className="stack"
        onSubmit={form.send(() => answer && telling.thenSend(() => command.run(transitionOf(match, answer, said))))}
      >
        <Paragraph>{t("record.text")}</Paragraph>
        <OneOf
          name="answer"
          label={t("record.answer")}
          error={form.about("answer")}
          value={chosen}
          onChange={setChosen}
          options={answers.map((one) => ({
            value: keyOf(one),
            label: t(`record.${one.by}.${wordOf(match, one.to)}` as never) as string,
          }))}
        />
        {answer && (
          <SaidParts
            match={match}
            answer={answer}
            said={said}
            about={form.about}
            onChange={(more) => setSaid({ ...said, ...more })}
          />
        )}
        <OneOf
          name="how"
          label={t("record.how")}
          value={said.how}
          onChange={(how) => setSaid({ ...said, how })}
          options={WAYS.map((one) => ({ value: one, label: t(`recorded.${one}`) }))}
        />
        <TextField
          id="said-when"
          type="datetime-local"
          narrow
          max={nowInField()}
          label={t("record.when")}
          description={t("record.whenHint")}
          error={form.about("said-when")}
          value={said.when}
          onChange={(event) => setSaid({ ...said, when: event.target.value })}
        />
        <TheyRead telling={telling} state={answer?.to === "ACCEPTED" ? "PRESENTED" : answer?.to}>
          {answer?.by === "employer" && (
            <CompanySays
              state={answer.to}
              reason={said.reason}
              code={said.refused.code ?? undefined}
              words={answer.to === "NOT_SELECTED" ? said.refused.text.trim() : null}
            />
          )}
        </TheyRead>
        <SubmitRow words={t("record.button")} command={command} form={form} />
      </form>
    </Fold>
  );
}
