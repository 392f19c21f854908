import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { openingNews } from "../api/openingNews";
import type { Match } from "../api/types";
import { day } from "../i18n/format";

/** What the company has changed about the work since the yes, named; what it is now stands below. Left out when unknown. */
export function WhatIsNew({ match }: { match: Match }) {
  const { t } = useTranslation("process", { keyPrefix: "news" });
  const yes = match.history.findLast(({ to }) => to === "ACCEPTED")?.at;
  const news = useQuery({ ...openingNews(match.openingId, yes ?? ""), enabled: Boolean(yes) }).data?.items ?? [];
  if (news.length === 0) return null;
  return (
    <section>
      <Heading level={2} data-size="2xs">
        {t("title")}
      </Heading>
      <ul>
        {news.map(({ field, at }) => (
          <li key={field}>{t("line", { what: t(`field.${field as "tasks"}`), date: day(at) })}</li>
        ))}
      </ul>
      <Paragraph>{t("text")}</Paragraph>
    </section>
  );
}
