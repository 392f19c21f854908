import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Shareable, type Shared, type Sharing, share } from "../../shared/api/proposals";
import { useCommand } from "../../shared/api/useCommand";
import { TextArea, TextField } from "../../shared/forms/Field";
import { SubmitRow } from "../../shared/forms/SubmitRow";
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
  const [attempt, setAttempt] = useState(0);
  const [results, setResults] = useState<Shared[]>([]);
  const chosen = found.people.filter(
    ({ candidateId, standing }) => standing !== "UNDER_WAY" && ticked.includes(candidateId),
  );
  const nobody = attempt > 0 && chosen.length === 0 ? t("chooseSomebody") : undefined;
  const late = attempt > 0 && !(deadline > today()) ? t("deadlineWrong") : undefined;
  const seen = useSeen();
  const languages = chosen.map(({ candidateId }) => people.get(candidateId)?.toldIn ?? "nb");
  const [unseen, setUnseen] = useState<string>();
  const command = useCommand(
    (body: Sharing, key: string) => share(body, key),
    (done) => {
      setResults(done.results);
      setTicked(done.results.filter(({ problem }) => problem).map(({ candidateId }) => candidateId));
      setAttempt(0);
    },
  );
  return (
    <>
      <Outcome results={results} people={people} />
      <form
        noValidate
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          setAttempt(attempt + 1);
          if (chosen.length === 0 || !(deadline > today())) return;
          const candidateIds = chosen.map(({ candidateId }) => candidateId);
          void seen(languages).then((known) => {
            setUnseen(known ? undefined : say("unseen"));
            if (known) void command.run({ openingId, candidateIds, deadline, message: message.trim() || undefined });
          });
        }}
      >
        <Chosen of={found.people} people={people} ticked={ticked} onChange={setTicked} error={nobody} />
        <TextField
          id="deadline"
          type="date"
          narrow
          label={t("deadline")}
          description={t("deadlineHint")}
          error={late}
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
        <SubmitRow
          words={t("button", { count: chosen.length })}
          command={command}
          mistakes={[
            ...(nobody ? [{ id: "chosen", message: nobody }] : []),
            ...(late ? [{ id: "deadline", message: late }] : []),
            ...(unseen ? [{ id: "preview", message: unseen }] : []),
          ]}
          attempt={attempt}
        />
      </form>
    </>
  );
}
