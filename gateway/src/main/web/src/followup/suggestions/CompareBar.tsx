import { Button } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { type Comparing, MOST_COMPARED } from "./useComparing";

/** Follows along the list once something is chosen. */
export function CompareBar({ of }: { of: Comparing }) {
  const { t } = useTranslation("followup");
  if (of.chosen.length === 0) return null;
  return (
    <section className="compare-bar" aria-label={t("compare.choose")}>
      <p role="status">
        {of.refused
          ? t(`compare.${of.refused}`, { most: MOST_COMPARED })
          : t("compare.chosen", { count: of.chosen.length, most: MOST_COMPARED })}
      </p>
      <div className="actions">
        <Button onClick={of.compare}>{t("compare.button")}</Button>
        <Button variant="tertiary" onClick={of.clear}>
          {t("compare.clear")}
        </Button>
      </div>
    </section>
  );
}
