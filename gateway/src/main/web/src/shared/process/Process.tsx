import { useTranslation } from "react-i18next";
import type { Match, MatchState, Side } from "../api/types";
import { PLACED } from "../api/types";
import { ChangedLater } from "./ChangedLater";
import { CompanySays, companySaid, WeSaid } from "./CompanySays";
import { ContractPanel } from "./ContractPanel";
import { HowItWas } from "./HowItWas";
import { InviteForm } from "./InviteForm";
import { JourneyLater } from "./JourneyLater";
import { MeetingPanel } from "./MeetingPanel";
import { NotMyAnswer } from "./NotMyAnswer";
import { RecordAnswer } from "./record/RecordAnswer";
import { TrialPanel } from "./TrialPanel";
import { Undo } from "./Undo";
import { WhatIsNew } from "./WhatIsNew";

const AFTER_A_YES: MatchState[] = [
  "PRESENTED",
  "INTERESTED",
  "INTERVIEW",
  "TRIAL",
  "OFFERED",
  "OFFER_ACCEPTED",
  "CONTRACT_SENT",
];
const AFTER = ["CONTRACT_APPROVED", "COMPLETED", "ENDED"];

function CalendarLater() {
  const { t } = useTranslation("process");
  return <p className="muted">{t("meeting.calendarLater")}</p>;
}

/** The step that is on now, for whoever looks. Fetched when a match has come so far, not before. */
export default function Process({ match, side }: { match: Match; side: Side }) {
  const may = (to: string) => match.actions.some((action) => action.to === to);
  const mayInvite = side === "employer" && match.state === "INTERESTED" && may("INTERVIEW");
  const mayTry = side === "employer" && match.state !== "TRIAL" && may("TRIAL");
  return (
    <>
      {match.changed && <ChangedLater changed={match.changed} side={side} />}
      {side === "candidate" && <Undo match={match} />}
      {side === "candidate" && <CompanySays {...companySaid(match)} />}
      {side === "employer" && <WeSaid {...companySaid(match)} />}
      {side !== "staff" && match.objection && <NotMyAnswer match={match} of={match.objection} side={side} />}
      {side === "candidate" && AFTER_A_YES.includes(match.state) && <WhatIsNew match={match} />}
      {side === "candidate" && match.state === "PRESENTED" && <CalendarLater />}
      {mayInvite && <InviteForm match={match} />}
      {match.state === "INTERVIEW" && <MeetingPanel match={match} side={side} />}
      {(mayTry || (match.state === "TRIAL" && match.trial)) && <TrialPanel match={match} mayStart={mayTry} />}
      {match.contract && PLACED.includes(match.state) && (
        <ContractPanel match={match} contract={match.contract} side={side} />
      )}
      {AFTER.includes(match.state) && <JourneyLater id={match.id} side={side} />}
      {side === "staff" && <RecordAnswer match={match} />}
      {side === "candidate" && <HowItWas matchId={match.id} />}
    </>
  );
}
