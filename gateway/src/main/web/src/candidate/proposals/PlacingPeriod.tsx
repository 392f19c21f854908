import { Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { formidlingYear, PLACED_BY_COUNTY } from "../../shared/api/formidling";
import type { Match } from "../../shared/api/types";
import { day, today } from "../../shared/i18n/format";

/** Between which days the county places people this year, since a no then can cost a new place. */
export function PlacingPeriod({ match }: { match: Match }) {
  const { t } = useTranslation("answers");
  const days = useQuery(formidlingYear(Number(today().slice(0, 4)))).data?.days ?? [];
  const on = (milestone: string) => days.find((one) => one.milestone === milestone)?.day;
  const from = on("PLACING_BEGINS");
  const until = on("PLACING_ENDS");
  if (!PLACED_BY_COUNTY.includes(match.kind) || !from || !until) return null;
  const when = today() < from ? "before" : today() > until ? "after" : "during";
  return <Paragraph>{t(`no.placing.${when}`, { from: day(from), until: day(until) })}</Paragraph>;
}
