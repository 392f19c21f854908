import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Suggestions } from "../../shared/api/types";
import { moment } from "../../shared/i18n/format";
import { Empty } from "../../shared/ui/small";
import { NearMiss } from "./NearMiss";
import { SuggestionCard } from "./SuggestionCard";

export type About = "opening" | "candidate";

export function SuggestionLists({ lists, about }: { lists: Suggestions; about: About }) {
  const { t } = useTranslation("followup");
  const { items, nearMisses = [], rulesVersion, market } = lists;
  return (
    <>
      {items.length === 0 ? (
        <Empty title={t("suggestions.empty")}>
          <Paragraph>{t("suggestions.emptyText")}</Paragraph>
        </Empty>
      ) : (
        <ol className="cards cards-one">
          {items.map((one) => (
            <li key={one.openingId + one.candidateId}>
              <SuggestionCard suggestion={one} about={about} />
            </li>
          ))}
        </ol>
      )}
      {nearMisses.length > 0 && (
        <section>
          <Heading level={2} data-size="sm">
            {t("suggestions.near")}
          </Heading>
          <Paragraph>{t("suggestions.nearText")}</Paragraph>
          <ul className="cards cards-one">
            {nearMisses.map((one) => (
              <li key={one.openingId + one.candidateId}>
                <NearMiss miss={one} about={about} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="muted">
        {t("suggestions.version", { version: String(rulesVersion) })}
        {market?.at && ` · ${t("suggestions.fresh", { time: moment(market.at) })}`}
      </p>
    </>
  );
}
