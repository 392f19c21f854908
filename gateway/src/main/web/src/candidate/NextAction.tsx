import { Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Candidate, Match } from "../shared/api/types";
import { weekday } from "../shared/i18n/format";
import { ButtonLink } from "../shared/ui/links";
import { Panel } from "../shared/ui/small";
import { nextAction } from "./standing";

/** The one thing to do now. */
export function NextAction({ me, matches }: { me: Candidate; matches: Match[] }) {
  const { t } = useTranslation("candidate");
  const next = nextAction(me, matches);
  switch (next.kind) {
    case "offer":
    case "placed":
      return (
        <Panel title={t(`next.${next.kind}.title`)} tone="brand">
          <Paragraph>{t(`next.${next.kind}.text`)}</Paragraph>
          <ButtonLink to="/meg/forslag/$matchId" params={{ matchId: next.match.id }}>
            {t(`next.${next.kind}.button`)}
          </ButtonLink>
        </Panel>
      );
    case "answer":
      return (
        <Panel title={t("next.answer.title", { count: next.matches.length })} tone="brand">
          {next.first.deadline && (
            <Paragraph>{t("next.answer.text", { date: weekday(next.first.deadline) })}</Paragraph>
          )}
          {next.matches.length === 1 ? (
            <ButtonLink to="/meg/forslag/$matchId" params={{ matchId: next.first.id }}>
              {t("next.answer.button")}
            </ButtonLink>
          ) : (
            <ButtonLink to="/meg/forslag">{t("next.answer.buttonMany")}</ButtonLink>
          )}
        </Panel>
      );
    case "waiting":
      return (
        <Panel title={t("next.waiting.title")} tone="accent">
          <Paragraph>{t("next.waiting.text")}</Paragraph>
          <Paragraph>{t("next.waiting.meanwhile", { share: me.completeness })}</Paragraph>
          <ButtonLink to="/meg/profil" variant="secondary">
            {t("next.waiting.button")}
          </ButtonLink>
        </Panel>
      );
    default:
      return (
        <Panel title={t(`next.${next.kind}.title`)} tone="brand">
          <Paragraph>{t(`next.${next.kind}.text`)}</Paragraph>
          <ButtonLink to={next.kind === "wishes" ? "/meg/profil" : "/meg/samtykke"}>
            {t(`next.${next.kind}.button`)}
          </ButtonLink>
        </Panel>
      );
  }
}
