import { Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Match, Side } from "../api/types";
import { listed, moment } from "../i18n/format";
import { Facts } from "../ui/Facts";
import { Panel } from "../ui/small";
import { AdaptationForm } from "./AdaptationForm";
import { ChooseTime } from "./ChooseTime";
import { Fold } from "./Fold";
import { OnTheMap } from "./OnTheMap";
import { TimesForm } from "./TimesForm";

/** When, where, what helps; and what this side may do about it. */
export function MeetingPanel({ match, side }: { match: Match; side: Side }) {
  const { t } = useTranslation("process");
  const meeting = match.meeting;
  const asked = (meeting?.adaptations ?? []).map((one) => t(`adaptation.${one}` as never));
  const mine = match.actions.some(({ to }) => to === "INTERVIEW");
  const toChoose = mine && !meeting?.agreed && meeting?.slotsBy && meeting.slotsBy !== side;
  return (
    <Panel title={t("meeting.title")} tone="accent">
      {meeting?.agreed ? (
        <>
          <Facts
            of={[[t("meeting.when"), moment(meeting.agreed)], meeting.where && [t("meeting.where"), meeting.where]]}
          />
          <p>
            <a className="ds-link" href={`/api/v1/matches/${match.id}/interview.ics`} download="interview.ics">
              {t("meeting.calendar")}
            </a>
          </p>
          <p className="muted">{t("meeting.calendarHint")}</p>
        </>
      ) : (
        <>
          <Paragraph>{t(toChoose ? "meeting.choose" : "meeting.notAgreed")}</Paragraph>
          {meeting?.where && <Facts of={[[t("meeting.where"), meeting.where]]} />}
        </>
      )}
      {side === "candidate" && <OnTheMap openingId={match.openingId} />}
      {toChoose && <ChooseTime match={match} />}
      {asked.length > 0 && (
        <Paragraph>{t(`meeting.${side === "candidate" ? "youAsked" : "asked"}`, { what: listed(asked) })}</Paragraph>
      )}
      {meeting?.wish && <Paragraph className="own-words">«{meeting.wish}»</Paragraph>}
      {mine && (
        <Fold title={t(side === "candidate" ? "meeting.cannot" : "meeting.newTimes")}>
          <TimesForm match={match} side={side} button={t("meeting.suggest")} />
        </Fold>
      )}
      {mine && side === "candidate" && <AdaptationForm match={match} />}
    </Panel>
  );
}
