import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Suggestion } from "../../shared/api/types";
import { NearMiss } from "./NearMiss";
import type { About } from "./SuggestionLists";

const SHOWN_AT_FIRST = 3;

interface Props {
  of: Suggestion[];
  about: About;
  who?: string;
}

export function NearMisses({ of, about, who }: Props) {
  const { t } = useTranslation("followup");
  if (of.length === 0) return null;
  const list = (some: Suggestion[]) => (
    <ul className="cards cards-one">
      {some.map((one) => (
        <li key={one.openingId + one.candidateId}>
          <NearMiss miss={one} about={about} who={who} />
        </li>
      ))}
    </ul>
  );
  const rest = of.slice(SHOWN_AT_FIRST);
  return (
    <section>
      <Heading level={2} data-size="sm">
        {t("suggestions.near")}
      </Heading>
      <Paragraph>{t("suggestions.nearText")}</Paragraph>
      {list(of.slice(0, SHOWN_AT_FIRST))}
      {rest.length > 0 && (
        <details className="ds-details" data-variant="default">
          <summary>{t("suggestions.nearMore", { count: rest.length })}</summary>
          <div>{list(rest)}</div>
        </details>
      )}
    </section>
  );
}
