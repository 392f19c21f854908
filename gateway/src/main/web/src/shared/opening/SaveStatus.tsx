import { useTranslation } from "react-i18next";
import { clock } from "../i18n/format";
import type { Draft } from "./useDraft";

/** Says whether what is written is safe; a polite word for those who do not see it. */
export function SaveStatus({ draft }: { draft: Draft }) {
  const { t } = useTranslation("opening");
  if (!draft.byItself) return null;
  const first = draft.problem?.errors[0]?.detail ?? draft.problem?.detail ?? "";
  return (
    <p role="status" className="muted save-status">
      {draft.saving === "nothing" && t("save.nothing")}
      {draft.saving === "saving" && t("save.saving")}
      {draft.saving === "saved" && t("save.saved", { time: clock(draft.at) })}
      {draft.saving === "failed" && t("save.failed", { why: first })}
    </p>
  );
}
