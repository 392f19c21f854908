import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { REPLIES, type Reply, type Responses, type ResponsesYear, responses } from "../../shared/api/responses";
import { Figure } from "../../shared/figure/Figure";
import type { Cell } from "../../shared/figure/saved";
import { TakeAlong } from "../../shared/figure/TakeAlong";
import { moment, number, percent } from "../../shared/i18n/format";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { Page } from "../../shared/ui/Page";
import { WhyNot } from "./WhyNot";

/** How the employers answer young people who said yes. All of them together: nobody is put in the stocks. */
export default function ResponsesPage() {
  const { t } = useTranslation("admin", { keyPrefix: "responses" });
  const found = useQuery(responses());
  return (
    <Page title={t("title")} lead={t("lead")} wide above={<BackLink to="/styring">{t("back")}</BackLink>}>
      <Load of={found}>{(answer) => (answer.years.length === 0 ? <p>{t("none")}</p> : <Found of={answer} />)}</Load>
    </Page>
  );
}

function Found({ of }: { of: Responses }) {
  const { t } = useTranslation("admin", { keyPrefix: "responses" });
  const withheld = t("withheld");
  const [latest] = of.years;
  const days = (value: number | null | undefined) => value ?? "–";
  return (
    <TakeAlong name="svar-fra-bedriftene" title={t("title")}>
      <p className="muted">{t("at", { time: moment(of.at) })}</p>
      {latest && (
        <Figure
          name="svar-fra-bedriftene"
          title={t("latest", { year: schoolYear(latest) })}
          finding={finding(latest, t)}
          columns={[t("reply"), t("count")]}
          rows={latest.replies.map(({ reply, count }): Cell[] => [t(`replies.${reply}`), count])}
          bars={latest.replies.map(({ reply, count }) => ({
            label: t(`replies.${reply}`),
            value: count,
            text: count === null ? withheld : number(count),
          }))}
        />
      )}
      {latest && <WhyNot year={latest} />}
      <Figure
        name="svar-per-skoleaar"
        title={t("byYear")}
        finding={t("byYearFinding", { count: of.years.length })}
        columns={[
          t("year"),
          t("asked"),
          ...REPLIES.map((reply) => t(`replies.${reply}`)),
          t("first"),
          t("median"),
          t("third"),
        ]}
        rows={of.years.map((year): Cell[] => [
          schoolYear(year),
          year.asked,
          ...REPLIES.map((reply) => count(year, reply)),
          days(year.days?.first),
          days(year.days?.median),
          days(year.days?.third),
        ])}
      />
      <details className="ds-details" data-variant="tinted">
        <summary>{t("how.title")}</summary>
        <div>
          <ul>
            {(["asked", "answer", "unanswered", "noes", "small", "together"] as const).map((part) => (
              <li key={part}>{t(`how.${part}`)}</li>
            ))}
          </ul>
        </div>
      </details>
    </TakeAlong>
  );
}

type Words = ReturnType<typeof useTranslation<"admin", "responses">>["t"];

const schoolYear = ({ year }: ResponsesYear) => `${year}–${year + 1}`;

const count = (of: ResponsesYear, reply: Reply) => of.replies.find((one) => one.reply === reply)?.count ?? null;

function finding(of: ResponsesYear, t: Words): string {
  if (of.asked === null) return t("findingFew");
  const silent = count(of, "SILENT");
  const answered = [count(of, "INTERESTED"), count(of, "NOT_SELECTED")];
  const said = t("finding", { asked: number(of.asked) });
  const median = of.days?.median;
  const days = typeof median === "number" ? ` ${t("findingDays", { count: median })}` : "";
  if (silent === null || answered.includes(null)) return `${said} ${t("findingWithheld")}${days}`;
  const given = answered.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  return given + silent === 0
    ? said + days
    : `${said} ${t("findingShare", { share: percent(given / (given + silent)) })}${days}`;
}
