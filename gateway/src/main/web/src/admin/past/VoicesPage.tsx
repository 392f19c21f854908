import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FEELINGS, type Heard, heard } from "../../shared/api/voices";
import { Figure } from "../../shared/figure/Figure";
import type { Cell } from "../../shared/figure/saved";
import { TakeAlong } from "../../shared/figure/TakeAlong";
import { SelectField } from "../../shared/forms/Field";
import { moment as written } from "../../shared/i18n/format";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { Page } from "../../shared/ui/Page";
import { thisSchoolYear } from "./asked";

const CURRENT = thisSchoolYear();
const YEARS = [0, 1, 2, 3, 4].map((back) => CURRENT - back);
const CLEAR = ["YES", "NO", "NOT_SAID"] as const;

/** How the steps were for young people, for the youth council to read and to take along. */
export default function VoicesPage() {
  const { t } = useTranslation("admin", { keyPrefix: "voices" });
  const [year, setYear] = useState(CURRENT);
  const found = useQuery(heard(year));
  return (
    <Page title={t("title")} lead={t("lead")} wide above={<BackLink to="/styring">{t("back")}</BackLink>}>
      <div className="toolbar">
        <SelectField id="year" label={t("year")} value={year} onChange={({ target }) => setYear(Number(target.value))}>
          {YEARS.map((one) => (
            <option key={one} value={one}>
              {t("oneYear", { from: one, to: one + 1 })}
            </option>
          ))}
        </SelectField>
      </div>
      <Load of={found}>{(answer) => <Found of={answer} />}</Load>
    </Page>
  );
}

function Found({ of }: { of: Heard }) {
  const { t } = useTranslation("admin", { keyPrefix: "voices" });
  const said = of.moments.filter(({ answers }) => answers !== null);
  if (said.length === 0) return <p>{t("none")}</p>;
  return (
    <TakeAlong name="unge-stemmer" title={`${t("title")} ${t("oneYear", { from: of.year, to: of.year + 1 })}`}>
      <p className="muted">{t("at", { time: written(of.at) })}</p>
      <Figure
        name="hvordan-var-det"
        title={t("how")}
        finding={finding(of, t)}
        columns={[t("step"), t("answers"), ...FEELINGS.map((one) => t(`feeling.${one}`))]}
        rows={of.moments.map(({ moment, answers, feelings }): Cell[] => [
          t(`moment.${moment}`),
          answers,
          ...FEELINGS.map((one) => feelings.find(({ feeling }) => feeling === one)?.answers ?? null),
        ])}
      />
      <Figure
        name="var-det-klart"
        title={t("clear")}
        finding={t("finding", { count: said.length })}
        columns={[t("step"), t("answers"), ...CLEAR.map((one) => t(`understood.${one}`))]}
        rows={of.moments.map(({ moment, answers, clear }): Cell[] => [
          t(`moment.${moment}`),
          answers,
          ...CLEAR.map((one) => clear.find((each) => each.clear === one)?.answers ?? null),
        ])}
      />
      <details className="ds-details" data-variant="tinted">
        <summary>{t("made.title")}</summary>
        <div>
          <ul>
            {(["free", "once", "nobody", "gone", "small"] as const).map((part) => (
              <li key={part}>{t(`made.${part}`)}</li>
            ))}
          </ul>
        </div>
      </details>
    </TakeAlong>
  );
}

type Words = ReturnType<typeof useTranslation<"admin", "voices">>["t"];

/** Where most said it was bad, by share, among the steps that can be told. */
function finding({ moments }: Heard, t: Words): string {
  const told = moments.filter(({ answers }) => answers !== null);
  const shares = told.flatMap(({ moment, answers, feelings }) => {
    const bad = feelings.find(({ feeling }) => feeling === "BAD")?.answers ?? null;
    return bad === null || answers === null ? [] : [{ moment, share: bad / answers }];
  });
  const [hardest] = shares.sort((a, b) => b.share - a.share);
  const first = t("finding", { count: told.length });
  return hardest && hardest.share > 0 ? `${first} ${t("hard", { step: t(`moment.${hardest.moment}`) })}` : first;
}
