import { Button, Heading, Table } from "@digdir/designsystemet-react";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Suggestion } from "../../shared/api/types";
import { useCompared } from "../../shared/explain/useCompared";
import { useFactorWords } from "../../shared/explain/words";
import { number } from "../../shared/i18n/format";
import { Bar } from "../../shared/ui/Bar";
import { useJourney } from "./Journey";
import { Other } from "./Other";
import type { About } from "./SuggestionLists";
import { Verdict } from "./Verdict";

interface Props {
  items: Suggestion[];
  about: About;
  onClose: () => void;
}

/** Two or three suggestions side by side, factor by factor. */
export function Comparison({ items, about, onClose }: Props) {
  const { t } = useTranslation("followup");
  const heading = useRef<HTMLHeadingElement>(null);
  const journey = useJourney();
  const factorName = useFactorWords();
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView?.({ block: "start" });
  }, []);
  const row = (name: string, cell: (item: Suggestion) => ReactNode) => (
    <Table.Row key={name}>
      <Table.HeaderCell scope="row">{name}</Table.HeaderCell>
      {items.map((item) => (
        <Table.Cell key={item.openingId + item.candidateId}>{cell(item)}</Table.Cell>
      ))}
    </Table.Row>
  );
  const factors = items[0]?.factors.map(({ factor }) => factor) ?? [];
  return (
    <section className="figure comparison">
      <Heading level={2} data-size="sm" tabIndex={-1} ref={heading}>
        {t("compare.title")}
      </Heading>
      <Table>
        <caption className="ds-sr-only">{t("compare.title")}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{t("compare.what")}</Table.HeaderCell>
            {items.map((item) => (
              <Table.HeaderCell scope="col" key={item.openingId + item.candidateId}>
                <Other about={about} openingId={item.openingId} candidateId={item.candidateId} />
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {row(t("compare.total"), (item) => item.word && <Verdict word={item.word} score={item.score} />)}
          {row(t("compare.journey"), journey)}
          {factors.map((factor) => row(factorName(factor), (item) => <Given factor={factor} item={item} />))}
          {row(t("compare.unknown"), ({ unknown }) => unknown.map(factorName).join(", ") || t("compare.nothing"))}
        </Table.Body>
      </Table>
      <div className="actions">
        <Button variant="secondary" onClick={onClose}>
          {t("compare.close")}
        </Button>
      </div>
    </section>
  );
}

function Given({ factor, item }: { factor: string; item: Suggestion }) {
  const { t } = useTranslation("explain");
  const compared = useCompared();
  const line = item.factors.find((one) => one.factor === factor);
  if (!line) return "–";
  const most = Math.max(1, ...item.factors.map(({ contribution }) => contribution));
  return (
    <>
      <strong>
        {line.value === null ? t("factors.notCounted") : t("factors.points", { points: number(line.contribution, 1) })}
      </strong>
      <span className="block">{compared(line)}</span>
      {line.value !== null && <Bar share={line.contribution / most} />}
    </>
  );
}
