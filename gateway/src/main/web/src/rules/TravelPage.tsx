import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { importTravelTimes, type TravelFile } from "../shared/api/rules";
import type { TravelImport } from "../shared/api/types";
import { useCommand } from "../shared/api/useCommand";
import { TextField } from "../shared/forms/Field";
import { SubmitRow } from "../shared/forms/SubmitRow";
import { useAttempt } from "../shared/forms/useAttempt";
import { today } from "../shared/i18n/format";
import { ActionButton } from "../shared/ui/ActionButton";
import { BackLink } from "../shared/ui/BackLink";
import { announce } from "../shared/ui/live";
import { Page } from "../shared/ui/Page";
import { Tried } from "./Tried";

/** A table of travel times: tried first, then loaded. */
export default function TravelPage() {
  const { t } = useTranslation("rules");
  return (
    <Page
      title={t("travel.import")}
      lead={t("travel.importLead")}
      above={<BackLink to="/regler">{t("back")}</BackLink>}
      wide
    >
      <ImportForm />
    </Page>
  );
}

function ImportForm() {
  const { t } = useTranslation("rules");
  const navigate = useNavigate();
  const [csv, setCsv] = useState<string | null>(null);
  const [source, setSource] = useState("");
  const [date, setDate] = useState(today);
  const [tried, setTried] = useState<TravelImport | null>(null);
  const command = useCommand(
    (file: TravelFile, key) => importTravelTimes(file, key),
    (result) => {
      setTried(result);
      if (!result.applied) return;
      announce(t("travel.done"));
      void navigate({ to: "/regler" });
    },
  );
  const form = useAttempt([
    csv === null && { id: "file", message: t("travel.fileMissing") },
    !source.trim() && { id: "source", message: t("travel.sourceMissing") },
    !date && { id: "date", message: t("travel.dateMissing") },
  ]);
  const send = (dryRun: boolean) =>
    form.send(() => csv !== null && command.run({ csv, source: source.trim(), date, dryRun }));
  const read = async (file: File | undefined) => {
    setTried(null);
    setCsv(file ? await file.text() : null);
  };
  return (
    <>
      <form noValidate className="stack" onSubmit={send(true)}>
        <TextField
          id="file"
          type="file"
          accept=".csv,text/csv"
          label={t("travel.file")}
          description={t("travel.fileHint")}
          error={form.about("file")}
          onChange={(event) => void read(event.target.files?.[0])}
        />
        <TextField
          id="source"
          label={t("travel.source")}
          description={t("travel.sourceHint")}
          error={form.about("source")}
          value={source}
          maxLength={200}
          onChange={(event) => setSource(event.target.value)}
        />
        <TextField
          id="date"
          type="date"
          narrow
          label={t("travel.date")}
          error={form.about("date")}
          value={date}
          onChange={(event) => setDate(event.target.value)}
        />
        <SubmitRow words={t("travel.try")} command={command} form={form} />
      </form>
      {tried && <Tried result={tried} />}
      {tried && tried.rejected.length === 0 && !tried.applied && (
        <div className="actions">
          <ActionButton busy={command.busy} onClick={send(false)}>
            {t("travel.apply")}
          </ActionButton>
        </div>
      )}
    </>
  );
}
