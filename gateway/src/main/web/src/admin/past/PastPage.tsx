import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { past } from "../../shared/api/past";
import type { Past } from "../../shared/api/types.past";
import { TakeAlong } from "../../shared/figure/TakeAlong";
import { moment } from "../../shared/i18n/format";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { Page } from "../../shared/ui/Page";
import { asked, type Chosen, read, thisSchoolYear } from "./asked";
import { Chooser } from "./Chooser";
import { FunnelFigure } from "./FunnelFigure";
import { GroupTables } from "./GroupTables";
import { LinesFigure } from "./LinesFigure";
import { ToBehind } from "./ToBehind";
import { WaitFigure } from "./WaitFigure";
import { monthName, useValueName } from "./words";

/** What came of the proposals: funnel, time and tables of one period, nothing about anybody. */
export default function PastPage() {
  const { t } = useTranslation("admin", { keyPrefix: "past" });
  const chosen = read({ ...useSearch({ from: "/styring/$page" }) });
  const found = useQuery(past(asked(chosen)));
  const whole = useQuery({ ...past({ year: chosen.aar ?? thisSchoolYear() }), enabled: !chosen.fra }).data;
  return (
    <Page title={t("title")} lead={t("lead")} wide above={<BackLink to="/styring">{t("back")}</BackLink>}>
      <Load of={found}>
        {(answer) => <Found key={JSON.stringify(chosen)} of={answer} chosen={chosen} whole={whole} />}
      </Load>
    </Page>
  );
}

function Found({ of, chosen, whole }: { of: Past; chosen: Chosen; whole: Past | undefined }) {
  const { t } = useTranslation("admin", { keyPrefix: "past" });
  const valueName = useValueName();
  return (
    <TakeAlong name="historikk" title={t("title")}>
      <Chooser chosen={chosen} past={of} whole={whole} />
      <p className="muted">{t("at", { time: moment(of.at) })}</p>
      {of.filter && (
        <p>
          <strong>{t("filtered", { name: valueName(of.filter.dimension, of.filter.value) })}</strong> {t("partOnly")}
        </p>
      )}
      <FunnelFigure of={of} />
      <ToBehind of={of} chosen={chosen} />
      {of.waiting ? <WaitFigure of={of.waiting} /> : <p>{t("wait.whole")}</p>}
      {of.byMonth.length > 0 && (
        <LinesFigure
          name="per-maaned"
          title={t("byMonth")}
          first={t("wait.month")}
          lines={of.byMonth}
          nameOf={monthName}
        />
      )}
      {of.tables.map(({ dimension, lines }) => (
        <LinesFigure
          key={dimension}
          name={t(`file.${dimension}`)}
          title={t(`by.${dimension}`)}
          first={t(`dimension.${dimension}`)}
          lines={lines}
          nameOf={(value) => valueName(dimension, value)}
        />
      ))}
      {!of.filter && !chosen.fra && <GroupTables year={chosen.aar ?? thisSchoolYear()} />}
      <details className="ds-details" data-variant="tinted">
        <summary>{t("how.title")}</summary>
        <div>
          <ul>
            {(["cohort", "milestones", "wait", "units", "small", "filters"] as const).map((part) => (
              <li key={part}>{t(`how.${part}`)}</li>
            ))}
          </ul>
        </div>
      </details>
    </TakeAlong>
  );
}
