import { Heading } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type FiguresFile, importFigures } from "../../shared/api/comparing";
import { type FiguresReceipt, MEASURES } from "../../shared/api/types.comparing";
import { useCommand } from "../../shared/api/useCommand";
import { TextField } from "../../shared/forms/Field";
import { SubmitRow } from "../../shared/forms/SubmitRow";
import { useAttempt } from "../../shared/forms/useAttempt";
import { ActionButton } from "../../shared/ui/ActionButton";
import { announce } from "../../shared/ui/live";

/** Figures of others from a file: tried first, then taken in whole. */
export function FiguresForm() {
  const { t } = useTranslation("admin", { keyPrefix: "past" });
  const [csv, setCsv] = useState<string | null>(null);
  const [receipt, setReceipt] = useState<FiguresReceipt | null>(null);
  const command = useCommand(
    (file: FiguresFile, key) => importFigures(file, key),
    (result) => {
      setReceipt(result);
      if (result.taken) announce(t("imports.taken", { count: result.accepted }));
    },
  );
  const form = useAttempt([csv === null && { id: "figures", message: t("imports.missing") }]);
  const send = (dryRun: boolean) => form.send(() => csv !== null && command.run({ csv, dryRun }));
  return (
    <section>
      <Heading level={2} data-size="sm">
        {t("imports.title")}
      </Heading>
      <form noValidate className="stack" onSubmit={send(true)}>
        <TextField
          id="figures"
          type="file"
          accept=".csv,text/csv"
          label={t("imports.file")}
          description={t("imports.hint")}
          error={form.about("figures")}
          onChange={async ({ target }) => {
            setReceipt(null);
            const file = target.files?.[0];
            setCsv(file ? await file.text() : null);
          }}
        />
        <SubmitRow words={t("imports.try")} command={command} form={form} />
      </form>
      {receipt && <Told receipt={receipt} />}
      {receipt && receipt.faults.length === 0 && !receipt.taken && (
        <div className="actions">
          <ActionButton busy={command.busy} onClick={send(false)}>
            {t("imports.take")}
          </ActionButton>
        </div>
      )}
      <details className="ds-details" data-variant="default">
        <summary>{t("imports.measures")}</summary>
        <div>
          <dl>
            {MEASURES.map((measure) => (
              <div key={measure}>
                <dt>
                  <code>{measure}</code>
                </dt>
                <dd>{t(`measure.${measure}`)}</dd>
              </div>
            ))}
          </dl>
        </div>
      </details>
    </section>
  );
}

function Told({ receipt: { accepted, faults, taken } }: { receipt: FiguresReceipt }) {
  const { t } = useTranslation("admin", { keyPrefix: "past" });
  if (taken) return <p role="status">{t("imports.taken", { count: accepted })}</p>;
  if (faults.length === 0) return <p role="status">{t("imports.tried", { count: accepted })}</p>;
  return (
    <>
      <p role="status">{t("imports.faults", { count: faults.length })}</p>
      <ul>
        {faults.map(({ line, column, code, detail }) => (
          <li key={`${line} ${column} ${code}`}>{t("imports.line", { line, detail })}</li>
        ))}
      </ul>
    </>
  );
}
