import { useTranslation } from "react-i18next";
import type { ResponsesYear } from "../../shared/api/responses";
import { Figure } from "../../shared/figure/Figure";
import type { Cell } from "../../shared/figure/saved";
import { number } from "../../shared/i18n/format";

/** Why the companies said no before they met. A small number is withheld, and another that would give it away. */
export function WhyNot({ year: { year, replies, noes } }: { year: ResponsesYear }) {
  const { t } = useTranslation("admin", { keyPrefix: "responses" });
  const all = replies.find(({ reply }) => reply === "NOT_SELECTED")?.count ?? null;
  const most = noes.reduce((first, one) => ((one.count ?? 0) > (first.count ?? 0) ? one : first), noes[0] ?? NONE);
  const told = all !== null && most.count !== null;
  return (
    <Figure
      name="hvorfor-nei"
      title={t("why", { year: `${year}–${year + 1}` })}
      finding={told ? t("whyFinding", { noes: all, why: t(`noes.${most.no}`).toLowerCase() }) : t("whyFew")}
      columns={[t("reason"), t("count")]}
      rows={noes.map(({ no, count }): Cell[] => [t(`noes.${no}`), count])}
      bars={noes.map(({ no, count }) => ({
        label: t(`noes.${no}`),
        value: count,
        text: count === null ? t("withheld") : number(count),
      }))}
    />
  );
}

const NONE = { no: "OTHER", count: null } as const;
