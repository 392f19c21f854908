import { Alert, Heading } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { past } from "../../shared/api/past";
import type { Milestone, Past, PastLine } from "../../shared/api/types.past";
import { Figure } from "../../shared/figure/Figure";
import { TakeAlong } from "../../shared/figure/TakeAlong";
import { number } from "../../shared/i18n/format";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { TextLink } from "../../shared/ui/links";
import { Page } from "../../shared/ui/Page";
import { asked, read, stepOf, thisSchoolYear } from "./asked";
import { monthName, useValueName } from "./words";

const countOf = ({ steps }: Pick<PastLine, "steps">, step: Milestone) =>
  steps.find(({ milestone }) => milestone === step)?.count ?? null;

/** What lies behind a step for those who see numbers alone: the published tables of that step, and why nobody is named. */
export default function BehindPage() {
  const { t } = useTranslation("admin", { keyPrefix: "past" });
  const chosen = read({ ...useSearch({ from: "/styring/$page" }) });
  const found = useQuery(past(asked(chosen)));
  const step = stepOf(chosen);
  const { steg, ...before } = chosen;
  return (
    <Page
      title={t("behind.title", { step: t(`milestone.${step}`) })}
      lead={t("behind.lead")}
      wide
      above={
        <BackLink to="/styring/$page" params={{ page: "historikk" }} search={before}>
          {t("behind.back")}
        </BackLink>
      }
    >
      <Alert data-color="info">
        <Heading level={2} data-size="2xs">
          {t("behind.whyTitle")}
        </Heading>
        <p>
          {t("behind.why")} {t("behind.small")}
        </p>
      </Alert>
      <Load of={found}>{(of) => <Spread of={of} step={step} year={chosen.aar ?? thisSchoolYear()} />}</Load>
    </Page>
  );
}

function Spread({ of, step, year }: { of: Past; step: Milestone; year: number }) {
  const { t } = useTranslation("admin", { keyPrefix: "past" });
  const valueName = useValueName();
  const name = t(`milestone.${step}`);
  const all = countOf({ steps: of.funnel }, step);
  const finding = all === null ? t("behind.withheld", { step: name }) : t("behind.finding", { count: all, step: name });
  if (of.tables.length === 0)
    return (
      <>
        <p>{finding}</p>
        <p>
          {t("behind.partOnly")}{" "}
          <TextLink to="/styring/$page" params={{ page: "trakt" }} search={{ aar: year, steg: step }}>
            {t("behind.whole")}
          </TextLink>
        </p>
      </>
    );
  if (of.byMonth.length === 0) return <p>{t("behind.none")}</p>;
  const spread = (file: string, title: string, first: string, lines: PastLine[], nameOf: (value: string) => string) => (
    <Figure
      key={file}
      name={file}
      title={title}
      finding={finding}
      columns={[first, t("behind.number")]}
      rows={lines.map((line) => [nameOf(line.value), countOf(line, step)])}
      bars={lines.map((line) => {
        const count = countOf(line, step);
        return {
          label: nameOf(line.value),
          value: count,
          text: count === null ? t("figure.withheld") : number(count),
        };
      })}
    />
  );
  return (
    <TakeAlong name="bak-steget" title={t("behind.title", { step: name })}>
      {spread("bak-steget-maaned", t("behind.byMonth"), t("wait.month"), of.byMonth, monthName)}
      {of.tables.map(({ dimension, lines }) =>
        spread(
          `bak-steget-${t(`file.${dimension}`)}`,
          t(`by.${dimension}`),
          t(`dimension.${dimension}`),
          lines,
          (value) => valueName(dimension, value),
        ),
      )}
    </TakeAlong>
  );
}
