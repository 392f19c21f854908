import { Table } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { BehindStep } from "../../shared/api/behind";
import { everybody } from "../../shared/api/queue";
import { useCode, useTradeName } from "../../shared/i18n/codes";
import { day } from "../../shared/i18n/format";
import { TextLink } from "../../shared/ui/links";

const COLUMNS = ["name", "trade", "kind", "reached", "furthest", "match"] as const;

/** One row a proposal; the person and the match each have a link of their own. */
export function Proposals({ of }: { of: BehindStep[] }) {
  const { t } = useTranslation("followup", { keyPrefix: "behind" });
  const { t: figures } = useTranslation("admin", { keyPrefix: "past" });
  const people = useQuery(everybody()).data;
  const tradeName = useTradeName();
  const code = useCode();
  const nameOf = (candidateId: string) => {
    const person = people?.get(candidateId);
    return person ? `${person.firstName} ${person.lastName}` : t("aPerson");
  };
  return (
    <Table className="stacking" zebra>
      <caption className="ds-sr-only">{t("title")}</caption>
      <Table.Head>
        <Table.Row>
          {COLUMNS.map((column) => (
            <Table.HeaderCell key={column} scope="col">
              {t(column)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {of.map(({ matchId, candidateId, trade, kind, reachedOn, furthest }) => (
          <Table.Row key={matchId}>
            <Table.HeaderCell scope="row">
              <TextLink to="/oppfolging/personer/$candidateId" params={{ candidateId }}>
                {nameOf(candidateId)}
              </TextLink>
            </Table.HeaderCell>
            <Table.Cell data-label={t("trade")}>{tradeName(trade)}</Table.Cell>
            <Table.Cell data-label={t("kind")}>{code("kind", kind)}</Table.Cell>
            <Table.Cell data-label={t("reached")}>{day(reachedOn)}</Table.Cell>
            <Table.Cell data-label={t("furthest")}>{figures(`milestone.${furthest}`)}</Table.Cell>
            <Table.Cell data-label={t("match")}>
              <TextLink to="/oppfolging/treff/$matchId" params={{ matchId }}>
                {t("open")}
                <span className="ds-sr-only"> {nameOf(candidateId)}</span>
              </TextLink>
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
