import { useTranslation } from "react-i18next";
import type { Improvement } from "../../shared/api/types";
import { useImprovement } from "../../shared/explain/needs";
import { number } from "../../shared/i18n/format";

/** What would change the ranking: the smallest change per factor, the one that gives most first. */
export function Improve({ of, who }: { of: Improvement[]; who?: string }) {
  const { t } = useTranslation("explain");
  const words = useImprovement();
  if (of.length === 0) return null;
  const bestFirst = [...of].sort((a, b) => b.points - a.points);
  return (
    <details className="ds-details" data-variant="tinted">
      <summary>{t("improve.title")}</summary>
      <div>
        <ul>
          {bestFirst.map((one) => (
            <li key={one.factor + JSON.stringify(one.needs)}>
              {t("improve.points", { condition: words(one, who), points: number(one.points, 1) })}
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
