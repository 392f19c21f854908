import { Paragraph } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { MatchState } from "../api/types";
import { weekday } from "../i18n/format";

interface Props {
  state: MatchState;
  deadline?: string;
  children?: ReactNode;
}

/** What the young person's own page will say, with its own words. */
export default function OnTheirPage({ state, deadline, children }: Props) {
  const { t } = useTranslation("candidate");
  return (
    <>
      <p>
        <strong>{t(`state.${state}`)}</strong>
      </p>
      <Paragraph>{t(`standing.${state}`)}</Paragraph>
      {deadline && <Paragraph>{t("proposal.answerBy", { date: weekday(deadline) })}</Paragraph>}
      {children}
    </>
  );
}
