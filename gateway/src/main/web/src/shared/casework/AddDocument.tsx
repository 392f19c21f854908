import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { addDocument } from "../api/casework";
import type { DocumentKind } from "../api/types";
import { useCommand } from "../api/useCommand";
import { OneOf } from "../forms/Choices";
import { SelectField, TextField } from "../forms/Field";
import { SubmitRow } from "../forms/SubmitRow";
import { useAttempt } from "../forms/useAttempt";
import { announce } from "../ui/live";

const LARGEST = 5 * 1024 * 1024;
const KINDS: DocumentKind[] = ["CV", "CERTIFICATE", "OTHER"];

export function AddDocument({ candidateId }: { candidateId: string }) {
  const { t } = useTranslation("mydata");
  const [file, setFile] = useState<File | null>(null);
  const [kind, setKind] = useState<DocumentKind>("CV");
  const [who, setWho] = useState<"STAFF" | "EMPLOYERS">("EMPLOYERS");
  const input = useRef<HTMLInputElement>(null);
  const command = useCommand(
    (chosen: File) => addDocument(candidateId, chosen, kind, who === "EMPLOYERS"),
    () => {
      setFile(null);
      form.startOver();
      if (input.current) input.current.value = "";
      announce(t("documents.added"));
    },
  );
  const wrong = !file ? t("documents.missing") : file.size > LARGEST ? t("documents.large") : undefined;
  const form = useAttempt(wrong ? [{ id: "fil", message: wrong }] : []);
  return (
    <form noValidate className="stack" onSubmit={form.send(() => file && command.run(file))}>
      <TextField
        id="fil"
        ref={input}
        type="file"
        accept=".pdf,.docx,application/pdf"
        label={t("documents.file")}
        description={t("documents.fileHint")}
        error={form.about("fil")}
        onChange={(event) => setFile(event.target.files?.[0] ?? null)}
      />
      <SelectField
        id="slags"
        label={t("documents.what")}
        value={kind}
        onChange={(event) => setKind(event.target.value as DocumentKind)}
      >
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {t(`documents.kind.${one}`)}
          </option>
        ))}
      </SelectField>
      <OneOf
        name="fil-hvem"
        label={t("documents.who")}
        value={who}
        onChange={setWho}
        options={(["EMPLOYERS", "STAFF"] as const).map((one) => ({ value: one, label: t(`documents.whoSees.${one}`) }))}
      />
      <SubmitRow words={t("documents.add")} command={command} form={form} />
    </form>
  );
}
