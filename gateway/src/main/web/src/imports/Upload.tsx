import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCommand } from "../shared/api/useCommand";
import { TextField } from "../shared/forms/Field";
import { SubmitRow } from "../shared/forms/SubmitRow";
import { useAttempt } from "../shared/forms/useAttempt";
import { announce } from "../shared/ui/live";
import { type Chosen, upload } from "./api";
import type { Kind } from "./types";

export function Upload({ kind }: { kind: Kind }) {
  const { t } = useTranslation("imports");
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const command = useCommand(
    (file: Chosen, key) => upload(kind, file, key),
    ({ id }) => {
      announce(t("upload.done"));
      void navigate({ to: "/import/$", params: { _splat: `${kind}/${id}` } });
    },
  );
  const form = useAttempt([chosen === null && { id: "file", message: t("upload.missing") }]);
  const choose = (file: File | undefined) => {
    command.clear();
    setChosen(file ? { name: file.name, size: file.size, changed: file.lastModified, file } : null);
  };
  return (
    <form noValidate className="stack" onSubmit={form.send(() => chosen && command.run(chosen))}>
      <TextField
        id="file"
        type="file"
        accept={kind === "ads" ? ".json,application/json" : ".csv,.txt,.xlsx,text/csv"}
        label={t("upload.label")}
        description={t(kind === "ads" ? "upload.hintAds" : "upload.hint")}
        error={form.about("file")}
        onChange={(event) => choose(event.target.files?.[0])}
      />
      <SubmitRow words={t("upload.button")} command={command} form={form} />
    </form>
  );
}
