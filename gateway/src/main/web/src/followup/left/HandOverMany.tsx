import { Alert, Heading } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { colleagues, handOver } from "../../shared/api/casework";
import { type Problem, problemOf } from "../../shared/api/problem";
import type { Candidate } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { TextArea } from "../../shared/forms/Field";
import { SubmitRow } from "../../shared/forms/SubmitRow";
import { useAttempt } from "../../shared/forms/useAttempt";
import { ColleagueSelect } from "../person/ColleagueSelect";

interface Handed {
  id: string;
  name: string;
  problem: Problem | null;
}

interface Props {
  chosen: Candidate[];
  some: boolean;
  /** Those that were refused stay ticked, so that pressing again tries them alone. */
  onDone: (left: string[]) => void;
}

/** All that are ticked go to one colleague with one note; each by itself, so that one refusal keeps none of the others back. */
export function HandOverMany({ chosen, some, onDone }: Props) {
  const { t } = useTranslation("followup", { keyPrefix: "left" });
  const { t: words } = useTranslation("mydata", { keyPrefix: "team" });
  const staff = useQuery(colleagues()).data?.items ?? [];
  const [to, setTo] = useState("");
  const [note, setNote] = useState("");
  const [handed, setHanded] = useState<Handed[]>([]);
  const command = useCommand(
    async (asked: { to: string; note: string; cases: { id: string; name: string }[] }, key) => {
      const results: Handed[] = [];
      for (const { id, name } of asked.cases)
        results.push(
          await handOver(id, { to: asked.to, note: asked.note, readable: true }, `${key}-${id}`).then(
            () => ({ id, name, problem: null }),
            (error) => ({ id, name, problem: problemOf(error) }),
          ),
        );
      return results;
    },
    (results) => {
      setHanded(results);
      form.startOver();
      onDone(results.filter(({ problem }) => problem).map(({ id }) => id));
    },
  );
  const form = useAttempt([
    chosen.length === 0 && { id: "saker", message: t("missing") },
    to === "" && { id: "til", message: words("missingTo") },
    note.trim() === "" && { id: "beskjed", message: words("missingNote") },
  ]);
  const submit = form.send(() => {
    const cases = chosen.map(({ id, firstName, lastName }) => ({ id, name: `${firstName} ${lastName}` }));
    void command.run({ to, note: note.trim(), cases });
  });
  return (
    <>
      <Result of={handed} />
      {some && (
        <form noValidate className="stack" onSubmit={submit}>
          <Heading level={2} data-size="sm">
            {t("over")}
          </Heading>
          <p role="status">{t("chosen", { count: chosen.length })}</p>
          <ColleagueSelect
            staff={staff}
            id="til"
            label={t("to")}
            error={form.about("til")}
            value={to}
            onChange={(event) => setTo(event.target.value)}
          />
          <TextArea
            id="beskjed"
            label={words("note")}
            description={t("noteHint")}
            error={form.about("beskjed")}
            maxLength={2000}
            rows={3}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
          <SubmitRow words={words("overButton")} command={command} form={form} />
        </form>
      )}
    </>
  );
}

function Result({ of }: { of: Handed[] }) {
  const { t } = useTranslation("followup", { keyPrefix: "left" });
  if (of.length === 0) return null;
  const failed = of.filter(({ problem }) => problem);
  return (
    <Alert data-color={failed.length > 0 ? "warning" : "success"} role="status">
      {of.length > failed.length && <p>{t("done", { count: of.length - failed.length })}</p>}
      {failed.length > 0 && (
        <>
          <p>{t("failed", { count: failed.length })}</p>
          <ul>
            {failed.map(({ id, name, problem }) => (
              <li key={id}>
                {name}: {problem?.detail ?? problem?.title}
              </li>
            ))}
          </ul>
        </>
      )}
    </Alert>
  );
}
