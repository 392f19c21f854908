import { Heading, Table } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { RuleSet } from "../shared/api/types";
import { useFactorWords } from "../shared/explain/words";
import { number, percent } from "../shared/i18n/format";
import { Bar } from "../shared/ui/Bar";
import { Facts } from "../shared/ui/Facts";
import { LIMITS } from "./limits";

/** Comes on top of the rest, so that having a need never ranks anybody lower. */
const ON_TOP = "SUPPORT_COVERED";

/** Each factor with what it means and its weight; the heaviest first, because that is what people ask. */
export function Weights({ rules }: { rules: RuleSet }) {
  const { t } = useTranslation("rules");
  const factorName = useFactorWords();
  const heaviestFirst = Object.entries(rules.weights).sort(([, a], [, b]) => b - a);
  const [first, second] = heaviestFirst.map(([factor]) => factorName(factor).toLowerCase());
  return (
    <>
      <figure className="figure">
        <figcaption>
          <Heading level={2} data-size="sm">
            {t("weights.title")}
          </Heading>
          <span className="block">{t("weights.finding", { first, second })}</span>
        </figcaption>
        <WeightTable weights={heaviestFirst} />
        <p className="muted">{t("weights.unknown")}</p>
      </figure>
      <section>
        <Heading level={2} data-size="sm">
          {t("limits.title")}
        </Heading>
        <Limits rules={rules} />
      </section>
    </>
  );
}

export function WeightTable({ weights }: { weights: [factor: string, weight: number][] }) {
  const { t } = useTranslation("rules");
  const { t: explain } = useTranslation("explain");
  const factorName = useFactorWords();
  const sum = Math.max(
    1,
    weights.filter(([factor]) => factor !== ON_TOP).reduce((all, [, weight]) => all + weight, 0),
  );
  return (
    <Table className="stacking">
      <caption className="ds-sr-only">{t("weights.title")}</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{t("weights.factor")}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t("weights.weight")}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t("weights.share")}</Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {weights.map(([factor, weight]) => (
          <Table.Row key={factor}>
            <Table.HeaderCell scope="row">
              {factorName(factor)}
              <span className="block column-help">
                {explain(`factorHelp.${factor}` as never, { defaultValue: "" })}
              </span>
            </Table.HeaderCell>
            <Table.Cell data-label={t("weights.weight")}>{number(weight)}</Table.Cell>
            <Table.Cell data-label={t("weights.share")} className="gave">
              {factor === ON_TOP ? t("weights.onTop", { points: number(weight) }) : percent(weight / sum)}
              {factor !== ON_TOP && <Bar share={weight / sum} />}
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

export function Limits({ rules }: { rules: RuleSet }) {
  const { t } = useTranslation("rules");
  return (
    <Facts
      of={LIMITS.map(({ name, unit }) => [
        t(`limits.${name}`),
        t(`limits.${unit}`, { value: number(rules[name] ?? 0, 1) }),
      ])}
    />
  );
}
