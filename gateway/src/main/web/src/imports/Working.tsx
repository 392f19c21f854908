import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { announce } from "../shared/ui/live";
import type { Import } from "./types";

/** How far it has come; whoever leaves the page finds it further on later. */
export function Working({ of: { state, rows, done } }: { of: Import }) {
  const { t } = useTranslation("imports");
  const words = t(`working.${state}` as never) as string;
  useEffect(() => {
    announce(words);
    return () => announce(t("working.done"));
  }, [words, t]);
  const known = state === "UNDOING" ? Math.max(rows, done) : rows;
  return (
    <section className="stack">
      <label htmlFor="progress">{words}</label>
      <progress id="progress" max={known} value={done} className="import-progress" />
      <p>{t("working.rows", { done, rows: known })}</p>
      <p className="muted">{t("working.leave")}</p>
    </section>
  );
}
