import { useTranslation } from "react-i18next";
import type { Milestone, PastLine } from "../../shared/api/types.past";
import { Figure } from "../../shared/figure/Figure";
import type { Cell } from "../../shared/figure/saved";
import { number } from "../../shared/i18n/format";
import { Bar } from "../../shared/ui/Bar";

const SHOWN: Milestone[] = ["PROPOSED", "YES", "OFFERED", "OFFER_ACCEPTED", "SIGNED"];

interface Props {
  name: string;
  title: string;
  first: string;
  lines: PastLine[];
  nameOf: (value: string) => string;
}

/** One row a trade, an employer, a month; every heading sorts. */
export function LinesFigure({ name, title, first, lines, nameOf }: Props) {
  const { t } = useTranslation("admin", { keyPrefix: "past" });
  const count = (line: PastLine, milestone: Milestone) =>
    line.steps.find((step) => step.milestone === milestone)?.count ?? null;
  const most = Math.max(1, ...lines.map((line) => count(line, "PROPOSED") ?? 0));
  const rows: Cell[][] = lines.map((line) => [
    nameOf(line.value),
    ...SHOWN.map((milestone) => count(line, milestone)),
    line.medianDaysToPlace,
  ]);
  const days = SHOWN.length + 1;
  return (
    <Figure
      name={name}
      title={title}
      finding={lines.length === 0 ? t("lines.none") : t("lines.finding", { count: lines.length })}
      columns={[first, ...SHOWN.map((milestone) => t(`milestone.${milestone}`)), t("lines.days")]}
      rows={rows}
      written={(cell, column) => {
        if (cell === null) return <span className="muted">{column === days ? "–" : t("figure.withheld")}</span>;
        if (typeof cell !== "number") return cell;
        return column === days ? (
          number(cell)
        ) : (
          <>
            {number(cell)}
            <Bar share={cell / most} />
          </>
        );
      }}
    />
  );
}
