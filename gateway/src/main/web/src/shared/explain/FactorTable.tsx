import { Table } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Factor } from "../api/types";
import { number } from "../i18n/format";
import { Bar } from "../ui/Bar";
import { useCompared } from "./useCompared";
import { useFactorWords } from "./words";

/** Each factor: what was compared, and what it gave. The bar repeats the number beside it. */
export function FactorTable({ factors }: { factors: Factor[] }) {
  const { t } = useTranslation("explain");
  const compared = useCompared();
  const factorName = useFactorWords();
  const most = Math.max(1, ...factors.map(({ contribution }) => contribution));
  return (
    <Table className="stacking factors" data-size="sm">
      <caption className="ds-sr-only">{t("factors.caption")}</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{t("factors.factor")}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t("factors.compared")}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t("factors.gave")}</Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {factors.map((factor) => (
          <Table.Row key={factor.factor}>
            <Table.HeaderCell scope="row">{factorName(factor.factor)}</Table.HeaderCell>
            <Table.Cell data-label={t("factors.compared")}>{compared(factor)}</Table.Cell>
            <Table.Cell data-label={t("factors.gave")} className="gave">
              {factor.value === null ? (
                t("factors.notCounted")
              ) : (
                <>
                  {t("factors.points", { points: number(factor.contribution, 1) })}
                  <Bar share={factor.contribution / most} />
                </>
              )}
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
