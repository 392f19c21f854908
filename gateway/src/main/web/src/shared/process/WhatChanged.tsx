import { Alert, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { AgreedTerms, ChangedTerms, Side } from "../api/types";
import { useCode, useTradeName } from "../i18n/codes";
import { day, number } from "../i18n/format";
import { useHours } from "../opening/useDetailFacts";
import { type Fact, Facts } from "../ui/Facts";

/** The place is not the one that was said yes to: what it was, what it is now, and that the answer is asked for again. */
export default function WhatChanged({ changed, side }: { changed: ChangedTerms; side: Side }) {
  const { t } = useTranslation("process", { keyPrefix: "changed" });
  const words = useWords();
  const { what, before, now, movedKm } = changed;
  const facts = what.map((term): Fact => {
    if (term === "PLACE") return [t("term.PLACE"), t("moved", { km: number(movedKm ?? 0, 1) })];
    const [was, is] = [words(term, before), words(term, now)];
    return [
      t(`term.${term}`),
      <span key={term}>
        {t("before", { what: was || t("nothing") })}
        <br />
        <strong>{t("now", { what: is || t("nothing") })}</strong>
      </span>,
    ];
  });
  return (
    <Alert data-color="warning">
      <Heading level={2} data-size="2xs">
        {t(side === "candidate" ? "title" : "titleForStaff")}
      </Heading>
      {side === "candidate" && <Paragraph>{t("text")}</Paragraph>}
      <Facts of={facts} />
    </Alert>
  );
}

function useWords() {
  const code = useCode();
  const tradeName = useTradeName();
  const hours = useHours();
  const { t } = useTranslation("process", { keyPrefix: "changed" });
  return (term: ChangedTerms["what"][number], of: AgreedTerms): string => {
    if (term === "TRADE") return tradeName(of.trade);
    if (term === "KIND") return code("kind", of.kind);
    if (term === "HOURS") return of.hours ? hours(of.hours) : "";
    return of.startTo ? t("between", { from: day(of.startFrom), to: day(of.startTo) }) : day(of.startFrom);
  };
}
