import { Alert, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { type Match, type MatchState, PLACED } from "../../shared/api/types";
import { weekday } from "../../shared/i18n/format";

const GOOD: MatchState[] = ["ACCEPTED", "PRESENTED", "INTERESTED", "INTERVIEW", "TRIAL", "OFFERED", ...PLACED];

/** Where this one proposal stands, and what happens next. */
export function Standing({ match }: { match: Match }) {
  const { t } = useTranslation("candidate");
  const hasDeadline = (match.state === "PROPOSED" || match.state === "OFFERED") && match.deadline;
  return (
    <Alert data-color={GOOD.includes(match.state) ? "success" : "info"}>
      <Heading level={2} data-size="2xs">
        {t(`state.${match.state}`)}
      </Heading>
      <Paragraph>{t(`standing.${match.state}`)}</Paragraph>
      {hasDeadline && <Paragraph>{t("proposal.answerBy", { date: weekday(match.deadline) })}</Paragraph>}
    </Alert>
  );
}
