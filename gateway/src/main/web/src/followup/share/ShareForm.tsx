import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Shareable, type Shared, type Sharing, share } from "../../shared/api/proposals";
import { useCommand } from "../../shared/api/useCommand";
import { TextArea, TextField } from "../../shared/forms/Field";
import { SubmitRow } from "../../shared/forms/SubmitRow";
import { useAttempt } from "../../shared/forms/useAttempt";
import { today } from "../../shared/i18n/format";
import type { Told } from "../../shared/told/told";
import { useSeen } from "../../shared/told/useSeen";
import { Chosen } from "./Chosen";
import { InEachLanguage } from "./InEachLanguage";
import { Outcome } from "./Outcome";
import { ToCall } from "./ToCall";

interface Props {
  openingId: string;
  found: Shareable;
  people: Map<string, Told>;
}

/** The last look before anybody is told: exactly who gets what, in which language, and who has to be called. */
export function ShareForm({ openingId, found, people }: Props) {
  const { t } = useTranslation("share");
  const { t: say } = useTranslation("told");
  const [ticked, setTicked] = useState<string[]>([]);
  const [deadline, setDeadline] = useState(found.deadline);
  const [message, setMessage] = useState("");
  const [results, setResults] = useState<Shared[]>([]);
  const chosen = found.people.filter(
    ({ candidateId, standing }) => standing !== "UNDER_WAY" && ticked.includes(candidateId),
  );
  const seen = useSeen();
  const languages = chosen.map(({ candidateId }) => people.get(candidateId)?.toldIn ?? "nb");
  const [unseen, setUnseen] = useState<string>();
  const form = useAttempt(
    [
      chosen.length === 0 && { id: "chosen", message: t("chooseSomebody") },
      !(deadline > today()) && { id: "deadline", message: t("deadlineWrong") },
    ],
    unseen ? [{ id: "preview", message: unseen }] : [],
  );
  const command = useCommand(
    (body: Sharing, key: string) => share(body, key),
    (done) => {
      setResults(done.results);
      setTicked(done.results.filter(({ problem }) => problem).map(({ candidateId }) => candidateId));
      form.startOver();
    },
  );
  return (
    <>
      <Outcome results={results} people={people} />
      <form
        noValidate
        className="stack"
        onSubmit={form.send(() => {
          const candidateIds = chosen.map(({ candidateId }) => candidateId);
          void seen(languages).then((known) => {
            setUnseen(known ? undefined : say("unseen"));
            if (known) void command.run({ openingId, candidateIds, deadline, message: message.trim() || undefined });
          });
        })}
      >
        <Chosen of={found.people} people={people} ticked={ticked} onChange={setTicked} error={form.about("chosen")} />
        <TextField
          id="deadline"
          type="date"
          narrow
          label={t("deadline")}
          description={t("deadlineHint")}
          error={form.about("deadline")}
          value={deadline}
          onChange={(event) => setDeadline(event.target.value)}
        />
        <TextArea
          id="message"
          label={t("message")}
          description={t("messageHint")}
          maxLength={600}
          rows={3}
          value={message}
          onChange={(event) => setMessage(event.target.value)}
        />
        <ToCall of={chosen} people={people} />
        <div id="preview" tabIndex={-1}>
          <InEachLanguage of={chosen} people={people} message={message.trim()} />
        </div>
        <SubmitRow words={t("button", { count: chosen.length })} command={command} form={form} />
      </form>
    </>
  );
}
