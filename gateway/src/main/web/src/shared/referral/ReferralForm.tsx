import { useState } from "react";
import { useTranslation } from "react-i18next";
import { refer } from "../api/referrals";
import type { ConsentWay, NewCandidate } from "../api/types";
import { useCommand } from "../api/useCommand";
import { OneOf } from "../forms/Choices";
import { TextArea } from "../forms/Field";
import { PersonForm } from "../person/PersonForm";
import { announce } from "../ui/live";

const WAYS: ConsentWay[] = ["FACE_TO_FACE", "PHONE", "PAPER"];

/** Without a yes of the young person there is nothing to send. */
export function ReferralForm({ onSent }: { onSent: () => void }) {
  const { t } = useTranslation("referrals");
  const { t: codes } = useTranslation("codes");
  const [how, setHow] = useState<ConsentWay | null>(null);
  const [words, setWords] = useState("");
  const [tried, setTried] = useState(false);
  const command = useCommand(
    (person: NewCandidate, key: string) =>
      refer({ ...person, agreed: how && { how, at: new Date().toISOString() }, words: words.trim() || null }, key),
    () => {
      announce(t("sent"));
      onSent();
    },
  );
  const told = (field: string) =>
    command.problem?.errors.find(({ pointer }) => pointer.startsWith(`/${field}`))?.detail;
  const run = async (person: NewCandidate) => {
    setTried(true);
    if (how) await command.run(person);
    else document.getElementById("samtykke-hvordan")?.focus();
  };
  return (
    <PersonForm command={{ ...command, run }} words={t("send")}>
      <OneOf
        name="samtykke-hvordan"
        label={t("agreed")}
        description={t("agreedHint")}
        error={told("agreed") ?? (tried && !how ? t("agreedMissing") : undefined)}
        value={how}
        onChange={setHow}
        options={WAYS.map((way) => ({ value: way, label: codes(`way.${way}`) }))}
      />
      <TextArea
        id="henvisning-ord"
        label={t("words")}
        description={t("wordsHint")}
        error={told("words")}
        maxLength={600}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
    </PersonForm>
  );
}
