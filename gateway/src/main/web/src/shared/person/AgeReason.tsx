import type { ComponentProps } from "react";
import { useTranslation } from "react-i18next";
import { TextField } from "../forms/Field";

/** Why somebody younger or older than the programme is for takes part; asked by those who speak for others. */
export function AgeReason(props: Omit<ComponentProps<typeof TextField>, "label">) {
  const { t } = useTranslation("referrals");
  return <TextField label={t("ageReason")} description={t("ageReasonHint")} maxLength={200} {...props} />;
}
