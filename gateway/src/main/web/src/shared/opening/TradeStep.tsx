import { Alert, Paragraph } from "@digdir/designsystemet-react";
import { Controller } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { KINDS } from "../api/codes";
import type { Employer } from "../api/types";
import { SelectField, TextField } from "../forms/Field";
import { TradeSelect } from "../forms/TradeSelect";
import { useCode } from "../i18n/codes";
import type { OpeningEditor } from "./useDraft";

const WITHOUT_APPROVAL = ["YFF_PRAKSIS", "PRAKSIS"];

export function TradeStep({ form, company }: { form: OpeningEditor; company: Employer }) {
  const { t } = useTranslation("opening");
  const code = useCode();
  const [trade, kind] = form.watch(["trade", "kind"]);
  const approved =
    WITHOUT_APPROVAL.includes(kind) ||
    company.approvals.some((approval) => approval.trade === trade && approval.kinds.includes(kind));
  return (
    <>
      <Controller
        control={form.control}
        name="trade"
        render={({ field: { ref, ...field } }) => (
          <TradeSelect label={t("trade")} {...field} id="trade" error={form.errorOf("trade")} />
        )}
      />
      <SelectField label={t("kind")} {...form.field("kind")}>
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {code("kind", one)}
          </option>
        ))}
      </SelectField>
      {trade && !approved && (
        <Alert data-color="warning">
          <Paragraph>{t("notApproved")}</Paragraph>
        </Alert>
      )}
      <TextField label={t("seats")} inputMode="numeric" narrow {...form.field("seats")} />
      <TextField label={t("title")} description={t("titleHint")} maxLength={100} {...form.field("title")} />
    </>
  );
}
