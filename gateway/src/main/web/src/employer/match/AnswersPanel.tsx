import { Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type Answer, answers } from "../../shared/api/answers";
import type { Match, Opening } from "../../shared/api/types";
import { Facts } from "../../shared/ui/Facts";
import { Load } from "../../shared/ui/Load";
import { Panel } from "../../shared/ui/small";

/** What the young person answered the company's own questions: choices at once, own words with the name. */
export function AnswersPanel({ match, place }: { match: Match; place: Opening }) {
  const { t } = useTranslation("answers");
  const asked = useQuery(answers(match.candidateId, match.id));
  return (
    <Panel title={t("company.title")}>
      <Load of={asked}>{(found) => <Answered asks={place} items={found?.items ?? []} />}</Load>
    </Panel>
  );
}

/** Every question, also those that were not answered; then answers to questions that read otherwise when they were asked. */
function Answered({ asks, items }: { asks: Opening; items: Answer[] }) {
  const { t } = useTranslation("answers");
  const texts = asks.details.questions.map(({ text }) => text);
  const earlier = items.filter(({ question }) => !texts.includes(question));
  const word = (text: string) => {
    const answer = items.find(({ question }) => question === text);
    if (!answer) return t("company.notAnswered");
    if (answer.value === null) return t("company.later");
    return answer.answering === "YES_NO" ? t(answer.value as "YES" | "NO") : answer.value;
  };
  return (
    <>
      <Facts of={[...texts, ...earlier.map(({ question }) => question)].map((text) => [text, word(text)])} />
      {earlier.length > 0 && <Paragraph className="muted">{t("company.changed")}</Paragraph>}
    </>
  );
}
