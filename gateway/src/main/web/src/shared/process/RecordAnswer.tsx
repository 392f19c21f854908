import { Paragraph } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { move } from "../api/matches";
import type { Match, MatchState, Way } from "../api/types";
import { useCommand } from "../api/useCommand";
import { OneOf } from "../forms/Choices";
import { TextArea } from "../forms/Field";
import { SubmitRow } from "../forms/SubmitRow";
import { announce } from "../ui/live";
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
  const [attempt, setAttempt] = useState(0);
  const answer = possible.find(({ to, by }) => `${by}-${to}` === chosen);
  const command = useCommand(
    ({ to, by }: { to: MatchState; by: string }, key: string) =>
      move(
        match.id,
        match.version,
        {
          to,
          onBehalf: { of: by === "candidate" ? "CANDIDATE" : "EMPLOYER", how },
          feedback: to === "NOT_SELECTED" ? { code: "OTHER", text: words.trim() } : undefined,
        },
        key,
      ),
    () => announce(t("record.done")),
  );
  if (possible.length === 0) return null;
  const needsWords = answer?.to === "NOT_SELECTED" && words.trim().length < 10;
  const mistakes = [];
  if (attempt > 0 && !answer) mistakes.push({ id: "answer", message: t("record.needsAnswer") });
  if (attempt > 0 && needsWords) mistakes.push({ id: "kind-words", message: t("record.needsWords") });
  return (
    <Fold title={t("record.title")}>
      <form
        noValidate
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          setAttempt(attempt + 1);
          if (answer && !needsWords) void command.run(answer);
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
        <SubmitRow
          words={t("record.button")}
          busy={command.busy}
          problem={command.problem}
          onReload={() => void command.reload()}
          mistakes={mistakes}
          attempt={attempt}
        />
      </form>
    </Fold>
  );
}
