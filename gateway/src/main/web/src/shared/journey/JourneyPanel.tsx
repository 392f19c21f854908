import { Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { journey } from "../api/journeys";
import type { Side } from "../api/types";
import type { Journey } from "../api/types.journey";
import { useCode } from "../i18n/codes";
import { day } from "../i18n/format";
import { Facts } from "../ui/Facts";
import { Load } from "../ui/Load";
import { Panel } from "../ui/small";
import { AskForTalk } from "./AskForTalk";
import { DeedForm } from "./DeedForm";
import { Learnt } from "./Learnt";
import { Timeline } from "./Timeline";

/** Where the way to the certificate stands, what comes next, and what has been. */
export default function JourneyPanel({ id, side }: { id: string; side: Side }) {
  const { t } = useTranslation("journey");
  const asked = useQuery(journey(id));
  return (
    <Panel title={t("title")}>
      <Load of={asked}>
        {(found) => (found ? <Found journey={found} side={side} /> : <Paragraph>{t("notYet")}</Paragraph>)}
      </Load>
    </Panel>
  );
}

function Found({ journey: of, side }: { journey: Journey; side: Side }) {
  const { t } = useTranslation("journey");
  const code = useCode();
  return (
    <>
      <Paragraph>{t(`about.${of.stage}`)}</Paragraph>
      {of.warned && <Paragraph className="warning-line">{t("warned")}</Paragraph>}
      <Facts
        of={[
          [t("kind"), code("kind", of.kind)],
          [t("from"), day(of.startsOn)],
          [t("until"), day(of.endsOn)],
          of.talkDue && [t("nextTalk"), day(of.talkDue)],
          of.lastHeard && [t("lastHeard"), day(of.lastHeard)],
          of.contactUntil && [t("contactUntil"), day(of.contactUntil)],
          of.certificate && [t("certificate"), t(`certificates.${of.certificate}` as never)],
        ]}
      />
      <Learnt reason={of.reason} lessons={of.learnt?.lessons ?? []} words={of.learnt?.words ?? null} />
      {side !== "staff" && of.deeds.includes("ASK_FOR_TALK") && <AskForTalk journey={of} />}
      <DeedForm key={of.version} journey={of} side={side} />
      <Timeline of={of.entries} side={side} />
    </>
  );
}
