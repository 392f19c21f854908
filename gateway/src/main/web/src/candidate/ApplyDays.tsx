import { Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { myCandidate } from "../shared/api/candidates";
import { daysAhead, type FormidlingDay, PLACED_BY_COUNTY } from "../shared/api/formidling";
import { today, weekday } from "../shared/i18n/format";
import { Panel } from "../shared/ui/small";

const SOON = 60 * 24 * 3_600_000;
const SPECIAL = ["LAEREKANDIDAT", "PRAKSISBREV"];

/** Which days somebody who wishes for these kinds of places should know of. */
function concerns({ milestone }: FormidlingDay, kinds: readonly string[]): boolean {
  switch (milestone) {
    case "APPLICATION_OPENS":
    case "PLACING_ENDS":
      return kinds.some((kind) => PLACED_BY_COUNTY.includes(kind));
    case "SPECIAL_DEADLINE":
      return kinds.some((kind) => SPECIAL.includes(kind));
    case "DEADLINE":
    case "SCHOOL_OFFERED":
      return kinds.includes("LAERLING");
    default:
      return false;
  }
}

/** The county's days in the next two months, for whoever looks for what it places people in. */
export function ApplyDays() {
  const { t } = useTranslation("profile");
  const kinds = useQuery(myCandidate()).data?.wishes?.kinds ?? [];
  const ahead = useQuery(daysAhead()).data?.items ?? [];
  const soon = new Date(Date.parse(today()) + SOON).toISOString().slice(0, 10);
  const mine = ahead.filter((one) => one.day <= soon && concerns(one, kinds));
  if (mine.length === 0) return null;
  return (
    <Panel title={t("days.title")}>
      <ul className="log">
        {mine.map(({ milestone, day, about }) => (
          <li key={milestone}>
            <strong>{t(about ? "days.about" : "days.on", { date: weekday(day) })}</strong>
            <span className="block">{t(`days.${milestone}` as never)}</span>
          </li>
        ))}
      </ul>
      <Paragraph>{t("days.ask")}</Paragraph>
    </Panel>
  );
}
