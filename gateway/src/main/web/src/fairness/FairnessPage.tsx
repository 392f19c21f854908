import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { type FairnessOf, fairness } from "../shared/api/fairness";
import type { Fairness } from "../shared/api/types";
import { moment, number } from "../shared/i18n/format";
import { Load } from "../shared/ui/Load";
import { Page } from "../shared/ui/Page";
import { Chooser } from "./Chooser";
import { Dimension } from "./Dimension";
import { Exposure } from "./Exposure";
import { HowToRead } from "./HowToRead";
import { quarters } from "./quarters";
import type { Subject } from "./routes";

/** Whether groups get a place equally often: rates with their uncertainty, never a person. */
export default function FairnessPage() {
  const { t } = useTranslation("fairness");
  const subject = useSearch({ from: "/rettferdighet/" });
  const asked = useQuery(fairness(asAsked(subject)));
  return (
    <Page title={t("title")} lead={t("lead")} wide>
      <Chooser subject={subject} />
      <Load of={asked}>{(report) => <Report of={report} />}</Load>
    </Page>
  );
}

function asAsked({ kvartal, fordeling, plan }: Subject): FairnessOf {
  if (fordeling) return { allocation: fordeling, plan: plan ?? "stable" };
  return { quarter: kvartal ?? quarters()[0] ?? "" };
}

function Report({ of }: { of: Fairness }) {
  const { t } = useTranslation("fairness");
  return (
    <>
      <p>
        {of.people === null || of.placed === null
          ? t("allFew")
          : t("all", { placed: number(of.placed), people: number(of.people) })}{" "}
        <span className="muted">{t("at", { time: moment(of.at) })}</span>
      </p>
      <HowToRead minimumGroup={of.minimumGroup} />
      {of.dimensions.map(({ dimension, groups }) => (
        <Dimension key={dimension} dimension={dimension} groups={groups} />
      ))}
      <Exposure exposure={of.exposure} envy={of.envy} />
      <NotShown />
    </>
  );
}

function NotShown() {
  const { t } = useTranslation("fairness");
  return (
    <section>
      <h2 className="ds-heading" data-size="sm">
        {t("notShown.title")}
      </h2>
      <ul>
        {(["one", "two", "three", "four"] as const).map((part) => (
          <li key={part}>{t(`notShown.${part}`)}</li>
        ))}
      </ul>
    </section>
  );
}
