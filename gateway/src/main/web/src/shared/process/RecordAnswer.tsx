import { Paragraph } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { move } from "../api/matches";
import type { Match, MatchState, Way } from "../api/types";
import { useCommand } from "../api/useCommand";
import { OneOf } from "../forms/Choices";
import { TextArea } from "../forms/Field";
import { SubmitRow } from "../forms/SubmitRow";
import { TheyRead } from "../told/TheyRead";
import { useTelling } from "../told/useTelling";
import { announce } from "../ui/live";
import { CompanySays, TAKES_BACK, type TakesBack } from "./CompanySays";
import { Fold } from "./Fold";

const ANSWERS: MatchState[] = [
  "ACCEPTED",
  "DECLINED",
  "INTERESTED",
  "NOT_SELECTED",
  "OFFERED",
  "OFFER_ACCEPTED",
  "OFFER_DECLINED",
  "WITHDRAWN",
];
/** What the young person is told of when a company has answered. */
const TOLD: Partial<Record<MatchState, string>> = {
  INTERESTED: "INTERESTED",
  OFFERED: "OFFERED",
  NOT_SELECTED: "CLOSED",
  WITHDRAWN: "CLOSED",
};
const WAYS: Way[] = ["PHONE", "FACE_TO_FACE"];

/** What somebody said by telephone or face to face. They are told that it was written down, and can say it is wrong. */
export function RecordAnswer({ match }: { match: Match }) {
  const { t } = useTranslation("process");
  const possible = (match.recordable ?? []).filter(
    ({ to }) => ANSWERS.includes(to) && !(to === "OFFER_ACCEPTED" && match.state !== "OFFERED"),
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const [how, setHow] = useState<Way>("PHONE");
  const [words, setWords] = useState("");
  const [why, setWhy] = useState<TakesBack | null>(null);
  const [attempt, setAttempt] = useState(0);
  const answer = possible.find(({ to, by }) => `${by}-${to}` === chosen);
  const ofCompany = answer?.by === "employer";
  const occasion = answer ? (ofCompany ? (TOLD[answer.to] ?? null) : "RECORDED") : null;
  const step = occasion === "CLOSED" ? answer?.to : undefined;
  const telling = useTelling({ candidateId: match.candidateId, side: "staff", occasion, step });
  const command = useCommand(
    ({ to, by }: { to: MatchState; by: string }, key: string) =>
      move(
        match.id,
        match.version,
        {
          to,
          onBehalf: { of: by === "candidate" ? "CANDIDATE" : "EMPLOYER", how },
          reason: to === "WITHDRAWN" && by === "employer" ? (why ?? undefined) : undefined,
          feedback: to === "NOT_SELECTED" ? { code: "OTHER", text: words.trim() } : undefined,
        },
        key,
      ),
    () => announce(t("record.done")),
  );
  if (possible.length === 0) return null;
  const needsWords = answer?.to === "NOT_SELECTED" && words.trim().length < 10;
  const needsWhy = ofCompany && answer?.to === "WITHDRAWN" && !why;
  const mistakes = [];
  if (attempt > 0 && !answer) mistakes.push({ id: "answer", message: t("record.needsAnswer") });
  if (attempt > 0 && needsWhy) mistakes.push({ id: "why", message: t("record.needsWhy") });
  if (attempt > 0 && needsWords) mistakes.push({ id: "kind-words", message: t("record.needsWords") });
  return (
    <Fold title={t("record.title")}>
      <form
        noValidate
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          setAttempt(attempt + 1);
          if (answer && !needsWords && !needsWhy) void telling.sure().then((sure) => sure && void command.run(answer));
        }}
      >
        <Paragraph>{t("record.text")}</Paragraph>
        <OneOf
          name="answer"
          label={t("record.answer")}
          error={mistakes.find(({ id }) => id === "answer")?.message}
          value={chosen}
          onChange={setChosen}
          options={possible.map(({ to, by }) => ({
            value: `${by}-${to}`,
            label: t(`record.${by as "candidate"}.${to as "WITHDRAWN"}`),
          }))}
        />
        <OneOf
          name="how"
          label={t("record.how")}
          value={how}
          onChange={setHow}
          options={WAYS.map((one) => ({ value: one, label: t(`recorded.${one}`) }))}
        />
        {ofCompany && answer?.to === "WITHDRAWN" && (
          <OneOf
            name="why"
            label={t("record.why")}
            error={mistakes.find(({ id }) => id === "why")?.message}
            value={why}
            onChange={setWhy}
            options={TAKES_BACK.map((one) => ({ value: one, label: t(`takesBack.${one}`) }))}
          />
        )}
        {answer?.to === "NOT_SELECTED" && (
          <TextArea
            id="kind-words"
            label={t("record.words")}
            error={mistakes.find(({ id }) => id === "kind-words")?.message}
            maxLength={600}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        )}
        <TheyRead telling={telling} state={answer?.to === "ACCEPTED" ? "PRESENTED" : answer?.to}>
          {ofCompany && answer && (
            <CompanySays state={answer.to} reason={why} words={answer.to === "NOT_SELECTED" ? words : null} />
          )}
        </TheyRead>
        <SubmitRow
          words={t("record.button")}
          busy={command.busy}
          problem={command.problem}
          onReload={() => void command.reload()}
          mistakes={[...mistakes, ...telling.mistakes]}
          attempt={attempt}
        />
      </form>
    </Fold>
  );
}
